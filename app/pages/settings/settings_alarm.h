// SPDX-License-Identifier: MIT
// Settings: how the alarm sounds.
#pragma once

#include "app/control/computer.h"
#include "app/pages/settings/settings_section.h"

class QComboBox;

namespace coolwarm {

class AccentSlider;
class ActionButton;

class SettingsAlarm final : public PreferenceSection {
    Q_OBJECT

public:
    /// Keeps references.
    SettingsAlarm(EngineBridge& bridge, Computer& computer, QWidget* parent = nullptr);

    void display() override;

private:
    void displayAudible(bool audible);
    [[nodiscard]] QWidget* buildVolume();
    void displayVolume();
    void chooseVolume();

    QComboBox* m_tone;
    AccentSlider* m_volume;
    QLabel* m_percent;
    ActionButton* m_test;
};

} // namespace coolwarm
