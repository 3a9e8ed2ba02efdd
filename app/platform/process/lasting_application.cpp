// SPDX-License-Identifier: MIT
// Catches what the handling of an event throws, at the one place through which every event goes.
#include "app/platform/process/lasting_application.h"

#include <exception>

namespace coolwarm {

bool LastingApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        qCritical("coolwarm: a part of the program failed: %s", error.what());
    } catch (...) {
        qCritical("coolwarm: a part of the program failed");
    }
    return false;
}

} // namespace coolwarm
