// SPDX-License-Identifier: MIT
// A long look at the log that somebody else wants to write meanwhile.
#include "tests/core/log/store/history_log.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>

namespace coolwarm::test {
namespace {

/// Writes while the log is read: begins when it is asked for the first time, and ends as soon as
/// the readers let it.
class Writer {
public:
    explicit Writer(const std::filesystem::path& folder) : m_log(folder) {}

    bool operator()() {
        if (!m_begun) {
            m_log.run("BEGIN IMMEDIATE");
            m_log.run("UPDATE session SET note = 'written meanwhile' WHERE id = 1");
            m_begun = true;
        } else if (!m_done && m_log.tryRun("COMMIT") == SQLITE_OK) {
            m_done = true;
        }
        return true;
    }

    [[nodiscard]] bool isDone() const { return m_done; }

private:
    RawDatabase m_log;
    bool m_begun = false;
    bool m_done = false;
};

constexpr int manySessions = 3000; // enough for SQLite to ask several times on the way

TEST(ALongReading, LetsAWriterWriteAndIsWholeAllTheSame) {
    HistoryLog log(1, manySessions);
    const HistoryOrder byLength{HistoryColumn::Length, true, {}};
    Writer writer(log.folder());
    log.reader().stopUnless(std::ref(writer));
    const std::vector<Session> sessions = ordered(log.reader(), {}, byLength);
    EXPECT_TRUE(writer.isDone());
    EXPECT_EQ(idsOf(sessions), idsOf(log.naive({}, byLength)));
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
    RawDatabase slow(log.folder());
    slow.run("BEGIN IMMEDIATE");
    EXPECT_EQ(log.reader().totals({}).count(), static_cast<std::int64_t>(log.naive({}).size()));
}

TEST(ALongReading, CanBeStoppedWhileItWaitsForAWriter) {
    HistoryLog log(4, manySessions);
    RawDatabase slow(log.folder());
    slow.run("BEGIN IMMEDIATE");
    int asked = 0;
    log.reader().stopUnless([&] { return ++asked < 5; });
    EXPECT_EQ(kindOf([&] { (void)log.reader().totals({}); }), StoreError::Kind::Stopped);
}

} // namespace
} // namespace coolwarm::test
