// SPDX-License-Identifier: MIT
// CSV: the exact bytes of known sessions, and that a strict reader gets back what went in.
#include "core/report/csv/session_csv.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/csv_parser.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <random>

namespace coolwarm::test {
namespace {

Session goldenSession() {
    Session session{SessionId::of("0f8fad5b-d9cb-469f-a165-70867728950e").value()};
    session.modality = Modality::Ice;
    session.start = {utc("2026-11-20 13:12:00"), 60min};
    session.end = Moment{utc("2026-11-20 13:32:05"), 60min};
    session.planned = 20min;
    session.outcome = Outcome::Completed;
    session.painBefore = pain(7);
    session.painAfter = pain(0);
    session.note = noteOf("better");
    return session;
}

std::string csvOf(const Session& session, CsvOptions options = {}) {
    SessionCsv csv(options);
    csv.clear(); // the header has tests of its own
    csv.add(session);
    return csv.buffer();
}

TEST(SessionCsvs, BeginWithTheDocumentedHeader) {
    EXPECT_EQ(SessionCsv(CsvOptions{}).buffer(),
              "id,modality,site,started_at,ended_at,started_local,ended_local,planned_minutes,"
              "duration_seconds,outcome,origin,within_window,pain_before,pain_after,note\r\n");
}

TEST(SessionCsvs, BeginWithAMarkAndSemicolonsWhereWanted) {
    EXPECT_EQ(SessionCsv({true, false}).buffer().substr(0, 12), "\xEF\xBB\xBFid,modali");
    EXPECT_EQ(SessionCsv({false, true}).buffer(),
              "id;modality;site;started_at;ended_at;started_local;ended_local;planned_minutes;"
              "duration_seconds;outcome;origin;within_window;pain_before;pain_after;note\r\n");
    EXPECT_EQ(SessionCsv({true, true}).buffer().substr(0, 6), "\xEF\xBB\xBFid;");
}

TEST(SessionCsvs, WriteASessionByteByByte) {
    EXPECT_EQ(csvOf(goldenSession()), "0f8fad5b-d9cb-469f-a165-70867728950e,ice,Lower back,"
                                      "2026-11-20T14:12:00+01:00,2026-11-20T14:32:05+01:00,"
                                      "2026-11-20 14:12:00,2026-11-20 14:32:05,"
                                      "20,1205,completed,timer,yes,7,0,better\r\n");
}

TEST(SessionCsvs, WriteASessionWithSemicolons) {
    EXPECT_EQ(csvOf(goldenSession(), {false, true}),
              "0f8fad5b-d9cb-469f-a165-70867728950e;ice;Lower back;"
              "2026-11-20T14:12:00+01:00;2026-11-20T14:32:05+01:00;"
              "2026-11-20 14:12:00;2026-11-20 14:32:05;"
              "20;1205;completed;timer;yes;7;0;better\r\n");
}

TEST(SessionCsvs, LeaveEmptyWhatIsNotKnown) {
    Session session = goldenSession();
    session.modality = Modality::Heat;
    session.start.offset = -210min;
    there(session.end)->offset = -150min;
    session.planned.reset();
    session.outcome = Outcome::Overran;
    session.origin = Origin::Manual;
    session.painBefore.reset();
    session.painAfter.reset();
    session.note = Note();
    EXPECT_EQ(csvOf(session), "0f8fad5b-d9cb-469f-a165-70867728950e,heat,Lower back,"
                              "2026-11-20T09:42:00-03:30,2026-11-20T11:02:05-02:30,"
                              "2026-11-20 09:42:00,2026-11-20 11:02:05,"
                              ",1205,overran,manual,no,,,\r\n");
}

TEST(SessionCsvs, WriteARunningSessionWithoutAnEnd) {
    Session session = goldenSession();
    session.end.reset();
    session.outcome.reset();
    EXPECT_EQ(csvOf(session), "0f8fad5b-d9cb-469f-a165-70867728950e,ice,Lower back,"
                              "2026-11-20T14:12:00+01:00,,2026-11-20 14:12:00,,"
                              "20,,,timer,no,7,0,better\r\n");
}

TEST(SessionCsvs, QuoteAndGuardSiteAndNote) {
    struct Case {
        const char* text;
        const char* field;
    };
    for (const Case& c :
         {Case{"plain", "plain"}, Case{"a,b", "\"a,b\""}, Case{"a;b", "\"a;b\""},
          Case{"say \"ouch\"", "\"say \"\"ouch\"\"\""}, Case{"two\r\nlines", "\"two\r\nlines\""},
          Case{"two\nlines", "\"two\nlines\""}, Case{"=1+1", "'=1+1"}, Case{"+49 30", "'+49 30"},
          Case{"-5", "'-5"}, Case{"@home", "'@home"}, Case{"\ttab", "'\ttab"},
          Case{"\rcr", "\"'\rcr\""}, Case{"\nlf", "\"'\nlf\""}, Case{"'quoted'", "''quoted'"},
          Case{"=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
          Case{"a=1", "a=1"}, Case{"أسفل الظهر 🧊", "أسفل الظهر 🧊"}}) {
        Session session = goldenSession();
        session.note = noteOf(c.text);
        const std::string line = csvOf(session);
        EXPECT_EQ(line.substr(line.find("yes,7,0,") + 8), std::string(c.field) + "\r\n");
        if (!Site::of(c.text))
            continue;
        session.site = siteOf(c.text);
        EXPECT_NE(csvOf(session).find("ice," + std::string(c.field) + ",2026"), std::string::npos);
    }
}

TEST(SessionCsvs, CollectRecordsUntilTheyAreCleared) {
    SessionCsv csv(CsvOptions{});
    csv.add(goldenSession());
    csv.add(goldenSession());
    EXPECT_EQ(parseCsv(csv.buffer()).size(), 3U);
    csv.clear();
    EXPECT_TRUE(csv.buffer().empty());
    csv.add(goldenSession());
    EXPECT_EQ(csv.buffer(), csvOf(goldenSession()));
}

TEST(Guards, AreNeededForFormulasAndForGuardsThemselves) {
    for (const char* text : {"=", "+1", "-", "@x", "\t", "\r", "\n", "'", "''"})
        EXPECT_TRUE(needsGuard(text)) << text;
    for (const char* text : {"", " =1", "a", "1-2", "ä", "\"", "*", "/", "(", "&"})
        EXPECT_FALSE(needsGuard(text)) << text;
}

/// Random text of what makes trouble in CSV, some letters among it.
std::string someText(std::mt19937& random) {
    static const std::vector<std::string> parts{",", ";",  "\"", "'",  "=",    "+", "-",
                                                "@", "\t", "\r", "\n", "\r\n", " ", "a",
                                                "Z", "0",  "ü",  "أ",  "🧊"};
    std::string text;
    const auto length = random() % 9;
    for (unsigned at = 0; at < length; ++at)
        text += parts[random() % parts.size()];
    return text;
}

TEST(SessionCsvs, AreReadBackExactlyByAStrictReader) {
    constexpr unsigned seed = 4180;
    std::mt19937 random(seed);
    for (int round = 0; round < 5'000; ++round) {
        Session session = goldenSession();
        session.id = SessionId::of("0f8fad5b-d9cb-469f-a165-70867728950e").value();
        session.note = noteOf(someText(random));
        if (const auto site = Site::of(someText(random)))
            session.site = *site;
        const bool semicolon = round % 2 == 1;
        SessionCsv csv({false, semicolon});
        csv.add(session);
        const auto records = parseCsv(csv.buffer(), semicolon ? ';' : ',');
        ASSERT_EQ(records.size(), 2U) << "seed " << seed << ", round " << round;
        ASSERT_EQ(records.at(0).size(), 15U);
        ASSERT_EQ(records.at(1).size(), 15U) << csv.buffer();
        EXPECT_EQ(unguarded(records.at(1).at(2)), session.site.name());
        EXPECT_EQ(unguarded(records.at(1).at(14)), session.note.text());
        for (const std::size_t at : {2U, 14U}) {
            const std::string& cell = records.at(1)[at];
            EXPECT_TRUE(cell.empty() ||
                        std::string("=+-@\t\r\n").find(cell.at(0)) == std::string::npos)
                << "a spreadsheet would run " << cell;
        }
    }
}

TEST(SessionCsvs, SeparateFieldsAlsoForTheOtherSeparator) {
    Session session = goldenSession();
    session.note = noteOf("a;b,c");
    EXPECT_NE(csvOf(session, {false, true}).find("\"a;b,c\""), std::string::npos);
    EXPECT_NE(csvOf(session, {false, false}).find("\"a;b,c\""), std::string::npos);
}

TEST(ACsvWriter, StartsEachRecordWithoutASeparator) {
    CsvWriter writer(',');
    writer.plain("a");
    writer.plain("");
    writer.endRecord();
    writer.plain("");
    writer.text("b");
    writer.endRecord();
    EXPECT_EQ(writer.buffer(), "a,\r\n,b\r\n");
}

TEST(TheStrictReader, RefusesWhatIsNoCsv) {
    for (const char* text : {"a", "a\n", "a\r", "a\"b\r\n", "\"a\r\n", "\"a\"b\r\n", "a\nb\r\n"})
        EXPECT_THROW((void)parseCsv(text), std::runtime_error) << text;
    EXPECT_EQ(parseCsv("\"a\"\"\",\r\n"), (std::vector<std::vector<std::string>>{{"a\"", ""}}));
}

} // namespace
} // namespace coolwarm::test
