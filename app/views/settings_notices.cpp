// SPDX-License-Identifier: MIT
// Two kinds of news, and the hours in which they wait.
#include "app/views/settings_notices.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace coolwarm {

namespace {

// What is proposed before anybody has chosen: the night.
constexpr int usualFrom = 22 * 60;
constexpr int usualTo = 7 * 60;

QTime timeAt(int minute) {
    return QTime(0, 0).addSecs(minute * 60);
}

// Some short forms have seconds, which nobody sets here.
QString clockFormat() {
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

std::chrono::minutes minuteOf(const QTimeEdit* edit) {
    return std::chrono::minutes{edit->time().hour() * 60 + edit->time().minute()};
}

void setMinute(QTimeEdit* edit, std::chrono::minutes minute) {
    const QSignalBlocker quiet(edit);
    edit->setTime(timeAt(static_cast<int>(minute.count())));
}

} // namespace

SettingsNotices::SettingsNotices(EngineBridge& bridge, QWidget* parent)
    : PreferenceSection(bridge, tr("Notifications"), parent),
      m_ice(addCheck(tr("When you can use ice again"))),
      m_heat(addCheck(tr("When you can use heat again"))),
      m_quiet(addCheck(tr("Quiet hours"),
                       tr("Only the alarm makes itself heard then. What was missed is told once, "
                          "in one line, when they end."))),
      m_from(new QTimeEdit(timeAt(usualFrom))),
      m_to(new QTimeEdit(timeAt(usualTo))) {
    m_ice->setObjectName(QStringLiteral("tellsIceOpen"));
    m_heat->setObjectName(QStringLiteral("tellsHeatOpen"));
    m_quiet->setObjectName(QStringLiteral("quiet"));
    m_from->setObjectName(QStringLiteral("quietFrom"));
    m_to->setObjectName(QStringLiteral("quietTo"));
    m_from->setAccessibleName(tr("Quiet hours from"));
    m_to->setAccessibleName(tr("Quiet hours to"));
    addRow(tr("From"), m_from);
    addRow(tr("To"), m_to);

    const auto connectSwitch = [this](QCheckBox* box, bool Preferences::*tells) {
        connect(box, &QCheckBox::toggled, this, [this, box, tells](bool on) {
            prefer(box, [&](Preferences& wanted) { wanted.*tells = on; });
        });
    };
    connectSwitch(m_ice, &Preferences::tellsIceOpen);
    connectSwitch(m_heat, &Preferences::tellsHeatOpen);
    connect(m_quiet, &QCheckBox::toggled, this, [this] { setQuietHours(m_quiet); });
    for (QTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(clockFormat());
        edit->setLayoutDirection(Qt::LeftToRight); // as the hours of the day are written everywhere
        edit->setKeyboardTracking(false);          // half a time that is typed is none
        connect(edit, &QTimeEdit::timeChanged, this, [this, edit] { setQuietHours(edit); });
    }
    display();
}

void SettingsNotices::setQuietHours(QWidget* control) {
    const auto hours = QuietHours::of(minuteOf(m_from), minuteOf(m_to));
    if (m_quiet->isChecked() && !hours) {
        display();
        tellFault(control, tr("The quiet hours begin and end at different times. To be told "
                              "nothing at all, switch the notifications off."));
        return;
    }
    prefer(control, [&](Preferences& wanted) {
        wanted.quietHours = m_quiet->isChecked() ? hours : std::nullopt;
    });
}

void SettingsNotices::display() {
    displayChecked(m_ice, stored().tellsIceOpen);
    displayChecked(m_heat, stored().tellsHeatOpen);
    const auto& hours = stored().quietHours;
    if (hours) {
        setMinute(m_from, hours->from());
        setMinute(m_to, hours->to());
    }
    displayChecked(m_quiet, hours.has_value());
    m_from->setEnabled(hours.has_value());
    m_to->setEnabled(hours.has_value());
}

} // namespace coolwarm
