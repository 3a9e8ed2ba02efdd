// SPDX-License-Identifier: MIT
// Looking back and exporting from the command line.
#include "tests/app/support/cli_bench.h"
#include "tests/app/support/dummy_exporter.h"
#include "tests/support/csv_parser.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace coolwarm::test {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

void logAt(CliBench& bench, const std::string& start, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"log", "ice", "--start", start, "--minutes", "20"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    bench.must(arguments);
}

std::vector<std::string> startsOf(const Json& history) {
    std::vector<std::string> starts;
    for (const Json& session : history)
        starts.push_back(session.at("started_local"));
    return starts;
}

/// Sessions straight into the file, one an hour, for more than a call could log in time.
void fillLog(CliBench& bench, int count) {
    RawDatabase(bench.folder)
        .run("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < " +
             std::to_string(count) +
             ") INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc,"
             " end_offset, outcome, origin, end_wall, changed_utc)"
             " SELECT printf('%08x-0000-4000-8000-000000000000', i), 'ice', 1,"
             " 1600000000 + i * 3600, 0, 1600001200 + i * 3600, 0, 'completed', 'manual',"
             " 1600001200 + i * 3600, 1600000000 FROM n");
}

TEST(CliHistory, IsATableWithTheNewestFirst) {
    CliBench bench;
    bench.must({"log", "heat", "--start", "2026-03-01T13:21", "--minutes", "8", "--site", "أسفل",
                "--pain-before", "10", "--note", "pad\ntoo hot"});
    logAt(bench, "2025-11-20T14:12:00+01:00", {"--pain-before", "6", "--pain-after", "3"});
    EXPECT_EQ(
        bench.must({"history"}),
        "Start                  Ice or heat  Part of the body  Length  Result         Pain    "
        "Note\n"
        "Sun 1 Mar 13:21        Heat         أسفل              8 min   Stopped early  10 → –  "
        "pad\\ntoo hot\n"
        "Thu 20 Nov 2025 14:12  Ice          Lower back        20 min  Completed      6 → 3\n");
}

TEST(CliHistory, AlignsWideCharactersAndCutsLongNotes) {
    CliBench bench;
    logAt(bench, "2026-02-01T14:12", {"--site", "膝", "--note", "a"});
    logAt(bench, "2026-02-01T15:12", {"--site", "🦵x", "--note", std::string(100, 'n')});
    const auto lines = linesOf(bench.must({"history"}));
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines.at(1).substr(lines.at(1).find("🦵x")),
              "🦵x               20 min  Completed        " + std::string(60, 'n') + "…");
    EXPECT_EQ(lines.at(2).substr(lines.at(2).find("膝")),
              "膝                20 min  Completed        a");
}

TEST(CliHistory, SaysWhenThereIsNothing) {
    CliBench bench;
    EXPECT_EQ(bench.must({"history"}), "The log has no sessions yet.\n");
    EXPECT_EQ(bench.must({"history", "--json"}), "[]\n");
    EXPECT_EQ(bench.must({"history", "--site", "Chin"}),
              "Nothing found: no session in the log matches that.\n");
}

TEST(CliHistory, FiltersByDayTherapyAndSite) {
    CliBench bench;
    logAt(bench, "2025-12-31T23:50");
    logAt(bench, "2026-01-01T00:00", {"--site", "Neck"});
    // On the wall where it was recorded this is the old year's last day still.
    logAt(bench, "2025-12-31T23:30:00-05:00");
    bench.must({"log", "heat", "--start", "2026-01-02T23:59", "--minutes", "15"});
    using Starts = std::vector<std::string>;
    const auto starts = [&](std::vector<std::string> filter) {
        filter.insert(filter.begin(), {"history", "--json"});
        return startsOf(bench.json(filter));
    };
    EXPECT_EQ(starts({}), (Starts{"2026-01-02 23:59:00", "2025-12-31 23:30:00",
                                  "2026-01-01 00:00:00", "2025-12-31 23:50:00"}));
    EXPECT_EQ(starts({"--to", "2025-12-31"}),
              (Starts{"2025-12-31 23:30:00", "2025-12-31 23:50:00"}));
    EXPECT_EQ(starts({"--from", "2026-01-01", "--to", "2026-01-01"}),
              Starts{"2026-01-01 00:00:00"});
    EXPECT_EQ(starts({"--modality", "heat"}), Starts{"2026-01-02 23:59:00"});
    EXPECT_EQ(starts({"--site", "NECK"}), Starts{"2026-01-01 00:00:00"});
    EXPECT_EQ(starts({"--limit", "1"}), Starts{"2026-01-02 23:59:00"});
    EXPECT_EQ(starts({"--limit", "2", "--modality", "ice"}),
              (Starts{"2025-12-31 23:30:00", "2026-01-01 00:00:00"}));
}

