// SPDX-License-Identifier: MIT
// What the worker does to a log, step by step: decided by a seed and by what the log says.
#pragma once

#include "core/engine/engine.h"
#include "core/log/ports/store.h"
#include "tests/faults/draws.h"
#include "tests/support/fake_zone.h"
#include "tests/support/raw_database.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace coolwarm::test {

/// One program's hold on a log, and the step it is at.
struct Stage {
    std::filesystem::path folder;
    Store& store;
    Engine& engine;
    const FakeZone& zone;
    RawDatabase& rows; ///< to look up what an act is to be about
    Reading now;
    Draws draws;
};

/// A kind of thing that is done to a log. `perform` does it and returns whether the log has
/// changed; nothing may have when it returns false. It may draw, but from the stage alone, so that
/// the same step on an equal log is the same act. Throws StoreError.
struct Act {
    const char* name;
    int weight; ///< how often it is chosen, beside the others'
    bool (*perform)(Stage&);
};

/// All of them. Another kind is another line there.
[[nodiscard]] const std::vector<Act>& acts();

/// What a log is before a program opens it for the first time. `prepare` makes it in an existing
/// empty folder.
struct Beginning {
    const char* name;
    void (*prepare)(const std::filesystem::path& folder);
};

[[nodiscard]] const std::vector<Beginning>& beginnings();

/// Does one act after the other, each at a later moment of a clock that only steps move. It takes
/// up where the log ends, so any number of programs one after the other make the same log as one
/// does.
class Story {
public:
    /// Opens the log in `folder`. Throws StoreError.
    Story(std::filesystem::path folder, std::uint64_t seed);

    /// The number of the next step. Every change leaves its moment in the log, and the moment tells
    /// the step.
    [[nodiscard]] std::uint64_t next() const { return m_next; }
    /// Does the next step. Returns the name of the act, empty when there was nothing to do. Throws
    /// StoreError.
    std::string step();

private:
    std::filesystem::path m_folder;
    std::uint64_t m_seed;
    FakeZone m_zone = FakeZone::berlin2026();
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<RawDatabase> m_rows;
    std::uint64_t m_next = 0;
};

} // namespace coolwarm::test
