// SPDX-License-Identifier: MIT
// Puts a handler that does nothing in the place of Qt's, and takes it away again.
#include "app/accessible/silence.h"

namespace coolwarm {

Silence::Silence() : m_before(QAccessible::installUpdateHandler([](QAccessibleEvent*) {})) {}

Silence::~Silence() {
    QAccessible::installUpdateHandler(m_before);
}

} // namespace coolwarm
