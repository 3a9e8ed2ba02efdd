// SPDX-License-Identifier: MIT
// Settings: what is said while a session runs, and how long after the button it begins.
#pragma once

#include "app/control/computer.h"
#include "app/pages/settings/settings_section.h"

class QCheckBox;
class QComboBox;

namespace coolwarm {

class SettingsReminders final : public PreferenceSection {
    Q_OBJECT

public:
    /// Keeps the bridge.
    SettingsReminders(EngineBridge& bridge, const Computer& computer, QWidget* parent = nullptr);

    void display() override;

private:
    void displayCanSpeak(bool speaks);

    QCheckBox* m_skin;
    QCheckBox* m_minute;
    QCheckBox* m_speaks;
    QComboBox* m_delay;
};

} // namespace coolwarm
