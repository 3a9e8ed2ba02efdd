// SPDX-License-Identifier: MIT
// Settings: whether the program starts at login, and whether minimised.
#pragma once

#include "app/control/computer.h"
#include "app/pages/settings/settings_section.h"

class QCheckBox;

namespace coolwarm {

class ActionButton;

/// Shows what the system says and not what was wished.
class SettingsProgram : public SettingsSection {
    Q_OBJECT

public:
    /// Keeps a reference.
    explicit SettingsProgram(Computer& computer, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void display();

    Computer& m_computer;
    QCheckBox* m_starts;
    QCheckBox* m_minimized;
    QLabel* m_other;
    ActionButton* m_replace;
    QLabel* m_asking;
};

} // namespace coolwarm
