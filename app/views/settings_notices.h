// SPDX-License-Identifier: MIT
// Settings: which quiet notifications are shown, and when none is.
#pragma once

#include "app/views/settings_section.h"

class QCheckBox;
class QTimeEdit;

namespace coolwarm {

class SettingsNotices final : public PreferenceSection {
    Q_OBJECT

public:
    explicit SettingsNotices(EngineBridge& bridge, QWidget* parent = nullptr);

    void display() override;

private:
    void setQuietHours(QWidget* control);

    QCheckBox* m_ice;
    QCheckBox* m_heat;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace coolwarm
