// SPDX-License-Identifier: MIT
// Closes a file descriptor of the system in any case.
#pragma once

#include <utility>

#include <unistd.h>

namespace coolwarm {

/// Owns a descriptor of an open file or socket, or none.
class FileDescriptor {
public:
    explicit FileDescriptor(int number = -1) : m_number(number) {}
    ~FileDescriptor() {
        if (*this)
            ::close(m_number);
    }
    FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }

    explicit operator bool() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

} // namespace coolwarm
