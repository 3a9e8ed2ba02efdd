// SPDX-License-Identifier: MIT
// Shows and withdraws the notification of a question, and passes on what is pressed on it.
#include "app/control/questions/question_notices.h"

#include "app/control/desktop/quiet_time.h"
#include "app/control/questions/question_text.h"
#include "app/text/format.h"
#include "core/domain/daily_questions.h"
#include "core/domain/diary/relief.h"
#include "core/domain/pain.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"
#include "core/time/day_of.h"
#include "core/time/reading.h"
#include "core/time/system_clock.h"

#include <QLocale>
#include <QSettings>

#include <utility>

namespace coolwarm {

namespace {

QString toldKey() {
    return QStringLiteral("dailyQuestionsOver"); // the date of their first day
}

} // namespace

QuestionNotices::QuestionNotices(EngineBridge& bridge, PainQuestions& questions, Requests& requests,
                                 Notifier& notifier, QSettings& looks)
    : m_bridge(bridge),
      m_questions(questions),
      m_requests(requests),
      m_notifier(notifier),
      m_looks(looks) {
    connect(&questions, &PainQuestions::changed, this, &QuestionNotices::look);
    connect(&bridge, &EngineBridge::statusChanged, this, [this] {
        look();
        tellEnd();
    });
    connect(&m_quietEnd, &BootTimer::fired, &bridge, &EngineBridge::beat);
    connect(&notifier, &Notifier::scored, this, &QuestionNotices::answer);
    connect(&notifier, &Notifier::dismissed, &questions, &PainQuestions::leave);
    connect(&requests, &Requests::forwardWanted, this, [this] {
        if (m_questions.asked())
            emit m_requests.pageWanted(QStringLiteral("today"));
    });
}

void QuestionNotices::look() {
    const auto& asked = m_questions.asked();
    if (m_shown && (!asked || asked->question != *m_shown))
        withdraw();
    const Reading& now = m_bridge.status().now;
    const auto quiet = asked ? quietLeft(m_bridge.choices().preferences, now) : std::nullopt;
    m_quietEnd.arm(m_shown ? std::nullopt : quiet);
    if (!asked || m_shown || quiet)
        return;
    m_shown = asked->question;
    m_notifier.show(NoticeKind::Question, {questionText(), questionSubject(asked->question),
                                           Millis{questionLasts} - asked->age});
}

void QuestionNotices::withdraw() {
    m_shown.reset();
    m_notifier.withdraw(NoticeKind::Question);
}

void QuestionNotices::answer(PainScore pain) {
    if (const auto shown = m_shown)
        m_questions.answer(*shown, pain);
    m_notifier.withdraw(NoticeKind::Question);
}

void QuestionNotices::tellEnd() {
    const Status& status = m_bridge.status();
    const auto& daily = m_bridge.choices().preferences.daily;
    if (!daily || status.clockLooksWrong)
        return;
    if (dayOf(SystemZone().at(status.now.wallSecond())) <= daily->last())
        return;
    const QString first = toQDate(daily->first()).toString(Qt::ISODate);
    if (m_looks.value(toldKey()).toString() == first)
        return;
    m_looks.setValue(toldKey(), first);
    emit m_requests.told(tr("The %1 days of questions each morning and evening are over. Your "
                            "answers are in the history.")
                             .arg(QLocale().toString(DailyQuestions::days)),
                         false);
}

} // namespace coolwarm
