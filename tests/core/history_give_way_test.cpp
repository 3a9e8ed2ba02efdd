// SPDX-License-Identifier: MIT
// A long look at the log that somebody else wants to write meanwhile.
#include "core/store/log_files.h"
#include "core/store/store_error.h"
#include "tests/core/history_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <SQLiteCpp/Database.h>

#include <functional>

namespace coolwarm::test {
namespace {

/// Writes while the log is read: begins when it is asked for the first time, and ends as soon as
/// the readers let it.
class Writer {
public:
    explicit Writer(const std::filesystem::path& folder)
        : m_log(logFile(folder).string(), SQLite::OPEN_READWRITE) {}

    bool operator()() {
        if (!m_begun) {
            m_log.exec("BEGIN IMMEDIATE");
            m_log.exec("UPDATE session SET note = 'written meanwhile' WHERE id = 1");
            m_begun = true;
        } else if (!m_done && m_log.tryExec("COMMIT") == SQLite::OK) {
            m_done = true;
        }
        return true;
    }

    [[nodiscard]] bool isDone() const { return m_done; }

private:
    SQLite::Database m_log;
    bool m_begun = false;
    bool m_done = false;
};

constexpr int manySessions = 3000; // enough for SQLite to ask several times on the way

std::vector<SessionId> idsOf(const std::vector<HistoryRow>& rows) {
    std::vector<SessionId> ids;
    for (const HistoryRow& row : rows)
        ids.push_back(row.session.id);
    return ids;
}

std::vector<SessionId> idsOf(const std::vector<Session>& sessions) {
    std::vector<SessionId> ids;
    for (const Session& session : sessions)
        ids.push_back(session.id);
    return ids;
}

TEST(ALongReading, LetsAWriterWriteAndIsWholeAllTheSame) {
    HistoryLog log(1, manySessions);
    const HistoryOrder byLength{HistoryColumn::Length, true, {}};
    Writer writer(log.folder());
    log.reader().stopUnless(std::ref(writer));
    const std::vector<RowNumber> rows = log.reader().inOrder({}, byLength);
    EXPECT_TRUE(writer.isDone());
    log.reader().stopUnless({});
    EXPECT_EQ(idsOf(log.reader().sessions(rows)), idsOf(log.naive({}, byLength)));
}

TEST(ALongReading, OfSumsLetsAWriterWriteToo) {
    HistoryLog log(2, manySessions);
    const HistoryTotals before = log.reader().totals({});
    Writer writer(log.folder());
    log.reader().stopUnless(std::ref(writer));
    EXPECT_EQ(log.reader().totals({}).count(), before.count());
    EXPECT_TRUE(writer.isDone());
}

TEST(ALongReading, IsNotHeldUpForEverByAWriterThatTakesItsTime) {
    HistoryLog log(3, manySessions);
    SQLite::Database slow(logFile(log.folder()).string(), SQLite::OPEN_READWRITE);
    slow.exec("BEGIN IMMEDIATE");
    EXPECT_EQ(log.reader().totals({}).count(), static_cast<std::int64_t>(log.naive({}).size()));
}

TEST(ALongReading, CanBeStoppedWhileItWaitsForAWriter) {
    HistoryLog log(4, manySessions);
    SQLite::Database slow(logFile(log.folder()).string(), SQLite::OPEN_READWRITE);
    slow.exec("BEGIN IMMEDIATE");
    int asked = 0;
    log.reader().stopUnless([&] { return ++asked < 5; });
    try {
        static_cast<void>(log.reader().totals({}));
        FAIL() << "it was not stopped";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreError::Kind::Stopped);
    }
}

} // namespace
} // namespace coolwarm::test
