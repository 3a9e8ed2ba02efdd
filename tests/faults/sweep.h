// SPDX-License-Identifier: MIT
// One change of the log, tried with a fault at every single operation.
#pragma once

#include "tests/faults/findings.h"
#include "tests/faults/log_look.h"
#include "tests/faults/scene.h"

#include <cstddef>
#include <cstdint>

namespace coolwarm::test {

/// Holds the store to its promise, whatever fails and wherever:
/// - the log opens, is whole, and has the change wholly or not at all;
/// - a change of which the program was told that it is in the log is there, also after a loss of
///   power at any later moment;
/// - a change of which it was told that it failed is not there, and can be made as soon as storage
///   works again. One exception: once the journal was deleted the change is complete, and nothing
///   takes it back any more. When that very deletion is reported as failed (the name was gone, but
///   the folder could not be synced), or the release of the lock after it, the program is told of a
///   failure and the change is there. The engine then says what the log says.
class Sweep {
public:
    explicit Sweep(Scene scene) : m_scene(std::move(scene)) {}

    /// The power goes during and after each operation.
    void losePower();
    /// The program dies at each operation, in a write with a part of it done.
    void die();
    /// The operation fails, once or for a while, and the program goes on.
    void fail();

private:
    [[nodiscard]] bool isIn(const Look& look) const { return look.content == m_scene.after; }
    [[nodiscard]] const Look& lookNow(Attempt& attempt);
    [[nodiscard]] const Look& lookAfterPowerLoss(Attempt& attempt, std::uint64_t seed);
    void expectWholeOrNothing(const Look& look, const Case& at);
    void expectIn(const Look& look, const Case& at, const char* words);
    void goOn(Attempt& attempt, const Case& at);
    void expectEngineToKnow(Attempt& attempt, const Case& at);

    Scene m_scene;
    LogLooker m_looker;
    Findings m_findings;
};

} // namespace coolwarm::test