TEST(CliHistory, RefusesFiltersThatMakeNoSense) {
    CliBench bench;
    for (const auto& filter :
         std::vector<std::vector<std::string>>{{"--from", "2026-02-02", "--to", "2026-02-01"},
                                               {"--from", "2026-02-30"},
                                               {"--to", "1.13.2026"},
                                               {"--to", "2026-02-01T12:00"},
                                               {"--modality", "cold"},
                                               {"--modality", "Ice"},
                                               {"--site", "a\tb"},
                                               {"--limit", "0"},
                                               {"--limit", "-1"},
                                               {"--limit", "many"}}) {
        std::vector<std::string> arguments{"history"};
        arguments.insert(arguments.end(), filter.begin(), filter.end());
        EXPECT_TRUE(complains(bench.run(arguments), ExitCode::Usage)) << filter.at(1);
        if (firstOf(filter) != "--limit") {
            firstOf(arguments) = "export";
            arguments.insert(arguments.begin() + 1, "-");
            EXPECT_TRUE(complains(bench.run(arguments), ExitCode::Usage)) << filter.at(1);
        }
    }
}

TEST(CliHistory, GoesOnWithoutGapsFromPortionToPortion) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20"});
    for (const int count : {255, 256, 257, 512, 1000}) {
        RawDatabase(bench.folder).run("DELETE FROM session");
        fillLog(bench, count);
        const Json history = bench.json({"history", "--json"});
        const auto expected = static_cast<std::size_t>(count);
        ASSERT_EQ(history.size(), expected);
        const std::vector<std::string> starts = startsOf(history);
        EXPECT_TRUE(std::is_sorted(starts.rbegin(), starts.rend()));
        EXPECT_EQ(std::set<std::string>(starts.begin(), starts.end()).size(), expected);
        EXPECT_EQ(linesOf(bench.must({"history"})).size(), expected + 1);
    }
    EXPECT_EQ(bench.json({"history", "--json", "--limit", "600"}).size(), 600U);
    EXPECT_EQ(bench.json({"history", "--json", "--limit", "512"}).size(), 512U);
    EXPECT_EQ(bench.json({"history", "--json", "--limit", "99999999999"}).size(), 1000U);
}

TEST(CliHistory, HasTheNamesAndValuesOfTheCsv) {
    CliBench bench;
    logAt(bench, "2026-02-01T14:12", {"--pain-before", "0", "--note", "=1+1"});
    bench.must({"start", "heat", "--minutes", "12", "--skin-ok"});
    bench.advance(12min);
    bench.must({"confirm"});
    const auto records = parseCsv(bench.must({"export", "-"}));
    const Json history = bench.json({"history", "--json"});
    ASSERT_EQ(records.size(), 3U);
    for (std::size_t row = 0; row < 2; ++row) {
        Json session = history.at(1 - row); // the CSV begins with the oldest
        session.erase("skin");              // which no file tells
        ASSERT_EQ(session.size(), firstOf(records).size());
        std::size_t column = 0;
        for (const auto& [name, value] : session.items()) {
            const std::string cell = unguarded(records.at(row + 1).at(column));
            EXPECT_EQ(name, firstOf(records).at(column++));
            if (value.is_null())
                EXPECT_EQ(cell, "") << name;
            else if (value.is_boolean())
                EXPECT_EQ(cell, value.get<bool>() ? "yes" : "no") << name;
            else
                EXPECT_EQ(cell, value.is_string() ? value.get<std::string>() : value.dump())
                    << name;
        }
    }
}

