// SPDX-License-Identifier: MIT
// Settings: what is said while a session runs, and how long after the button it begins.
#pragma once

#include "app/views/settings_section.h"

class QCheckBox;
class QComboBox;

namespace coolwarm {

class SettingsReminders final : public PreferenceSection {
    Q_OBJECT

public:
    explicit SettingsReminders(EngineBridge& bridge, QWidget* parent = nullptr);

    void display() override;
    /// Whether the computer can speak; it can until told otherwise.
    void displaySpeechAvailable(bool available);

private:
    QCheckBox* m_skin;
    QCheckBox* m_minute;
    QCheckBox* m_speaks;
    QComboBox* m_delay;
};

} // namespace coolwarm
