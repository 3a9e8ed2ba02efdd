// SPDX-License-Identifier: MIT
// Tells an open question about the pain by a quiet notification, and takes its answer.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/questions/pain_questions.h"
#include "app/control/requests.h"
#include "app/platform/desktop/notifier.h"
#include "app/platform/time/boot_timer.h"
#include "core/domain/pain.h"
#include "core/rules/pain_questions.h"

#include <QObject>

#include <optional>

class QSettings;

namespace coolwarm {

/// Each question is told once, and not in quiet hours: one that is still open when they end is told
/// then. Whoever brings the window forward while something is asked sees the page that asks. When
/// the two weeks of daily questions are over, one line says so.
class QuestionNotices : public QObject {
    Q_OBJECT

public:
    /// Keeps references. `looks` remembers of which two weeks the end was told.
    QuestionNotices(EngineBridge& bridge, PainQuestions& questions, Requests& requests,
                    Notifier& notifier, QSettings& looks);

private:
    void look();
    void withdraw();
    void answer(PainScore pain);
    void tellEnd();

    EngineBridge& m_bridge;
    PainQuestions& m_questions;
    Requests& m_requests;
    Notifier& m_notifier;
    QSettings& m_looks;
    BootTimer m_quietEnd;                ///< to the moment at which something may be told again
    std::optional<PainQuestion> m_shown; ///< that a notification asks, or has asked
};

} // namespace coolwarm
