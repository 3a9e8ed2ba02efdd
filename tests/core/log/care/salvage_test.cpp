// SPDX-License-Identifier: MIT
// What is read around the bad places of a damaged log, and what a person finds afterwards.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/csv_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// The numbers of the sessions whose rows begin on the page.
std::set<int> numbersOn(const fs::path& log, std::size_t page) {
    const std::string content = bytesOf(log).substr((page - 1) * pageBytes, pageBytes);
    std::set<int> numbers;
    for (std::size_t at = content.find("Note "); at != std::string::npos;
         at = content.find("Note ", at + 1))
        numbers.insert(std::stoi(content.substr(at + 5)));
    return numbers;
}

/// A bench whose log is damaged while its program is not running.
class ASalvage : public testing::Test {
protected:
    [[nodiscard]] fs::path log() const { return m_bench.folder() / "coolwarm.db"; }
    /// Damages the log so that nothing but an index is lost: all of it can be read by its tables.
    void damage() { destroyPage(log(), rootPage(m_bench.folder(), "session_history")); }
    void backUp() { m_care.keepBackups(m_bench.now().wallSecond(), {}); }
    /// A page of zeros hits the table, and the log is repaired.
    Recovery repairedWithout(const char* table) {
        destroyPage(log(), rootPage(m_bench.folder(), table));
        return repaired();
    }
    Recovery repaired() {
        Recovery recovery = m_care.repair(m_bench.now(), {});
        m_bench.restart();
        EXPECT_TRUE(m_care.check({}).whole());
        return recovery;
    }
    void raw(const std::string& sql) {
        RawDatabase(m_bench.folder()).run("PRAGMA ignore_check_constraints = ON; " + sql);
    }

    FileBench m_bench;
    SqliteMaintenance m_care{m_bench.folder(), 0ms};
};

