// SPDX-License-Identifier: MIT
// One change of the log, prepared so that it can be tried again and again on failing storage.
#pragma once

#include "tests/faults/fault_vfs.h"
#include "tests/support/bench.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm::test {

/// A kind of change. `prepare` makes the history before it, on storage that works, and returns the
/// command. Without it the change is the opening of a log that is not there yet.
struct ChangeOfLog {
    const char* name;
    Command (*prepare)(Bench&);
};

/// Every change that a person can make, and the making of the log itself.
[[nodiscard]] const std::vector<ChangeOfLog>& changesOfLog();

/// A change right before it is made, and what it does when nothing fails.
struct Scene {
    DiskModel disk; ///< as the history before left it
    FakeClock clock{monday};
    std::optional<Command> command; ///< none: the log is opened
    std::string before;             ///< contentOf() the log
    std::string after;
    std::vector<Operation> operations; ///< of the change alone

    explicit Scene(const ChangeOfLog& change);
    /// The opening of the log that a disk holds.
    explicit Scene(DiskModel left);
    /// The first moment from which the change may be in the log though it was reported as failed:
    /// the journal goes away. operations.size() when no journal does.
    [[nodiscard]] std::size_t commitPoint() const;

private:
    void rehearse();
};

/// One try of a scene on storage that fails somewhere.
class Attempt {
public:
    Attempt(const Scene& scene, std::optional<Fault> fault);

    /// Whether the program was told that the change is in the log.
    [[nodiscard]] bool succeeded() const { return m_trouble.empty(); }
    /// What it was told instead.
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }
    [[nodiscard]] FaultVfs& storage() { return m_storage; }
    /// The running program; none when it could not open the log.
    [[nodiscard]] Bench* bench() { return m_bench.get(); }

    /// Makes the change once more. False when it is refused or fails.
    [[nodiscard]] bool repeat();

private:
    /// A log in a folder of somebody else.
    class Home final : public LogHome {
    public:
        explicit Home(const TempFolder& folder) : m_folder(folder) {}
        [[nodiscard]] std::unique_ptr<Store> open() override;

    private:
        const TempFolder& m_folder;
    };

    /// Returns false when it is refused. Throws StoreError.
    bool make();

    const Scene& m_scene;
    TempFolder m_folder;
    FaultVfs m_storage;
    Home m_home;
    std::unique_ptr<Bench> m_bench;
    std::string m_trouble;
};

} // namespace coolwarm::test
