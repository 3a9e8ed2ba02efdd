// SPDX-License-Identifier: MIT
// Puts Ctrl+Z off while something is held that other programs wait for, such as a lock.
#pragma once

#include <memory>

namespace coolwarm {

/// While it is there, the keys that suspend a program wait (not SIGSTOP, which cannot).
class SuspensionPutOff {
public:
    SuspensionPutOff();
    ~SuspensionPutOff();
    SuspensionPutOff(const SuspensionPutOff&) = delete;
    SuspensionPutOff& operator=(const SuspensionPutOff&) = delete;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
