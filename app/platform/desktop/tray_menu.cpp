// SPDX-License-Identifier: MIT
// Fills the tray's menu; an entry that cannot be chosen says why.
#include "app/platform/desktop/tray_menu.h"

namespace coolwarm {

namespace {

void displayEntry(QAction* action, const TrayEntry& entry) {
    action->setText(entry.text);
    action->setEnabled(entry.enabled);
}

} // namespace

TrayMenu::TrayMenu()
    : m_packOff(add(Tray::Command::PackOff, tr("I have taken it off"))),
      m_start{add(Tray::Command::StartIce), add(Tray::Command::StartHeat)},
      m_stop(add(Tray::Command::Stop)) {
    addSeparator();
    add(Tray::Command::Show, tr("Show Coolwarm"));
    add(Tray::Command::Quit, tr("Quit"));
    display({});
}

QAction* TrayMenu::add(Tray::Command command, const QString& text) {
    QAction* action = addAction(text);
    connect(action, &QAction::triggered, this, [this, command] { emit chosen(command); });
    return action;
}

void TrayMenu::display(const TrayLook& look) {
    m_packOff->setVisible(look.packOff);
    for (const Modality modality : bothModalities)
        displayEntry(m_start[modality], look.start[modality]);
    displayEntry(m_stop, look.stop);
}

} // namespace coolwarm