TEST_F(ASalvage, OfTwentyThousandSessionsLosesThoseOfTheDestroyedPagesAlone) {
    fillLog(m_bench.folder(), {20'000, monday, 60});
    const auto facts = factsOf(m_bench.folder());
    const auto leaves = sessionLeaves(log());
    ASSERT_GT(leaves.size(), 500U);
    std::set<int> hit;
    for (const std::size_t share : {1U, 3U, 4U, 6U, 9U}) {
        const std::size_t page = leaves.at(leaves.size() * share / 10);
        hit.merge(numbersOn(log(), page));
        destroyPage(log(), page);
    }
    const Recovery recovery = repaired();
    const auto left = factsOf(m_bench.folder());
    EXPECT_EQ(left.size(), 20'000 - hit.size());
    for (const std::string& lost : without(facts, left))
        EXPECT_TRUE(hit.count(std::stoi(lost.substr(24, 12)))) << lost;
    EXPECT_EQ(recovery.unreadable, static_cast<std::int64_t>(hit.size()));
    EXPECT_EQ(recovery.sessions, static_cast<std::int64_t>(left.size()));
}

TEST_F(ASalvage, TellsThatTheNewestSessionsAreLost) {
    fillLog(m_bench.folder(), {500});
    const std::size_t page = lastOf(sessionLeaves(log()));
    const auto hit = numbersOn(log(), page);
    ASSERT_TRUE(hit.count(500));
    destroyPage(log(), page);
    const Recovery recovery = repaired();
    EXPECT_EQ(recovery.sessions, 500 - static_cast<std::int64_t>(hit.size()));
    EXPECT_EQ(recovery.unreadable, static_cast<std::int64_t>(hit.size()));
}

TEST_F(ASalvage, TellsThatAllSessionsAreLost) {
    fillLog(m_bench.folder(), {500});
    const Recovery recovery = repairedWithout("session");
    EXPECT_EQ(recovery.sessions, 0);
    EXPECT_EQ(recovery.unreadable, 500);
}

TEST_F(ASalvage, TellsNothingLostWhereNothingIs) {
    fillLog(m_bench.folder(), {500});
    raw("DELETE FROM session WHERE id BETWEEN 100 AND 199");
    damage();
    EXPECT_EQ(repaired().unreadable, 0);
}

TEST_F(ASalvage, KeepsTheNamesOfTheSitesThoughTheirPageIsLost) {
    for (const bool withBackup : {false, true}) {
        FileBench bench;
        SqliteMaintenance care(bench.folder(), 0ms);
        bench.timed(Modality::Heat, 15min, siteOf("A place of my own"));
        if (withBackup)
            care.keepBackups(monday, {});
        bench.timed(Modality::Ice, 20min);
        const Millis rest = bench.status().cards.ice.remaining;
        EXPECT_GT(rest, 0ms);
        destroyPage(bench.folder() / "coolwarm.db", rootPage(bench.folder(), "site"));
        const Recovery recovery = care.repair(bench.now(), {});
        bench.restart();
        EXPECT_EQ(recovery.sessions, 2);
        EXPECT_EQ(bench.status().cards.ice.remaining, rest) << "the rest holds where it held";
        if (withBackup) {
            EXPECT_GT(bench.status(siteOf("A place of my own")).cards.heat.remaining, 0ms);
        }
    }
}

TEST_F(ASalvage, KeepsWhatCanBeUndone) {
    for (const bool withBackup : {false, true}) {
        FileBench bench;
        SqliteMaintenance care(bench.folder(), 0ms);
        Session session = bench.timed(Modality::Ice, 20min);
        session.note = noteOf("first");
        bench.must(editTo(session));
        bench.advance(1s);
        if (withBackup)
            care.keepBackups(monday, {});
        session.note = noteOf("second");
        bench.must(editTo(session));
        bench.advance(1s);
        bench.must(DeletePast{session.id});
        destroyPage(bench.folder() / "coolwarm.db", rootPage(bench.folder(), "session_history"));
        (void)care.repair(bench.now(), {});
        bench.restart();
        EXPECT_TRUE(bench.stored(session.id).deleted);
        for (const char* note : {"second", "first", ""}) {
            bench.advance(1s);
            EXPECT_THAT(bench.apply(bench.undo(session.id)), Did(EventKind::StepUndone));
            EXPECT_EQ(bench.stored(session.id).session.note.text(), note);
        }
        EXPECT_THAT(bench.apply(bench.undo(session.id)), Refused(Reason::NothingToUndo));
    }
}

TEST_F(ASalvage, DoesNotUndoTwiceWhatWasUndoneSinceTheBackup) {
    Session session = m_bench.timed(Modality::Ice, 20min);
    session.note = noteOf("a slip");
    m_bench.must(editTo(session));
    m_bench.advance(1s);
    backUp();
    m_bench.must(m_bench.undo(session.id));
    damage();
    repaired();
    EXPECT_EQ(m_bench.stored(session.id).session.note.text(), "");
    EXPECT_THAT(m_bench.apply(m_bench.undo(session.id)), Refused(Reason::NothingToUndo));
}

TEST_F(ASalvage, KeepsTheOpenSession) {
    backUp();
    const Session session = m_bench.start(Modality::Ice, 20min);
    m_bench.advance(5min);
    const StoredSession before = m_bench.stored(session.id);
    damage();
    repaired();
    EXPECT_EQ(m_bench.engine().open(), before);
    m_bench.advance(15min);
    EXPECT_EQ(m_bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST_F(ASalvage, ClosesTheBackupsOpenSessionBeforeANewerOne) {
    const Session older = m_bench.start(Modality::Ice, 20min);
    backUp();
    m_bench.advance(30s);
    ASSERT_THAT(m_bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
    m_bench.advance(1min);
    const Session newer = m_bench.start(Modality::Heat, 15min);
    damage();
    repaired();
    EXPECT_EQ(there(m_bench.engine().open())->session.id, newer.id);
    EXPECT_EQ(m_bench.stored(older.id).session.outcome, Outcome::Unconfirmed);
}

TEST_F(ASalvage, TakesTheLaterStateOfASession) {
    Session session = m_bench.timed(Modality::Ice, 20min);
    backUp();
    m_bench.advance(1min);
    session.note = noteOf("later");
    m_bench.must(editTo(session));
    damage();
    EXPECT_EQ(repaired().carried, 1);
    EXPECT_EQ(m_bench.stored(session.id).session.note.text(), "later");
}

TEST_F(ASalvage, TakesThePreferencesOfTheDamagedLogButNoneThatCannotBe) {
    backUp();
    m_bench.advance(1min);
    Preferences preferences;
    preferences.volume = Volume::of(40).value();
    preferences.quietHours = QuietHours::of(22h, 6h);
    preferences.asksAgain = true;
    preferences.daily =
        DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}}, 8h, 20h);
    preferences.calendar = CalendarFile::of("/home/me/plan.ics", true);
    ASSERT_THAT(m_bench.apply(SetPreferences{preferences}), Allowed());
    damage();
    repaired();
    EXPECT_EQ(m_bench.store().choices().preferences, preferences);
    raw("UPDATE preference SET changed_utc = changed_utc + 60, volume = 0,"
        " asks_again = 0, daily_first = NULL, daily_morning = NULL, daily_evening = NULL,"
        " calendar_file = NULL, calendar_tells = 0");
    damage();
    repaired();
    EXPECT_EQ(m_bench.store().choices().preferences, Preferences()) << "those of the backup";
}

TEST_F(ASalvage, TakesThePlanOfTheDamagedLogButNeverAWiderOne) {
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 20min}, 5h}), Allowed());
    backUp();
    m_bench.advance(1min);
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 18min}, 6h}), Allowed());
    const Protocol plan = m_bench.store().protocol();
    damage();
    repaired();
    EXPECT_EQ(m_bench.store().protocol(), plan);
    for (const char* wider : {"rest_minutes = 60", "least_minutes = 1", "most_minutes = 90"}) {
        raw(std::string("UPDATE protocol SET changed_utc = changed_utc + 60, ") + wider +
            " WHERE modality = 'ice'");
        damage();
        repaired();
        EXPECT_EQ(m_bench.store().protocol().of(Modality::Ice).rest, 5h) << "that of the backup";
        raw("UPDATE protocol SET rest_minutes = 300, least_minutes = 15, most_minutes = 20");
    }
}

