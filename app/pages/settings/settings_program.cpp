// SPDX-License-Identifier: MIT
// Builds the boxes for the start at login, and says what keeps them from working.
#include "app/pages/settings/settings_program.h"

#include "app/widgets/action_button.h"

#include <QCheckBox>
#include <QLabel>

namespace coolwarm {

SettingsProgram::SettingsProgram(Computer& computer, QWidget* parent)
    : SettingsSection(tr("Program"), parent),
      m_computer(computer),
      m_starts(addCheck(tr("Start Coolwarm when you log in"),
                        tr("So that alarms reach you after a restart."))),
      m_minimized(addCheck(tr("Start in the background"))),
      m_other(addText()),
      m_replace(new ActionButton(ActionButton::Kind::Compact, tr("Start this program instead"))),
      m_asking(addText()) {
    m_starts->setObjectName(QStringLiteral("startsWithSession"));
    m_minimized->setObjectName(QStringLiteral("startsMinimized"));
    m_replace->setObjectName(QStringLiteral("replaceStart"));
    addControl(m_replace);
    connect(m_starts, &QCheckBox::toggled, this, &SettingsProgram::ask);
    connect(m_minimized, &QCheckBox::toggled, this, &SettingsProgram::ask);
    connect(m_replace, &QPushButton::clicked, this,
            [this] { emit m_computer.programStartWanted(true, m_minimized->isChecked()); });
    connect(&computer, &Computer::programStartChanged, this, [this] {
        setVisible(m_computer.programStart().possible);
        display();
    });
    if (!computer.programStart().possible)
        hide();
    display();
}

// One question at a time; the boxes are not switched off meanwhile, which would send the keys away.
void SettingsProgram::ask() {
    if (m_computer.programStart().asking) {
        display();
        return;
    }
    emit m_computer.programStartWanted(m_starts->isChecked(), m_minimized->isChecked());
}

void SettingsProgram::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    emit m_computer.programStartLookedAt();
}

void SettingsProgram::display() {
    const ProgramStart& start = m_computer.programStart();
    displayChecked(m_starts, start.starts);
    displayChecked(m_minimized, start.minimized);
    m_minimized->setEnabled(start.starts);
    m_other->setVisible(!start.other.isEmpty());
    if (start.otherIsThere)
        m_other->setText(tr("At log-in another Coolwarm is started: %1").arg(start.other));
    else
        m_other->setText(tr("At log-in a Coolwarm would be started that is no longer there: %1")
                             .arg(start.other));
    m_replace->setVisible(!start.other.isEmpty());
    m_asking->setVisible(start.asking);
    m_asking->setText(tr("The desktop is being asked…"));
    tellFault(m_starts, start.fault);
}

} // namespace coolwarm
