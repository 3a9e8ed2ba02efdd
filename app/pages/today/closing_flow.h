// SPDX-License-Identifier: MIT
// What Today asks after a session: saved as it is typed, and left only when it is saved.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/requests.h"
#include "app/pages/today/closing_page.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/engine/event.h"

#include <optional>

namespace coolwarm {

class TakeBacks;

class ClosingFlow : public QWidget {
    Q_OBJECT

public:
    /// Keeps references.
    ClosingFlow(EngineBridge& bridge, Requests& requests, TakeBacks& takeBacks,
                QWidget* parent = nullptr);

    /// Whether a session is asked about.
    [[nodiscard]] bool isOpen() const { return m_closed.has_value(); }
    /// Asks about this session, which has just ended; or later, to correct what was told.
    void begin(const Session& closed, bool isPast = false);
    void display();
    /// Hands over what was typed last.
    void keep();
    /// The same as the page's button: leaves it unless something is refused.
    void finish() { m_page->finish(); }
    /// A session has begun elsewhere and the page goes: what was refused stands nowhere else then.
    void giveUp();
    /// Why what stands there was refused; empty when all of it is saved.
    [[nodiscard]] QString fault() const { return m_isUnsaved && m_closed ? m_fault : QString(); }

signals:
    /// Nothing is asked any more.
    void left();

private:
    void see(const Event& event);
    void save(const ClosingPage::Answers& typed);
    void leave();
    void askAgain(bool asks);
    void refuse(const QString& fault);

    EngineBridge& m_bridge;
    Requests& m_requests;
    TakeBacks& m_takeBacks;
    ClosingPage* m_page;
    std::optional<Session> m_closed;        ///< that is asked about
    SessionId m_form = SessionId::random(); ///< all that is typed about it is undone as one
    bool m_isUnsaved = false;               ///< what stands there was refused, which the page says
    QString m_fault;                        ///< why
    bool m_isGone = false;                  ///< refused for good: the session was deleted elsewhere
};

} // namespace coolwarm
