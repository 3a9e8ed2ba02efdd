// SPDX-License-Identifier: MIT
// The file for calendars that is written again whenever today's plan changes.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace coolwarm {

class CalendarFile {
public:
    /// No system takes a longer path.
    static constexpr std::size_t longestPath = 4096;

    /// The file, nothing where the path cannot be one. `tells`: its titles say which pack and
    /// where; others may see a calendar.
    [[nodiscard]] static std::optional<CalendarFile> of(std::string path, bool tells) {
        if (path.empty() || path.size() > longestPath || path.find('\0') != std::string::npos)
            return std::nullopt;
        return CalendarFile(std::move(path), tells);
    }

    [[nodiscard]] const std::string& path() const { return m_path; } ///< UTF-8
    [[nodiscard]] bool tells() const { return m_tells; }

    friend bool operator==(const CalendarFile&, const CalendarFile&) = default;

private:
    CalendarFile(std::string path, bool tells) : m_path(std::move(path)), m_tells(tells) {}

    std::string m_path;
    bool m_tells;
};

} // namespace coolwarm
