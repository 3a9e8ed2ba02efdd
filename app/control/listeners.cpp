// SPDX-License-Identifier: MIT
// Calls each listener by itself, so that one that throws keeps nothing from the others.
#include "app/control/listeners.h"

#include <exception>

namespace coolwarm {

// By number: a listener may add another one.
void Listeners::tell() const {
    for (std::size_t at = 0; at < m_listeners.size(); ++at) {
        const Listener listener = m_listeners[at];
        if (listener.context.isNull())
            continue;
        try {
            listener.call();
        } catch (const std::exception& error) {
            qCritical("coolwarm: a part of the program failed: %s", error.what());
        } catch (...) {
            qCritical("coolwarm: a part of the program failed");
        }
    }
}

} // namespace coolwarm
