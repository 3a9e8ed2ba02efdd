// SPDX-License-Identifier: MIT
// What is known of a log in case its file is written over.
#pragma once

#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_layout_p.h"
#include "core/log/sqlite/time_rows_p.h"

#include <memory>

namespace coolwarm {

/// Whether the file holds something else than the log of that change gone on: another log, an older
/// copy, or one that went its own way. A restore carries over what has to come along, and what it
/// makes is the log gone on. Throws StoreError; damage is left to whoever reads it next.
[[nodiscard]] bool isGoneFrom(Connection& file, const ChangeMark& last);

/// Remembers which log an open file was when it was looked at last, and of what it held then all
/// that has to come along into another one. A file that is written over in place is the same file
/// for the system, and what it held is nowhere else any more.
class KnownLog {
public:
    /// Knows nothing yet.
    explicit KnownLog(const LogLayout& layout);

    /// Looks at the log as it is now. Throws StoreError.
    void learn(Connection& log);

    /// What it held, as a log of its own.
    [[nodiscard]] Connection& latest() const { return *m_latest; }
    [[nodiscard]] const ChangeMark& last() const { return m_last; }

private:
    std::unique_ptr<Connection> m_latest;
    ChangeMark m_last;
};

} // namespace coolwarm
