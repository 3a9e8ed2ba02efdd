// SPDX-License-Identifier: MIT
// The menu of the tray's icon.
#pragma once

#include "app/platform/desktop/tray.h"
#include "core/domain/per_modality.h"

#include <QMenu>

namespace coolwarm {

class TrayMenu : public QMenu {
    Q_OBJECT

public:
    TrayMenu();

    void display(const TrayLook& look);

signals:
    void chosen(coolwarm::Tray::Command command);

private:
    QAction* add(Tray::Command command, const QString& text = {});

    QAction* m_packOff;
    PerModality<QAction*> m_start;
    QAction* m_stop;
};

} // namespace coolwarm
