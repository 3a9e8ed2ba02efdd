// SPDX-License-Identifier: MIT
// The file's own guards: CHECKs that hold whoever writes.
#include "core/log/sqlite/schema.h"

#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <array>
#include <map>
#include <string>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::seconds;

std::string figure(minutes time) {
    return std::to_string(time.count());
}

/// The columns of a session that would be accepted, one of them to be spoiled.
class SessionRow {
public:
    SessionRow& with(const std::string& column, const std::string& value) {
        m_values[column] = value;
        return *this;
    }
    [[nodiscard]] std::string insert() const {
        std::string columns;
        std::string values;
        for (const auto& [column, value] : m_values) {
            columns += (columns.empty() ? "" : ", ") + column;
            values += (values.empty() ? "" : ", ") + value;
        }
        return "INSERT INTO session (" + columns + ") VALUES (" + values + ")";
    }

private:
    std::map<std::string, std::string> m_values{{"uuid", "hex(randomblob(18))"},
                                                {"modality", "'ice'"},
                                                {"site_id", "1"},
                                                {"start_utc", "1000"},
                                                {"start_offset", "60"},
                                                {"end_utc", "2200"},
                                                {"end_offset", "60"},
                                                {"outcome", "'completed'"},
                                                {"origin", "'timer'"},
                                                {"end_wall", "2200"},
                                                {"changed_utc", "2200"}};
};

SessionRow openRow() {
    SessionRow row;
    for (const char* column : {"end_utc", "end_offset", "outcome", "end_wall"})
        row.with(column, "NULL");
    return row.with("open", "1").with("planned_minutes", "20");
}

class TheSchema : public testing::Test {
protected:
    TheSchema() { m_raw.run("PRAGMA foreign_keys = ON"); }

    /// Whether a row is taken; what was taken is removed again.
    bool takes(const SessionRow& row) {
        const int code = m_raw.tryRun(row.insert());
        EXPECT_TRUE(code == SQLITE_OK || code == SQLITE_CONSTRAINT) << code << " " << row.insert();
        m_raw.run("DELETE FROM session");
        return code == SQLITE_OK;
    }
    bool takes(const char* column, const std::string& value) {
        return takes(SessionRow().with(column, value));
    }
    bool takesChange(const std::string& sql) {
        const int code = m_raw.tryRun(sql);
        EXPECT_TRUE(code == SQLITE_OK || code == SQLITE_CONSTRAINT) << code << " " << sql;
        return code == SQLITE_OK;
    }

    SqliteHome m_home;
    std::unique_ptr<Store> m_store = m_home.open();
    RawDatabase m_raw{m_home.folder()};
};

TEST_F(TheSchema, TakesAnOrdinarySession) {
    EXPECT_TRUE(takes(SessionRow()));
    EXPECT_TRUE(takes(openRow()));
}

TEST_F(TheSchema, TakesTheWordsAndFiguresOfTheProgramAlone) {
    EXPECT_TRUE(takes("modality", "'heat'"));
    EXPECT_FALSE(takes("modality", "'cold'"));
    EXPECT_FALSE(takes("modality", "NULL"));
    EXPECT_TRUE(takes("outcome", "'unconfirmed'"));
    EXPECT_FALSE(takes("outcome", "'won'"));
    EXPECT_TRUE(takes("origin", "'import'"));
    EXPECT_FALSE(takes("origin", "'clock'"));
    EXPECT_TRUE(takes("pain_before", "0"));
    EXPECT_TRUE(takes("pain_before", "10"));
    EXPECT_FALSE(takes("pain_before", "11"));
    EXPECT_FALSE(takes("pain_before", "-1"));
    EXPECT_FALSE(takes("pain_after", "11"));
    EXPECT_FALSE(takes("uuid", "'short'"));
    EXPECT_FALSE(takes("planned_minutes", "0"));
    EXPECT_FALSE(takes("site_id", "999"));
    EXPECT_FALSE(takes("open", "2"));
    EXPECT_TRUE(takes("note", "replace(hex(zeroblob(5000)), '0', 'x')"));
    EXPECT_FALSE(takes("note", "replace(hex(zeroblob(5001)), '0', 'x')"));
}

TEST_F(TheSchema, TakesTimesThatCanBe) {
    EXPECT_TRUE(takes("end_utc", "1000"));
    EXPECT_FALSE(takes("end_utc", "999"));
    EXPECT_TRUE(takes("start_utc", "0"));
    EXPECT_FALSE(takes("start_utc", "-1"));
    EXPECT_TRUE(takes("start_offset", "-1080"));
    EXPECT_FALSE(takes("start_offset", "-1081"));
    EXPECT_FALSE(takes("start_offset", "1081"));
    EXPECT_FALSE(takes("end_offset", "1081"));
}

TEST_F(TheSchema, IsStrictAboutTypes) {
    EXPECT_FALSE(takes("start_utc", "'noon'"));
    EXPECT_FALSE(takes("pain_before", "1.5"));
    EXPECT_FALSE(takes("note", "x'00'"));
}

