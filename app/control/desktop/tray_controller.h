// SPDX-License-Identifier: MIT
// The tray's icon: what it shows, what its menu does, and that the window may hide in it.
#pragma once

#include "app/control/alarm_controller.h"
#include "app/control/computer.h"
#include "app/control/requests.h"
#include "app/platform/desktop/notifier.h"
#include "app/platform/desktop/tray.h"

#include <memory>

class QSettings;

namespace coolwarm {

/// The tray's icon as the window's second face, and as the place where it may hide: as long as
/// the tray is there and no longer. It also tells what the desktop's notifications could not.
class TrayController {
public:
    /// Keeps references. `looks` remembers what has been explained once.
    TrayController(EngineBridge& bridge, AlarmController& alarm, Computer& computer,
                   Requests& requests, Notifier& notifier, QSettings& looks,
                   std::unique_ptr<Tray> tray);

    /// The window is there, or is to stay hidden quietly where there is a tray and to be minimised
    /// where there is none; hidden until the desktop has answered.
    void begin(bool quietly);

private:
    void follow();
    void display();
    void carryOut(Tray::Command command);
    void explain();

    EngineBridge& m_bridge;
    AlarmController& m_alarm;
    Computer& m_computer;
    Requests& m_requests;
    Notifier& m_notifier;
    QSettings& m_looks;
    std::unique_ptr<Tray> m_tray;
    bool m_startsQuietly = false; ///< and it is not known yet how
};

} // namespace coolwarm
