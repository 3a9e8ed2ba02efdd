// SPDX-License-Identifier: MIT
// Settings: which questions about the pain come by themselves, and when.
#pragma once

#include "app/pages/settings/settings_section.h"

class QCheckBox;
class QLabel;

namespace coolwarm {

class TimeField;

class SettingsQuestions final : public PreferenceSection {
    Q_OBJECT

public:
    explicit SettingsQuestions(EngineBridge& bridge, QWidget* parent = nullptr);

    void display() override;

private:
    void setDaily(QWidget* control);
    void displayCourse();

    QCheckBox* m_again;
    QCheckBox* m_daily;
    QLabel* m_course; ///< which of the days it is, and until when
    TimeField* m_morning;
    TimeField* m_evening;
};

} // namespace coolwarm
