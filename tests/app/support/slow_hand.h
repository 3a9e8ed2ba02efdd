// SPDX-License-Identifier: MIT
// A hand that takes a minute for a double click, so that no test depends on a quick machine.
#pragma once

#include <QApplication>

namespace coolwarm::test {

/// As long as it lives, what has moved by itself is left alone.
class SlowHand {
public:
    SlowHand() { QApplication::setDoubleClickInterval(60'000); }
    ~SlowHand() { QApplication::setDoubleClickInterval(m_before); }
    SlowHand(const SlowHand&) = delete;
    SlowHand& operator=(const SlowHand&) = delete;
    SlowHand(SlowHand&&) = delete;
    SlowHand& operator=(SlowHand&&) = delete;

private:
    int m_before = QApplication::doubleClickInterval();
};

} // namespace coolwarm::test
