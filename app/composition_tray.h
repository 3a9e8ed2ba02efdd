// SPDX-License-Identifier: MIT
// The part of composition that joins the tray with the window.
#pragma once

#include "app/bridge/alarm_controller.h"
#include "app/platform/notifier.h"
#include "app/platform/tray.h"

#include <memory>

class QSettings;

namespace coolwarm {

class MainWindow;

/// The tray's icon as the window's second face, and as the place where it may hide: as long as
/// the tray is there and no longer. It also tells what the desktop's notifications could not.
class TrayWays {
public:
    /// Keeps references. `looks` remembers what has been explained once.
    TrayWays(EngineBridge& bridge, AlarmController& alarm, MainWindow& window, Notifier& notifier,
             QSettings& looks, std::unique_ptr<Tray> tray);

    /// Shows the window for the first time, once the bridge has begun. Quietly it stays hidden when
    /// there is a tray and is minimised when there is none; hidden until the desktop has answered.
    void show(bool quietly);

private:
    void follow();
    void display();
    void obey(Tray::Command command);
    void explain();

    EngineBridge& m_bridge;
    AlarmController& m_alarm;
    MainWindow& m_window;
    Notifier& m_notifier;
    QSettings& m_looks;
    std::unique_ptr<Tray> m_tray;
    bool m_startsQuietly = false; ///< and it is not known yet how
};

} // namespace coolwarm