TEST_F(TheSchema, KeepsWhatBelongsTogetherTogether) {
    EXPECT_FALSE(takes("end_utc", "NULL"));
    EXPECT_FALSE(takes("end_offset", "NULL"));
    EXPECT_FALSE(takes("end_wall", "NULL"));
    EXPECT_FALSE(takes("outcome", "NULL"));
    EXPECT_FALSE(takes("start_boot", "'b'"));
    EXPECT_FALSE(takes("start_boot_ms", "5"));
    EXPECT_TRUE(takes(SessionRow().with("start_boot", "'b'").with("start_boot_ms", "5")));
    EXPECT_FALSE(takes("end_boot", "'b'"));
    EXPECT_TRUE(takes(SessionRow().with("end_boot", "'b'").with("end_boot_ms", "-5")));
}

TEST_F(TheSchema, KnowsWhatCanBeOpen) {
    EXPECT_FALSE(takes(openRow().with("open", "0"))) << "closed without an end";
    EXPECT_FALSE(takes(openRow().with("origin", "'manual'")));
    EXPECT_FALSE(takes(openRow().with("planned_minutes", "NULL")));
    EXPECT_FALSE(takes(openRow().with("deleted_utc", "5")));
    EXPECT_TRUE(takes(SessionRow().with("open", "1").with("planned_minutes", "20")));
}

TEST_F(TheSchema, HoldsOneOpenSession) {
    EXPECT_EQ(m_raw.tryRun(openRow().insert()), SQLITE_OK);
    EXPECT_EQ(m_raw.tryRun(openRow().insert()), SQLITE_CONSTRAINT);
    EXPECT_EQ(m_raw.tryRun(SessionRow().insert()), SQLITE_OK);
    EXPECT_EQ(m_raw.tryRun("UPDATE session SET open = 1, planned_minutes = 1 WHERE open = 0"),
              SQLITE_CONSTRAINT);
}

TEST_F(TheSchema, HoldsNoProtocolThatWidens) {
    const auto takesPlan = [&](const std::string& values) {
        const int code = m_raw.tryRun("INSERT INTO protocol VALUES (" + values + ", 0)");
        m_raw.run("DELETE FROM protocol");
        return code == SQLITE_OK;
    };
    EXPECT_TRUE(takesPlan("'ice', 15, 25, 120"));
    EXPECT_FALSE(takesPlan("'ice', 14, 25, 120"));
    EXPECT_FALSE(takesPlan("'ice', 15, 26, 120"));
    EXPECT_FALSE(takesPlan("'ice', 15, 25, 119"));
    EXPECT_FALSE(takesPlan("'ice', 15, 25, 1441"));
    EXPECT_FALSE(takesPlan("'ice', 20, 19, 120"));
    EXPECT_TRUE(takesPlan("'heat', 10, 20, 1440"));
    EXPECT_FALSE(takesPlan("'heat', 9, 20, 120"));
    EXPECT_FALSE(takesPlan("'heat', 10, 21, 120"));
    EXPECT_FALSE(takesPlan("'sun', 15, 20, 120"));
}

TEST_F(TheSchema, TakesThePlansThatTheRulesAllowAndNoOther) {
    for (const Modality modality : bothModalities) {
        const auto [window, usual, rest, fullRest] = Protocol::standard(modality);
        const std::array lengths{window.least - 1min, window.least, window.most,
                                 window.most + 1min};
        const std::array rests{rest - 1min, rest, Protocol::longestRest,
                               Protocol::longestRest + 1min};
        for (const minutes least : lengths)
            for (const minutes most : lengths)
                for (const minutes wait : rests) {
                    const std::string values = "'" + std::string(toWord(modality)) + "', " +
                                               figure(least) + ", " + figure(most) + ", " +
                                               figure(wait);
                    EXPECT_EQ(takesChange("INSERT INTO protocol VALUES (" + values + ", 0)"),
                              Protocol::mayUse(modality, {least, most}, wait))
                        << values;
                    m_raw.run("DELETE FROM protocol");
                }
    }
}

TEST_F(TheSchema, TakesTheLengthsOfTheStandardPlanAndNoOther) {
    for (const Modality modality : bothModalities) {
        const LengthWindow window = Protocol::standard(modality).window;
        for (minutes length = window.least - 2min; length <= window.most + 2min; ++length)
            EXPECT_EQ(takesChange("UPDATE preference SET " + std::string(toWord(modality)) +
                                  "_minutes = " + figure(length)),
                      window.holds(length))
                << toWord(modality) << " " << length.count();
    }
}

