// SPDX-License-Identifier: MIT
// Settings: theme, size of the letters and language, which are kept apart from the log.
#pragma once

#include "app/control/computer.h"
#include "app/pages/settings/settings_section.h"

class QComboBox;
class QSettings;

namespace coolwarm {

class SettingsLooks : public SettingsSection {
    Q_OBJECT

public:
    /// Keeps references.
    SettingsLooks(QSettings& looks, Computer& computer, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void display();
    bool store(QComboBox* box, const QString& key);

    QSettings& m_looks;
    QComboBox* m_theme;
    QComboBox* m_zoom;
    QComboBox* m_language;
};

} // namespace coolwarm
