// SPDX-License-Identifier: MIT
// Marks every open file so that programs started from here do not inherit it.
#include "app/platform/process/inherit_nothing.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>

#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif

namespace coolwarm {

void letChildrenInheritNothing() {
#ifdef Q_OS_UNIX
    constexpr unsigned first = 3;
#if defined(Q_OS_LINUX) && defined(SYS_close_range)
    constexpr unsigned closeOnExec = 4; // CLOSE_RANGE_CLOEXEC, of a newer header
    if (::syscall(SYS_close_range, first, ~0U, closeOnExec) == 0)
        return;
#endif
    constexpr long most = 65536; // of an older kernel that allows billions
    const auto end = static_cast<int>(std::min(::sysconf(_SC_OPEN_MAX), most));
    for (int number = first; number < end; ++number) {
        const int flags = ::fcntl(number, F_GETFD);
        if (flags >= 0)
            ::fcntl(number, F_SETFD, flags | FD_CLOEXEC);
    }
#endif
}

} // namespace coolwarm
