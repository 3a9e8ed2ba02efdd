// SPDX-License-Identifier: MIT
// Fills the window with the alarm, and brings it forward, until the alarm is answered.
#pragma once

#include "app/pages/services.h"
#include "app/widgets/layout/lazy.h"

#include <QObject>

class QStackedWidget;

namespace coolwarm {

class AlarmPage;
class FarMode;
class KeptForms;
class KeyGuard;

class AlarmDisplay : public QObject {
    Q_OBJECT

public:
    /// Keeps references. `outer` is the window's stack, whose first page is the usual one and to
    /// which the alarm is added when a session starts.
    AlarmDisplay(QWidget& window, QStackedWidget& outer, const Services& services, FarMode& far,
                 KeptForms& forms);

private:
    [[nodiscard]] AlarmPage* buildPage();
    void display();
    void bringForward();
    void ignoreKeys();
    void takePackOff();

    QWidget& m_window;
    QStackedWidget& m_outer;
    const Services& m_services;
    FarMode& m_far;
    KeptForms& m_forms;
    KeyGuard* m_guard;
    Lazy<AlarmPage> m_page; ///< from a session's start on, long before it is needed
    bool m_rings = false;
};

} // namespace coolwarm
