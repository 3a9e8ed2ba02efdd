// SPDX-License-Identifier: MIT
// Settings: which quiet notifications are shown, and the hours without any.
#pragma once

#include "app/pages/settings/settings_section.h"
#include "core/domain/per_modality.h"

class QCheckBox;

namespace coolwarm {

class TimeField;

class SettingsNotices final : public PreferenceSection {
    Q_OBJECT

public:
    explicit SettingsNotices(EngineBridge& bridge, QWidget* parent = nullptr);

    void display() override;

private:
    void setQuietHours(QWidget* control);

    PerModality<QCheckBox*> m_open;
    QCheckBox* m_quiet;
    TimeField* m_from;
    TimeField* m_to;
};

} // namespace coolwarm
