// SPDX-License-Identifier: MIT
// Two stacks over the engine's own undo of each session.
#include "app/bridge/past_changes.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

PastChanges::PastChanges(EngineBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge) {
    connect(&bridge, &EngineBridge::happened, this, [this](const Change& change) {
        if (change.kind == ChangeKind::Logged && change.session)
            m_logged = change.session->id;
    });
}

Submission PastChanges::make(const Command& command) {
    m_logged.reset();
    Submission answer = m_bridge.submit(command);
    if (!answer.done())
        return answer;
    if (const auto* edit = std::get_if<EditPast>(&command))
        m_done.push_back({edit->after.id, command});
    else if (const auto* deletion = std::get_if<DeletePast>(&command))
        m_done.push_back({deletion->id, command});
    else if (m_logged)
        m_done.push_back({*m_logged, command});
    m_undone.clear();
    return answer;
}

// A session that was logged by mistake is deleted; what it was stays in the log.
Submission PastChanges::undo() {
    const Entry& last = m_done.back();
    const bool logged = std::holds_alternative<LogPast>(last.command);
    Submission answer =
        m_bridge.submit(logged ? Command(DeletePast{last.id}) : Command(UndoPast{last.id}));
    if (answer.done()) {
        m_undone.push_back(last);
        m_done.pop_back();
    }
    return answer;
}

Submission PastChanges::redo() {
    Submission answer = redoOf(m_undone.back());
    if (answer.done()) {
        m_done.push_back(m_undone.back());
        m_undone.pop_back();
    }
    return answer;
}

Submission PastChanges::redoOf(const Entry& entry) {
    if (std::holds_alternative<LogPast>(entry.command))
        return m_bridge.submit(UndoPast{entry.id}); // of its deletion
    // When the logging of a session was undone, so was all that the engine could do again of it.
    const bool loggedHere = std::any_of(m_done.begin(), m_done.end(), [&](const Entry& done) {
        return done.id == entry.id && std::holds_alternative<LogPast>(done.command);
    });
    return m_bridge.submit(loggedHere ? entry.command : Command(RedoPast{entry.id}));
}

} // namespace coolwarm