TEST(CliExport, WritesTheSameBytesToFileAndOutput) {
    CliBench bench;
    logAt(bench, "2026-02-01T14:12", {"--site", "Heel, \"left\" 🦶", "--note", "a\r\nb\nأ"});
    bench.must({"log", "heat", "--start", "2026-02-02T14:12", "--minutes", "15"});
    const fs::path file = bench.home / "sessions.csv";
    EXPECT_EQ(bench.must({"export", file.string()}),
              "2 session(s) written to " + file.string() + ".\n"); // without a translation
    const std::string bytes = bytesOf(file);
    EXPECT_EQ(bench.must({"export", "-"}), bytes);
    const auto records = parseCsv(bytes);
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records.at(1).at(2), "Heel, \"left\" 🦶");
    EXPECT_EQ(records.at(1).at(14), "a\r\nb\nأ");
}

TEST(CliExport, FollowsFilterAndSpreadsheetOptions) {
    CliBench bench;
    logAt(bench, "2026-02-01T14:12");
    bench.must({"log", "heat", "--start", "2026-02-02T14:12", "--minutes", "15"});
    const std::string bytes =
        bench.must({"export", "-", "--bom", "--semicolon", "--modality", "heat"});
    ASSERT_TRUE(bytes.starts_with("\xEF\xBB\xBFid;modality;"));
    const auto records = parseCsv(bytes.substr(3), ';');
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records.at(1).at(1), "heat");
}

TEST(CliExport, WritesWhateverIsInTheListOfExportersByTheEndingOfTheFile) {
    CliBench bench;
    bench.exporters.push_back(dummyExporter());
    logAt(bench, "2026-03-01T14:12");
    const auto number = (bench.home / "log.num").string();
    const auto table = (bench.home / "log.csv").string();
    bench.must({"export", number});
    bench.must({"export", table});
    EXPECT_EQ(bytesOf(number), "1");
    EXPECT_EQ(parseCsv(bytesOf(table)).size(), 2U);
    EXPECT_NE(bench.must({"help", "export"}).find("CSV (csv), FHIR (json), Number (num)"), std::string::npos);
}

TEST(CliExport, ReplacesAFileOnlyWhole) {
    CliBench bench;
    const fs::path file = bench.home / "old.csv";
    writeBytes(file, "old");
    logAt(bench, "2026-02-01T14:12");
    bench.must({"export", file.string()});
    EXPECT_EQ(parseCsv(bytesOf(file)).size(), 2U);
}

TEST(CliExport, FailsWhereNoFileCanBe) {
    CliBench bench;
    logAt(bench, "2026-02-01T14:12");
    writeBytes(bench.home / "plain", "x");
    for (const fs::path& target :
         {bench.home / "no folder" / "x.csv", bench.home / "plain" / "x.csv", bench.home.path()}) {
        const Answer answer = bench.run({"export", target.string()});
        EXPECT_TRUE(complains(answer, ExitCode::LogTrouble)) << target;
        EXPECT_NE(answer.err.find(target.string()), std::string::npos) << answer.err;
    }
    EXPECT_EQ(bytesOf(bench.home / "plain"), "x");
    EXPECT_TRUE(complains(bench.run({"export", ""}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"export"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"export", "a", "b"}), ExitCode::Usage));
}

TEST(CliExport, NeverReplacesTheLogItself) {
    CliBench bench;
    logAt(bench, "2026-02-01T14:12");
    const fs::path log = bench.folder / "coolwarm.db";
    const std::string before = bytesOf(log);
    EXPECT_TRUE(complains(bench.run({"export", log.string()}), ExitCode::Usage));
    EXPECT_EQ(bytesOf(log), before);
}

} // namespace
} // namespace coolwarm::test
