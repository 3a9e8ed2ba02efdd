// SPDX-License-Identifier: MIT
// Turns the large clock on and off: full screen, and back to the window as it was.
#pragma once

#include "app/control/delayed_start.h"
#include "app/widgets/layout/lazy.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;
class QWidget;

namespace coolwarm {

class FarView;

class FarMode : public QObject {
    Q_OBJECT

public:
    /// Keeps references; `pages` is the window's stack, whose first page is the usual one and to
    /// which the far view is added when it is first wanted.
    FarMode(QWidget& window, QStackedWidget& pages, EngineBridge& bridge,
            const DelayedStart& delayed);

    void toggle();
    /// Back to the usual page, and to the size from before.
    void leave();
    /// An alarm takes the screen, which stays a full one until leave().
    void giveWay() { m_on = false; }

signals:
    void signsWanted();

private:
    [[nodiscard]] FarView* buildView();
    void enter();
    void display();

    QWidget& m_window;
    QStackedWidget& m_pages;
    EngineBridge& m_bridge;
    const DelayedStart& m_delayed;
    Lazy<FarView> m_view;
    QPointer<QWidget> m_focusBefore;
    Qt::WindowStates m_stateBefore;
    bool m_on = false;
    bool m_fullScreen = false; ///< made so here
};

} // namespace coolwarm
