// SPDX-License-Identifier: MIT
// Settings: the file for calendars that is kept up to date with today's plan.
#pragma once

#include "app/pages/settings/settings_section.h"

#include <filesystem>

class QCheckBox;
class QLineEdit;

namespace coolwarm {

class ActionButton;

class SettingsCalendar final : public PreferenceSection {
    Q_OBJECT

public:
    /// Keeps the bridge. No calendar may lie in the log's folder.
    SettingsCalendar(EngineBridge& bridge, std::filesystem::path logFolder,
                     QWidget* parent = nullptr);

    void display() override;

private:
    void choose();
    [[nodiscard]] QString faultIn(const QString& file) const;
    void keep(QWidget* control, const QString& file);

    std::filesystem::path m_logFolder;
    QCheckBox* m_keeps;
    QLineEdit* m_file;
    ActionButton* m_choose;
    QCheckBox* m_tells;
};

} // namespace coolwarm
