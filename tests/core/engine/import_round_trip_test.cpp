// SPDX-License-Identifier: MIT
// Import is the exact inverse of export: into an empty log and out again gives the same bytes.
#include "tests/support/commands.h"
#include "tests/support/csv_files.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <random>

namespace coolwarm::test {
namespace {

/// Two days after `monday`, when everything that these tests log is over.
constexpr auto later = 48h;

/// Expects that the log in `folder` survives export and import in every format.
void expectSurvives(const std::filesystem::path& folder, const std::string& what) {
    const std::string before = exported(folder);
    for (const CsvOptions& format : everyFormat) {
        FileBench fresh(monday + later);
        const std::string file = exported(folder, format);
        const ImportReport report =
            importText(fresh, file, {}, {}, format.semicolon ? 1 : asMuchAsFits);
        EXPECT_EQ(report.refusedLines, std::vector<RefusedLine>{}) << what;
        EXPECT_EQ(report.unchanged + report.differing, 0) << what;
        EXPECT_EQ(exported(fresh.folder()), before) << what;
        EXPECT_EQ(exported(fresh.folder(), format), file) << what;
        const ImportReport again = importText(fresh, file);
        EXPECT_EQ(again.unchanged, report.added) << what;
        EXPECT_EQ(again.added + again.differing + again.refused, 0) << what;
    }
}

/// Sessions of which no two share time at one site, and texts that make trouble in CSV.
class NastyLog {
public:
    explicit NastyLog(unsigned seed) : m_random(seed) {}

    StoredSession next() {
        StoredSession stored{{SessionId::random()}};
        Session& session = stored.session;
        session.modality = chance(2) ? Modality::Ice : Modality::Heat;
        session.site = Site::of(text(6)).value_or(Site::lowerBack());
        m_time += seconds{number(0, 4'000)};
        session.start = {m_time, minutes{number(-1080, 1080)}};
        m_time += seconds{number(chance(9) ? 0 : 1, chance(20) ? 200'000 : 3'000)};
        session.end = Moment{m_time, minutes{number(-1080, 1080)}};
        if (chance(2))
            session.planned = minutes{number(1, 1440)};
        session.outcome = static_cast<Outcome>(number(0, 3));
        session.origin = static_cast<Origin>(number(0, 2));
        if (chance(2))
            session.painBefore = pain(number(0, 10));
        if (chance(2))
            session.painAfter = pain(number(0, 10));
        session.note = noteOf(text(12));
        stored.startAnchor.wall = session.start.utc;
        stored.endAnchor = Anchor{there(session.end)->utc, BootId{}, 0ms};
        stored.deleted = chance(8);
        return stored;
    }

private:
    int number(int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(m_random);
    }
    bool chance(int in) { return number(1, in) == 1; }

    std::string text(int longest) {
        static const std::array<const char*, 22> parts{
            ",",    ";", "\"", "'", "=", "+", "-", "@",    "\t",           "\r",   "\n",
            "\r\n", " ", "a",  "Z", "0", "ü", "أ", "🧊", "\xEF\xBB\xBF", "\x01", "\xC2\xA0"};
        std::string made;
        for (int length = number(0, longest); length > 0; --length)
            made += parts.at(static_cast<std::size_t>(number(0, 21)));
        return made;
    }

    std::mt19937 m_random;
    sys_seconds m_time{}; // from the first second of 1970 on
};

TEST(AnExport, OfRandomSessionsComesBackByteByByte) {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        SqliteHome home;
        NastyLog nasty(seed);
        {
            const auto store = home.open();
            const auto writer = store->begin({monday, 1h, BootId{"boot"}});
            for (int at = 0; at < 400; ++at)
                writer->insert(nasty.next());
            writer->commit();
        }
        expectSurvives(home.folder(), "seed " + std::to_string(seed));
    }
}

TEST(AnExport, OfNothingComesBackAsNothing) {
    FileBench bench;
    expectSurvives(bench.folder(), "an empty log");
}

TEST(AnExport, OfWhatTheProgramLogsComesBackByteByByte) {
    FileBench bench(monday, FakeZone::berlin2026());
    const Site spelled = siteOf("NECK"); // one of the first list, in a spelling of somebody's own
    bench.start(Modality::Ice, 20min, siteOf("=Hip"));
    bench.must(Stop{pain(3), noteOf("'stopped\r\nat once")}); // it ends as it starts
    bench.timed(Modality::Heat, 15min, spelled);
    bench.start(Modality::Ice, 15min);
    bench.advance(40min);
    bench.must(Confirm{RemovedNow{}, pain(0), noteOf("+forgotten")});
    const Session byHand = bench.must(LogPast{Modality::Heat,
                                              spelled,
                                              bench.zone.at(monday - 5h),
                                              bench.zone.at(monday - 4h),
                                              {},
                                              pain(10),
                                              noteOf(" ")});
    const Session deleted = bench.must(LogPast{Modality::Ice,
                                               spelled,
                                               bench.zone.at(monday - 3h),
                                               bench.zone.at(monday - 2h),
                                               {},
                                               {},
                                               Note()});
    bench.must(DeletePast{deleted.id});
    bench.start(Modality::Heat, 20min, siteOf("Right hip"));
    bench.advance(20min);
    bench.must(CloseOverdueSession{}); // its alarm waits for an answer
    EXPECT_NE(exported(bench.folder()).find(byHand.id.text()), std::string::npos);
    EXPECT_EQ(exported(bench.folder()).find(deleted.id.text()), std::string::npos);
    EXPECT_NE(exported(bench.folder()).find("unconfirmed"), std::string::npos);
    expectSurvives(bench.folder(), "a log of the program's own");
}

TEST(AnExport, ComesBackIntoALogThatHasItAlready) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const std::string file = exported(bench.folder());
    bench.advance(later);
    const ImportReport report = importText(bench, file);
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_EQ(report.added + report.differing + report.refused, 0);
    EXPECT_FALSE(report.committed);
}

} // namespace
} // namespace coolwarm::test
