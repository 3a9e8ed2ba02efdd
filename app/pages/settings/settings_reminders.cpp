// SPDX-License-Identifier: MIT
// Builds the choice of reminders, spoken words and the delay before a start.
#include "app/pages/settings/settings_reminders.h"

#include "app/text/preference_text.h"
#include "core/domain/preferences.h"

#include <QCheckBox>
#include <QComboBox>

#include <array>
#include <chrono>

namespace coolwarm {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

// What the database holds beside these is shown as it is.
constexpr std::array<seconds, 6> delays{0s, 15s, 30s, 1min, 2min, 5min};

void addDelay(QComboBox* box, seconds length) {
    if (const auto delay = StartDelay::of(length))
        box->addItem(startDelayText(*delay), static_cast<int>(length.count()));
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
    for (const seconds delay : delays)
        addDelay(m_delay, delay);
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
        const auto delay = StartDelay::of(seconds{m_delay->itemData(index).toInt()});
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
    const seconds delay = stored().startDelay.length();
    const auto wanted = static_cast<int>(delay.count());
    if (m_delay->findData(wanted) < 0)
        addDelay(m_delay, delay);
    m_delay->setCurrentIndex(m_delay->findData(wanted));
}

void SettingsReminders::displayCanSpeak(bool speaks) {
    tellFault(m_speaks, speaks ? QString()
                               : tr("This computer has no voice that Coolwarm can use. Install "
                                    "speech-dispatcher with a voice, then start Coolwarm "
                                    "again."));
}

} // namespace coolwarm