TEST_F(ASalvage, DoesNotBringAnOlderPlanBackFromAFormerRepair) {
    damage();
    repaired();
    m_bench.advance(1min);
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 20min}, 12h}), Allowed());
    m_bench.start(Modality::Ice, 18min);
    m_bench.advance(18min);
    m_bench.must(Confirm{});
    m_bench.advance(1min);
    backUp();
    const Millis rest = m_bench.status().cards.ice.remaining;
    const Choices choices = m_bench.store().choices();
    fs::remove(log());
    repaired();
    EXPECT_EQ(m_bench.status().cards.ice.remaining, rest);
    EXPECT_EQ(m_bench.store().choices().lengths.ice, choices.lengths.ice);
}

TEST_F(ASalvage, KeepsWhatTheProgramRemembers) {
    ASSERT_THAT(m_bench.apply(ConfirmBriefing{}), Did(EventKind::Briefed));
    backUp();
    m_bench.timed(Modality::Ice, 17min);
    m_bench.start(Modality::Heat, 15min);
    m_bench.advance(30s);
    m_bench.must(Stop{});
    damage();
    repaired();
    EXPECT_TRUE(m_bench.store().choices().briefed);
    EXPECT_EQ(m_bench.store().choices().lengths.ice, 17min);
    EXPECT_TRUE(m_bench.status().mistake.has_value()) << "it can still be forgotten";
    EXPECT_THAT(m_bench.apply(UndoStop{}), Did(EventKind::SessionResumed));
}

