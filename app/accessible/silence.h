// SPDX-License-Identifier: MIT
// Keeps from a screen reader what is of no use to it.
#pragma once

#include <QAccessible>

namespace coolwarm {

/// For as long as it lives, no change of any part is told to a screen reader: for parts that are
/// being built and not in a window yet. A page's changes of its own parts are a hundred, which the
/// reader would take one after the other before it came to what is announced.
class Silence {
public:
    Silence();
    ~Silence();
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace coolwarm
