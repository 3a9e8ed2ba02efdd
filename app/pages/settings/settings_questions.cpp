// SPDX-License-Identifier: MIT
// Builds the boxes for the two kinds of questions and the fields for their times of day.
#include "app/pages/settings/settings_questions.h"

#include "app/text/format.h"
#include "app/widgets/fields/time_fields.h"
#include "core/domain/daily_questions.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"
#include "core/time/day_of.h"
#include "core/time/reading.h"
#include "core/time/system_clock.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>

#include <chrono>

namespace coolwarm {

namespace {

// What is proposed before anybody has chosen.
constexpr std::chrono::hours usualMorning{8};
constexpr std::chrono::hours usualEvening{20};

// The date on the wall where one is.
std::chrono::local_days dateOf(const Reading& now) {
    return dayOf(SystemZone().at(now.wallSecond()));
}

QString dateText(std::chrono::local_days date) {
    return QLocale().toString(toQDate(date), QLocale::LongFormat);
}

} // namespace

SettingsQuestions::SettingsQuestions(EngineBridge& bridge, QWidget* parent)
    : PreferenceSection(bridge, tr("Questions about the pain"), parent),
      m_again(addCheck(tr("Ask again after a session"),
                       tr("30, 60 and 120 min after the pack came off, to see how long it helps. A "
                          "question that nobody answers goes away after 20 min."))),
      m_daily(addCheck(tr("Ask each morning and evening, for %1 days")
                           .arg(QLocale().toString(DailyQuestions::days)),
                       tr("Shows how the pain is apart from the packs."))),
      m_course(addText()),
      m_morning(timeOfDayField(tr("Question in the morning"))),
      m_evening(timeOfDayField(tr("Question in the evening"))) {
    m_again->setObjectName(QStringLiteral("asksAgain"));
    m_daily->setObjectName(QStringLiteral("asksDaily"));
    m_course->setObjectName(QStringLiteral("dailyCourse"));
    m_morning->setObjectName(QStringLiteral("askedMorning"));
    m_evening->setObjectName(QStringLiteral("askedEvening"));
    setTimeOfDay(*m_morning, usualMorning);
    setTimeOfDay(*m_evening, usualEvening);
    addRow(tr("Morning"), m_morning);
    addRow(tr("Evening"), m_evening);
    connect(m_again, &QCheckBox::toggled, this, [this](bool on) {
        prefer(m_again, [on](Preferences& wanted) { wanted.asksAgain = on; });
    });
    connect(m_daily, &QCheckBox::toggled, this, [this] { setDaily(m_daily); });
    for (TimeField* field : {m_morning, m_evening})
        connect(field, &TimeField::changed, this, [this, field] { setDaily(field); });
    connect(&bridge, &EngineBridge::statusChanged, this, &SettingsQuestions::displayCourse);
    display();
}

// Switched on they begin today; another time of day begins nothing anew.
void SettingsQuestions::setDaily(QWidget* control) {
    const auto morning = timeOfDay(*m_morning);
    const auto evening = timeOfDay(*m_evening);
    if (!m_daily->isChecked()) {
        prefer(control, [](Preferences& wanted) { wanted.daily.reset(); });
        return;
    }
    if (!morning || !evening)
        return; // the field says why
    const auto today = dateOf(bridge().status().now);
    const auto& before = stored().daily;
    const auto first = before && today <= before->last() ? before->first() : today;
    const auto wanted = DailyQuestions::of(first, *morning, *evening);
    if (!wanted) {
        display();
        tellFault(control, tr("The question in the evening comes after the one in the morning."));
        return;
    }
    prefer(control, [&](Preferences& to) { to.daily = wanted; });
}

void SettingsQuestions::display() {
    displayChecked(m_again, stored().asksAgain);
    if (const auto& daily = stored().daily) {
        setTimeOfDay(*m_morning, daily->morning());
        setTimeOfDay(*m_evening, daily->evening());
    }
    displayCourse();
}

void SettingsQuestions::displayCourse() {
    const auto& daily = stored().daily;
    const auto today = dateOf(bridge().status().now);
    const bool goesOn = daily && today <= daily->last();
    displayChecked(m_daily, goesOn);
    for (TimeField* field : {m_morning, m_evening})
        field->setEnabled(goesOn);
    QString course;
    if (goesOn && daily->hold(today))
        //: Two numbers and a date.
        course = tr("Day %1 of %2, until %3.")
                     .arg(QLocale().toString(daily->numberOf(today)),
                          QLocale().toString(DailyQuestions::days), dateText(daily->last()));
    else if (daily)
        course = goesOn ? tr("From %1 on.").arg(dateText(daily->first()))
                        : tr("They ended on %1.").arg(dateText(daily->last()));
    if (m_course->text() != course)
        m_course->setText(course);
    m_course->setVisible(!course.isEmpty());
}

} // namespace coolwarm
