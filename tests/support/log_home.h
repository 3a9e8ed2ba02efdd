// SPDX-License-Identifier: MIT
// Where the log of a test lies: in a real file or in memory.
#pragma once

#include "core/log/store/sqlite_store.h"
#include "tests/support/fake_store.h"
#include "tests/support/temp_folder.h"

#include <memory>

namespace coolwarm::test {

/// A log that programs can open again and again; it outlives them.
class LogHome {
public:
    virtual ~LogHome() = default;
    [[nodiscard]] virtual std::unique_ptr<Store> open() = 0;
};

/// A real SQLite file in a folder of the test.
class SqliteHome : public LogHome {
public:
    /// `patience` is how long others who use the file are waited for.
    explicit SqliteHome(std::chrono::milliseconds patience = {}) : m_patience(patience) {}

    [[nodiscard]] std::unique_ptr<Store> open() override {
        return std::make_unique<SqliteStore>(m_folder.path(), m_patience);
    }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    TempFolder m_folder;
    std::chrono::milliseconds m_patience;
};

/// A log in memory.
class FakeHome final : public LogHome {
public:
    [[nodiscard]] std::unique_ptr<Store> open() override {
        return std::make_unique<FakeStore>(m_log);
    }

private:
    std::shared_ptr<FakeLog> m_log = std::make_shared<FakeLog>();
};

} // namespace coolwarm::test
