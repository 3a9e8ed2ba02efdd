// SPDX-License-Identifier: MIT
// Reading the columns of a row and binding the parameters of a statement, one after the other.
#pragma once

#include "core/log/ports/store_error.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace coolwarm {

class Site;

/// The last second of the year 9999, UTC. A later one in a log comes from damage, and sums with it
/// could overflow.
inline constexpr std::int64_t lastSecond = 253'402'300'799;

[[nodiscard]] inline std::int64_t toSeconds(std::chrono::sys_seconds moment) {
    return moment.time_since_epoch().count();
}

[[nodiscard]] inline std::chrono::sys_seconds fromSeconds(std::int64_t seconds) {
    return std::chrono::sys_seconds{std::chrono::seconds{seconds}};
}

/// The columns of a row from one place on. What they hold is checked as it is read: a damaged file
/// can hold anything, whatever the tables' own checks say.
class Cells {
public:
    /// `path` names the log in errors and has to outlive this.
    Cells(SQLite::Statement& row, const std::string& path, int first = 0)
        : m_row(row), m_path(path), m_at(first) {}

    /// What the next columns hold, for the words of an error.
    void expect(const char* what) { m_what = what; }

    [[nodiscard]] bool isNull() const { return m_row.isColumnNull(m_at); }
    void skip(int columns) { m_at += columns; }

    [[nodiscard]] std::int64_t number() { return m_row.getColumn(m_at++).getInt64(); }
    /// A whole number within its limits. Throws StoreError (Damaged) for another.
    [[nodiscard]] std::int64_t numberIn(std::int64_t least, std::int64_t most) {
        const std::int64_t value = number();
        if (value < least || value > most)
            throw impossible();
        return value;
    }
    /// Bytes that live until the row is left.
    [[nodiscard]] std::string_view text() {
        const SQLite::Column column = m_row.getColumn(m_at++);
        const char* bytes = column.getText();
        return {bytes, static_cast<std::size_t>(column.getBytes())};
    }
    /// The value, which has to be there. Throws StoreError (Damaged) without it.
    template <class Value>
    [[nodiscard]] Value demanded(std::optional<Value> value) const {
        if (!value)
            throw impossible();
        return *std::move(value);
    }
    [[nodiscard]] StoreError impossible() const {
        return damaged(std::string("the log has an impossible ") + m_what);
    }
    [[nodiscard]] StoreError damaged(const std::string& words) const {
        return {StoreError::Kind::Damaged, m_path, words};
    }

private:
    SQLite::Statement& m_row;
    const std::string& m_path;
    int m_at;
    const char* m_what = "value";
};

/// The parameters of a statement from ?`first` on. What is not bound is NULL.
class Parameters {
public:
    explicit Parameters(SQLite::Statement& statement, int first = 1)
        : m_statement(statement), m_at(first) {}

    void add(std::int64_t number) { m_statement.bind(m_at++, number); }
    void add(std::string_view text) { m_statement.bind(m_at++, std::string(text)); }
    /// The text has to outlive the execution.
    void addUncopied(const std::string& text) { m_statement.bindNoCopy(m_at++, text); }
    void skip(int count) { m_at += count; }

    /// The number that stands for a part of the body in the table; without it the name is bound.
    std::function<std::int64_t(const Site&)> numberOfSite;
    /// When what is deleted was deleted.
    std::chrono::sys_seconds deletedAt{};

private:
    SQLite::Statement& m_statement;
    int m_at;
};

} // namespace coolwarm