TEST_F(ASalvage, LeavesRowsOfNonsenseOutAndTellsThem) {
    fillLog(m_bench.folder(), {100});
    raw("UPDATE session SET pain_before = 12 WHERE id = 10;"
        "UPDATE session SET uuid = '0123abcd-4567-89ab-cdef-0123456789aX' WHERE id = 20;"
        "UPDATE session SET end_utc = start_utc - 5 WHERE id = 30;"
        "UPDATE session SET site_id = 4711 WHERE id = 40;"
        "UPDATE session SET open = 1 WHERE id = 50;"
        "UPDATE session SET modality = 'cold' WHERE id = 100");
    const Recovery recovery = repaired();
    EXPECT_EQ(recovery.unreadable + recovery.sessions, 100);
    EXPECT_GE(recovery.sessions, 94);
    EXPECT_LE(recovery.sessions, 96);
}

TEST_F(ASalvage, OfAnOpenRowThatCannotBeClosesNoOther) {
    const Session good = m_bench.start(Modality::Ice, 20min);
    backUp();
    m_bench.advance(1min);
    raw("UPDATE session SET uuid = '00000000-0000-4000-8000-000000000001', origin = 'import',"
        " start_utc = start_utc + 30, changed_utc = changed_utc + 30");
    damage();
    repaired();
    ASSERT_TRUE(m_bench.engine().open());
    EXPECT_EQ(there(m_bench.engine().open())->session.id, good.id);
}

TEST_F(ASalvage, KeepsThePlanThoughNothingIsLeftOfTheJournal) {
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 20min}, 5h}), Allowed());
    raw("DROP TABLE revision");
    damage();
    repaired();
    EXPECT_EQ(m_bench.store().protocol().of(Modality::Ice).rest, 5h);
}

TEST_F(ASalvage, TellsStepsOfOneSecondApart) {
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.must(DeletePast{session.id});
    m_bench.must(m_bench.undo());
    m_bench.must(m_bench.redo());
    damage();
    repaired();
    const Result undone = m_bench.apply(m_bench.undo());
    ASSERT_THAT(undone, Did(EventKind::StepUndone));
    EXPECT_EQ(stepIn(firstOf(undone.events)).step, PastStep::Deletion);
    EXPECT_FALSE(there(m_bench.store().session(session.id))->deleted);
}

TEST_F(ASalvage, KnowsOfAnImportInTheBackupThatItWasUndone) {
    ASSERT_EQ(importText(m_bench, "modality,site,started_at,ended_at\n"
                                  "ice,Neck,2026-03-01T05:00Z,2026-03-01T05:20Z\n")
                  .added,
              1);
    backUp();
    ASSERT_THAT(m_bench.apply(m_bench.undo()), Did(EventKind::ImportUndone));
    damage();
    repaired();
    EXPECT_THAT(m_bench.apply(m_bench.undo()), Refused(Reason::NothingToUndo));
}

TEST_F(ASalvage, DoesNotBringBackWhatARestoreTookAway) {
    (void)m_bench.timed(Modality::Ice, 20min);
    backUp();
    const fs::path copy = m_bench.folder().parent_path() / "copy.db";
    m_care.backUp(copy, {});
    const Session later = m_bench.must(pastOf(Modality::Heat, monday - 40h, monday - 40h + 15min));
    m_care.restore(copy, m_bench.now(), {});
    m_bench.restart();
    ASSERT_FALSE(m_bench.store().session(later.id));
    damage();
    repaired();
    EXPECT_FALSE(m_bench.store().session(later.id));
    fs::remove(copy);
}

TEST_F(ASalvage, WorksInAFolderOfAnyName) {
    const TempFolder temp;
    const fs::path folder = temp / "100% \xC3\xA4#1? & more";
    fillLog(folder, {50});
    const auto facts = factsOf(folder);
    destroyPage(folder / "coolwarm.db", rootPage(folder, "session_history"));
    SqliteMaintenance care(folder, 0ms);
    EXPECT_EQ(care.repair({monday, 1h, {}}, {}).sessions, 50);
    EXPECT_EQ(factsOf(folder), facts);
    EXPECT_EQ(namesIn(temp.path()).size(), 4U) << "folder, log, backups, damaged file";
}

} // namespace
} // namespace coolwarm::test
