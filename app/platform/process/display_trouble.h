// SPDX-License-Identifier: MIT
// Says in one line that there is no display, where Qt would abort.
#pragma once

#include <functional>

namespace coolwarm {

/// While it lives, that is while the application object is made, Qt's end for want of a display
/// becomes a call of `end`, which does not come back. What else Qt says meanwhile is said
/// afterwards.
class DisplayTrouble {
public:
    explicit DisplayTrouble(std::function<void()> end);
    ~DisplayTrouble();
    DisplayTrouble(const DisplayTrouble&) = delete;
    DisplayTrouble& operator=(const DisplayTrouble&) = delete;
};

} // namespace coolwarm
