// SPDX-License-Identifier: MIT
// What can still be taken back: a stop, the answer to an alarm, a start by mistake.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/requests.h"
#include "core/domain/session.h"
#include "core/engine/event.h"
#include "core/time/reading.h"

#include <QObject>

#include <optional>

namespace coolwarm {

class AnswerBar;
class NoticeBar;

class TakeBacks : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    TakeBacks(EngineBridge& bridge, AnswerBar& answers, Requests& requests, QObject* parent);

    /// Offer it where nothing else does; for the page to place.
    [[nodiscard]] NoticeBar* lastEnd() const { return m_back; }
    [[nodiscard]] NoticeBar* lastStart() const { return m_mistake; }
    void display(bool offeredElsewhere);

    /// What a button says that takes the last end back; empty: it cannot be.
    [[nodiscard]] QString words() const;
    void takeBack();
    /// What a button says that forgets that session as started by mistake; empty: it cannot be.
    [[nodiscard]] QString forgetWords(const Session& session) const;
    /// The session that was shown and no other, which may have begun meanwhile.
    void forget(const std::optional<Session>& mistake);

signals:
    /// The last end is about to be taken back, and then: that was tried.
    void takesBack();
    void tried();

private:
    void see(const Event& event);
    void bringBackForgotten();
    void withdrawUndo();

    EngineBridge& m_bridge;
    AnswerBar& m_answers;
    Requests& m_requests;
    NoticeBar* m_back;
    NoticeBar* m_mistake;
    std::optional<Forgotten> m_forgotten; ///< until something else is said
    Millis m_undoUntil{0};                ///< since boot: when that can be taken back no more
};

} // namespace coolwarm
