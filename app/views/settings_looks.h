// SPDX-License-Identifier: MIT
// Settings: theme and language, which no safety hangs on and which live in the INI file.
#pragma once

#include "app/views/settings_section.h"

class QComboBox;
class QSettings;

namespace coolwarm {

class SettingsLooks : public SettingsSection {
    Q_OBJECT

public:
    /// Keeps a reference.
    explicit SettingsLooks(QSettings& looks, QWidget* parent = nullptr);

    /// Shows what is stored, which another window may have changed.
    void display();

signals:
    /// The file says another theme now.
    void themeChanged();

private:
    bool store(QComboBox* box, const QString& key);

    QSettings& m_looks;
    QComboBox* m_theme;
    QComboBox* m_language;
};

} // namespace coolwarm
