// SPDX-License-Identifier: MIT
// Lines, spoken words and the delay.
#include "app/pages/settings/settings_reminders.h"

#include "app/text/preference_text.h"
#include "core/domain/preferences.h"

#include <QCheckBox>
#include <QComboBox>

#include <array>

namespace coolwarm {

namespace {

// In seconds. What the database holds beside these is shown as it is.
constexpr std::array<int, 6> delays{0, 15, 30, 60, 120, 300};

void addDelay(QComboBox* box, int seconds) {
    if (const auto delay = StartDelay::of(std::chrono::seconds{seconds}))
        box->addItem(startDelayText(*delay), seconds);
}

} // namespace

SettingsReminders::SettingsReminders(EngineBridge& bridge, const Computer& computer,
                                     QWidget* parent)
    : PreferenceSection(bridge, tr("Reminders"), parent),
      m_skin(addCheck(tr("Remind to look at the skin every 5 minutes"),
                      tr("A short reminder on the screen. You need not answer it."))),
      m_minute(addCheck(tr("Tell when one minute is left"))),
      m_speaks(addCheck(tr("Speak while a session runs"),
                        tr("Says the remaining time aloud, so that you can close your eyes."))),
      m_delay(new QComboBox) {
    m_skin->setObjectName(QStringLiteral("skinReminder"));
    m_minute->setObjectName(QStringLiteral("minuteWarning"));
    m_speaks->setObjectName(QStringLiteral("speaks"));
    m_delay->setObjectName(QStringLiteral("startDelay"));
    for (const int seconds : delays)
        addDelay(m_delay, seconds);
    addRow(tr("Time to settle down before a session begins"), m_delay);

    connect(m_skin, &QCheckBox::toggled, this, [this](bool on) {
        prefer(m_skin, [on](Preferences& wanted) { wanted.skinReminder = on; });
    });
    connect(m_minute, &QCheckBox::toggled, this, [this](bool on) {
        prefer(m_minute, [on](Preferences& wanted) { wanted.minuteWarning = on; });
    });
    connect(m_speaks, &QCheckBox::toggled, this, [this](bool on) {
        prefer(m_speaks, [on](Preferences& wanted) { wanted.speaks = on; });
    });
    connect(m_delay, &QComboBox::activated, this, [this](int index) {
        const auto delay = StartDelay::of(std::chrono::seconds{m_delay->itemData(index).toInt()});
        if (delay)
            prefer(m_delay, [&](Preferences& wanted) { wanted.startDelay = *delay; });
    });
    connect(&computer, &Computer::canSpeakChanged, this, &SettingsReminders::displayCanSpeak);
    displayCanSpeak(computer.canSpeak());
    display();
}

void SettingsReminders::display() {
    displayChecked(m_skin, stored().skinReminder);
    displayChecked(m_minute, stored().minuteWarning);
    displayChecked(m_speaks, stored().speaks);
    const auto seconds = static_cast<int>(stored().startDelay.length().count());
    if (m_delay->findData(seconds) < 0)
        addDelay(m_delay, seconds);
    m_delay->setCurrentIndex(m_delay->findData(seconds));
}

void SettingsReminders::displayCanSpeak(bool speaks) {
    tellFault(m_speaks, speaks ? QString()
                               : tr("This computer has no voice that Coolwarm can use. Install "
                                    "speech-dispatcher with a voice, then start Coolwarm "
                                    "again."));
}

} // namespace coolwarm
