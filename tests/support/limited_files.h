// SPDX-License-Identifier: MIT
// Limits how large a file may grow, so that a test meets a full disk as any user.
#pragma once

#include <csignal>
#include <cstddef>

#include <sys/resource.h>

namespace coolwarm::test {

/// As long as it lives, this process cannot write past `bytes` in any file: write() fails there.
class LimitedFiles {
public:
    explicit LimitedFiles(std::size_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~LimitedFiles() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    LimitedFiles(const LimitedFiles&) = delete;
    LimitedFiles& operator=(const LimitedFiles&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace coolwarm::test
