// SPDX-License-Identifier: MIT
// Whether the program starts with the user's login, as the system says it.
#pragma once

#include <QString>

namespace coolwarm {

struct ProgramStart {
    bool possible = true;     ///< Coolwarm knows how, on this system
    bool starts = false;      ///< at the next log-in
    bool minimized = false;   ///< then without its window
    bool asking = false;      ///< the desktop has been asked and has not answered yet
    QString other;            ///< an entry that starts another program in our name; empty: none
    bool otherIsThere = true; ///< that program exists
    QString fault;            ///< why the last change did not come about, in words
};

} // namespace coolwarm
