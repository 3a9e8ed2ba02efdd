// SPDX-License-Identifier: MIT
// Settings: how the alarm sounds.
#pragma once

#include "app/views/settings_section.h"

class QComboBox;

namespace coolwarm {

class AccentSlider;
class ActionButton;

class SettingsAlarm final : public PreferenceSection {
    Q_OBJECT

public:
    explicit SettingsAlarm(EngineBridge& bridge, QWidget* parent = nullptr);

    void display() override;
    /// Whether there is a loudspeaker, once that is known.
    void displayAudible(bool audible);

signals:
    /// The alarm is to be heard once, as it is set.
    void toneTestWanted();

private:
    [[nodiscard]] QWidget* buildVolume();
    void displayVolume();
    void chooseVolume();

    QComboBox* m_tone;
    AccentSlider* m_volume;
    QLabel* m_percent;
    ActionButton* m_test;
};

} // namespace coolwarm
