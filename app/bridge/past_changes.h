// SPDX-License-Identifier: MIT
// What the user changed of the past, so that it can be undone and done again in order.
#pragma once

#include "app/bridge/engine_bridge.h"

#include <QObject>

#include <optional>
#include <vector>

namespace coolwarm {

/// Passes changes of the past on to the engine and remembers them as long as the program runs.
class PastChanges : public QObject {
    Q_OBJECT

public:
    explicit PastChanges(EngineBridge& bridge, QObject* parent = nullptr);

    /// A LogPast, EditPast or DeletePast. What was undone before cannot be done again any more.
    [[nodiscard]] Submission make(const Command& command);
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// Takes the last change back; to be called while there is one. What is refused stays.
    [[nodiscard]] Submission undo();
    [[nodiscard]] Submission redo();

private:
    struct Entry {
        SessionId id;
        Command command; ///< what made the change
    };

    [[nodiscard]] Submission redoOf(const Entry& entry);

    EngineBridge& m_bridge;
    std::vector<Entry> m_done;
    std::vector<Entry> m_undone;
    std::optional<SessionId> m_logged; ///< the session that a LogPast has just made
};

} // namespace coolwarm