TEST_F(TheSchema, TakesThePreferencesThatCanBeAndNoOther) {
    for (const int volume :
         {Volume::lowest - 1, Volume::lowest, Volume::highest, Volume::highest + 1})
        EXPECT_EQ(takesChange("UPDATE preference SET volume = " + std::to_string(volume)),
                  Volume::of(volume).has_value())
            << volume;
    for (const seconds delay : {-1s, 0s, StartDelay::longest, StartDelay::longest + 1s})
        EXPECT_EQ(takesChange("UPDATE preference SET start_delay_seconds = " +
                              std::to_string(delay.count())),
                  StartDelay::of(delay).has_value())
            << delay.count();
    const std::array times{minutes{-1}, minutes{0}, QuietHours::day - 1min, QuietHours::day};
    for (const minutes from : times)
        for (const minutes to : times)
            EXPECT_EQ(takesChange("UPDATE preference SET quiet_from = " + figure(from) +
                                  ", quiet_to = " + figure(to)),
                      QuietHours::of(from, to).has_value())
                << from.count() << " " << to.count();
}

TEST_F(TheSchema, TakesTheDailyQuestionsThatCanBeAndNoOther) {
    for (const int date : {-1, 0, 2'932'896, 2'932'897})
        for (const minutes morning : {minutes{-1}, minutes{0}, minutes{480}})
            for (const minutes evening : {minutes{0}, minutes{480}, 1439min, 1440min})
                EXPECT_EQ(
                    takesChange("UPDATE preference SET daily_first = " + std::to_string(date) +
                                ", daily_morning = " + figure(morning) +
                                ", daily_evening = " + figure(evening)),
                    DailyQuestions::of(std::chrono::local_days{std::chrono::days{date}}, morning,
                                       evening)
                        .has_value())
                    << date << " " << morning.count() << " " << evening.count();
    EXPECT_FALSE(takesChange("UPDATE preference SET daily_first = NULL"));
    EXPECT_FALSE(takesChange("UPDATE preference SET daily_morning = NULL"));
    EXPECT_FALSE(takesChange("UPDATE preference SET daily_evening = NULL"));
    EXPECT_FALSE(takesChange("UPDATE preference SET asks_again = 2"));
    EXPECT_TRUE(takesChange("UPDATE preference SET daily_first = NULL, daily_morning = NULL,"
                            " daily_evening = NULL, asks_again = 1"));
}

TEST_F(TheSchema, TakesTheCalendarFilesThatCanBeAndNoOther) {
    for (const std::size_t length : {std::size_t{0}, std::size_t{1}, CalendarFile::longestPath,
                                     CalendarFile::longestPath + 1}) {
        const std::string path(length, 'a');
        EXPECT_EQ(takesChange("UPDATE preference SET calendar_file = '" + path + "'"),
                  CalendarFile::of(path, false).has_value())
            << length;
    }
    EXPECT_FALSE(takesChange("UPDATE preference SET calendar_file = 'a' || char(0) || 'b'"));
    EXPECT_FALSE(CalendarFile::of(std::string("a\0b", 3), false));
    EXPECT_FALSE(takesChange("UPDATE preference SET calendar_tells = 2"));
    EXPECT_TRUE(takesChange("UPDATE preference SET calendar_file = NULL, calendar_tells = 1"));
}

TEST_F(TheSchema, TakesTheScoresAndTextsThatCanBeAndNoOther) {
    for (int score = PainScore::lowest - 1; score <= PainScore::highest + 1; ++score)
        for (const char* column : {"pain_before", "pain_after"})
            EXPECT_EQ(takes(column, std::to_string(score)), PainScore::of(score).has_value())
                << score;
    for (const std::size_t length : {Note::longest, Note::longest + 1}) {
        const std::string text(length, 'x');
        EXPECT_EQ(takes("note", "'" + text + "'"), Note::of(text).has_value()) << length;
    }
    for (const std::size_t length : {Site::longest, Site::longest + 1}) {
        const std::string name(length, 'x');
        EXPECT_EQ(takesChange("INSERT INTO site (name) VALUES ('" + name + "')"),
                  Site::of(name).has_value())
            << length;
    }
}

TEST_F(TheSchema, HoldsSitesOncePerName) {
    EXPECT_EQ(m_raw.tryRun("INSERT INTO site (name) VALUES ('LOWER BACK')"), SQLITE_CONSTRAINT);
    EXPECT_EQ(m_raw.tryRun("INSERT INTO site (name) VALUES ('')"), SQLITE_CONSTRAINT);
    EXPECT_EQ(m_raw.tryRun("INSERT INTO site (name) VALUES (hex(zeroblob(40)))"), SQLITE_OK);
    EXPECT_EQ(m_raw.tryRun("INSERT INTO site (name) VALUES (hex(zeroblob(40)) || 'x')"),
              SQLITE_CONSTRAINT);
}

TEST_F(TheSchema, HoldsOneRowOfState) {
    EXPECT_EQ(m_raw.tryRun("INSERT INTO state (id) VALUES (2)"), SQLITE_CONSTRAINT);
    EXPECT_EQ(m_raw.tryRun("UPDATE state SET closed_kind = 'lost'"), SQLITE_CONSTRAINT);
}

} // namespace
} // namespace coolwarm::test
