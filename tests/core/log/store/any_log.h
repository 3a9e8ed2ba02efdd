// SPDX-License-Identifier: MIT
// A test that is asked of every kind of log: of the SQLite file and of the log in memory.
#pragma once

#include "tests/support/commands.h"
#include "tests/support/log_home.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace coolwarm::test {

enum class LogKind { Sqlite, Memory };

inline void PrintTo(LogKind kind, std::ostream* out) {
    *out << (kind == LogKind::Sqlite ? "Sqlite" : "Memory");
}

class AnyLog : public testing::TestWithParam<LogKind> {
protected:
    AnyLog() {
        if (GetParam() == LogKind::Sqlite)
            m_home = std::make_unique<SqliteHome>();
        else
            m_home = std::make_unique<FakeHome>();
        m_log = m_home->open();
    }

    [[nodiscard]] Store& log() { return *m_log; }
    /// A second program on the same log.
    [[nodiscard]] std::unique_ptr<Store> another() { return m_home->open(); }

    /// One committed transaction.
    template <class Work>
    void write(Work&& work) {
        const auto writer = m_log->begin(m_now);
        work(*writer);
        writer->commit();
    }
    void insert(const StoredSession& session) {
        write([&](StoreWriter& writer) { writer.insert(session); });
    }

    /// Monday morning, ten hours after power-on.
    Reading m_now{monday, std::chrono::hours{10}, BootId{"boot"}};

private:
    std::unique_ptr<LogHome> m_home;
    std::unique_ptr<Store> m_log;
};

inline const auto everyLog = testing::Values(LogKind::Sqlite, LogKind::Memory);

inline std::string nameOfLog(const testing::TestParamInfo<LogKind>& kind) {
    return testing::PrintToString(kind.param);
}

} // namespace coolwarm::test
