// SPDX-License-Identifier: MIT
// What a disk holds of one folder when the power goes: only what was synced is sure.
#pragma once

#include "tests/faults/draws.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm::test {

/// The files of a folder by name. Equal images are equal folders.
using Image = std::map<std::string, std::string>;

/// An honest disk: a completed sync is durable, a write inside one 512-byte sector arrives wholly
/// or not at all and harms nothing beside it (what SQLite calls powersafe overwrite). Everything
/// else is left open, as POSIX leaves it: writes and truncations that were not synced arrive in any
/// selection, a longer write sector by sector; a file may grow before its bytes arrive and then
/// shows rubbish; names appear and disappear for good only with a sync of the folder. The folder
/// itself is taken for durable. A disk that lies about its syncs is not modelled: nothing helps
/// against it.
class DiskModel {
public:
    static constexpr std::size_t sectorBytes = 512;

    /// The extremes of what may have arrived; every other seed draws for each write, sector and
    /// name.
    enum Extreme : std::uint64_t { nothing, everything, namesOnly, bytesOnly };

    /// A disk on which all of this is durable.
    [[nodiscard]] static DiskModel holding(const Image& image);

    /// The file that goes by that name now, if there is one.
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const;
    /// A new empty file; its name is not durable yet.
    std::size_t create(const std::string& name);
    void write(std::size_t file, std::size_t offset, std::string_view bytes);
    void truncate(std::size_t file, std::size_t size);
    /// Makes the content durable, not the name.
    void sync(std::size_t file);
    /// Takes the name away; not durable before the folder is synced.
    void remove(const std::string& name);
    /// Makes the names durable, not the contents.
    void syncFolder();

    /// What a program sees that starts now: a crash without a loss of power.
    [[nodiscard]] Image present() const;
    /// What lies on the disk when the power goes now; the seed is an Extreme or any other number.
    [[nodiscard]] Image afterPowerLoss(std::uint64_t seed) const;
    /// Whether a loss of power now could leave anything but present().
    [[nodiscard]] bool hasUnsynced() const;

private:
    struct Change {
        std::size_t at = 0;               ///< offset of the bytes, or the new size
        std::optional<std::string> bytes; ///< none: a truncation
    };
    struct File {
        std::string synced;
        std::string now;
        std::vector<Change> unsynced;
    };
    struct Naming {
        std::string name;
        std::optional<std::size_t> file; ///< none: the name went away
    };
    using Names = std::map<std::string, std::size_t>;

    static void carryOut(const Change& change, std::string& content);
    static void carryOutInPart(const Change& change, std::string& content, Draws& draws);
    [[nodiscard]] Names namesAfterPowerLoss(std::uint64_t seed, Draws& draws) const;
    [[nodiscard]] static std::string contentAfterPowerLoss(const File& file, std::uint64_t seed,
                                                           Draws& draws);

    std::vector<File> m_files;
    Names m_now;
    Names m_synced;
    std::vector<Naming> m_unsynced;
};

} // namespace coolwarm::test
