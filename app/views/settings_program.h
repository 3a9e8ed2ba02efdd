// SPDX-License-Identifier: MIT
// Settings: starting with the session.
#pragma once

#include "app/models/program_start.h"
#include "app/views/settings_section.h"

class QCheckBox;

namespace coolwarm {

class ActionButton;

/// Shows what the system says and not what was wished; asks for changes by a signal.
class SettingsProgram : public SettingsSection {
    Q_OBJECT

public:
    explicit SettingsProgram(QWidget* parent = nullptr);

    void display(const ProgramStart& start);

signals:
    /// The program is to start with the session, or no longer; then without its window or with it.
    void startWanted(bool starts, bool minimized);

private:
    void ask();

    ProgramStart m_start; ///< as it is shown
    QCheckBox* m_starts;
    QCheckBox* m_minimized;
    QLabel* m_other;
    ActionButton* m_replace;
    QLabel* m_asking;
};

} // namespace coolwarm
