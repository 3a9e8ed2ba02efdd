// SPDX-License-Identifier: MIT
// A kind of record that the program does not have yet is undone and redone as sessions are.
#include "core/engine/engine.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/time_rows_p.h"
#include "core/log/store/journal_p.h"
#include "core/log/store/sqlite_store.h"
#include "tests/core/log/sqlite/records/sleep_kind.h"
#include "tests/support/commands.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

class TheJournalOfANewKind : public testing::Test {
protected:
    TheJournalOfANewKind() {
        m_entry.site = siteOf("Neck");
        m_entry.at = {monday, 60min};
        m_entry.score = pain(3);
        m_entry.note = noteOf("a little");
    }

    Result apply(const Command& command) { return m_engine.apply(command, m_now); }
    Result undo() { return apply(Undo{m_store.lastStep({}).value_or(RevisionId{})}); }
    Result redo() { return apply(Redo{m_store.lastUndone({}).value_or(RevisionId{})}); }

    /// Writes the entry as the commands of its kind will, with what it was before as a step.
    RevisionId write(const SleepEntry& before, const SleepEntry& after, RevisionKind kind) {
        Connection log(logFile(m_temp.path()), Connection::Mode::ReadWrite, 1s, layoutOfTomorrow());
        const RevisionId made = log.transact([&] {
            const Stamps stamps{monday, monday, nextSerial(log)};
            writeRecord(
                log, kind == RevisionKind::Added ? insertSql<SleepEntry>() : updateSql<SleepEntry>(),
                after, stamps);
            keepRecord(log, before, wordsOf(kind, {}), stamps, false);
            const std::int64_t row = log.database().getLastInsertRowid();
            recordTime(log, m_now);
            return RevisionId{row, stamps.serial, before.id.text(), monday};
        });
        m_entry = after;
        return made;
    }
    RevisionId add() {
        SleepEntry none = m_entry;
        none.deleted = true;
        return write(none, m_entry, RevisionKind::Added);
    }
    RevisionId edit(int score) {
        SleepEntry after = m_entry;
        const auto wish = settingOf(m_entry.id, &SleepEntry::score, pain(score));
        wish.fields.putInto(after);
        return write(m_entry, after, RevisionKind::Edited);
    }
    RevisionId remove() {
        SleepEntry after = m_entry;
        after.deleted = true;
        return write(m_entry, after, RevisionKind::Deleted);
    }
    [[nodiscard]] SleepEntry kept() {
        Connection log(logFile(m_temp.path()), Connection::Mode::ReadOnly, 1s, layoutOfTomorrow());
        static const std::string sql = "SELECT " + selected<SleepEntry>(joinedTo("s")) +
                                       " FROM sleep s JOIN site ON site.id = s.site_id";
        Query query = log.query(sql);
        if (!query->executeStep())
            throw std::runtime_error("no pain entry");
        return readRecord<SleepEntry>(*query, log.path());
    }

    TempFolder m_temp;
    SqliteStore m_store{m_temp.path(), 1s, layoutOfTomorrow()};
    FakeZone m_zone;
    Engine m_engine{m_store, m_zone};
    Reading m_now = [] {
        Reading reading;
        reading.wall = monday + 1h;
        return reading;
    }();
    SleepEntry m_entry{SessionId::random()};
};

TEST_F(TheJournalOfANewKind, TakesAnAdditionAnEditAndADeletionBackAndMakesThemAgain) {
    add();
    const SleepEntry first = m_entry;
    edit(9);
    const SleepEntry second = m_entry;
    remove();
    EXPECT_TRUE(kept().deleted);

    const Result undone = undo();
    ASSERT_THAT(undone, Did(EventKind::StepUndone));
    EXPECT_EQ(stepIn(firstOf(undone.events)).step, PastStep::Deletion);
    EXPECT_EQ(stepIn(firstOf(undone.events)).what, (RecordRef{"sleep", m_entry.id}));
    EXPECT_EQ(kept(), second);
    EXPECT_EQ(stepIn(firstOf(undo().events)).step, PastStep::Edit);
    EXPECT_EQ(kept(), first);
    EXPECT_EQ(stepIn(firstOf(undo().events)).step, PastStep::Addition);
    EXPECT_TRUE(kept().deleted);
    EXPECT_THAT(undo(), Refused(Reason::NothingToUndo));

    EXPECT_EQ(stepIn(firstOf(redo().events)).step, PastStep::Addition);
    EXPECT_EQ(kept(), first);
    EXPECT_EQ(stepIn(firstOf(redo().events)).step, PastStep::Edit);
    EXPECT_EQ(stepIn(firstOf(undone.events)).what, (RecordRef{"sleep", m_entry.id}));
    EXPECT_EQ(kept(), second);
    EXPECT_EQ(stepIn(firstOf(redo().events)).step, PastStep::Deletion);
    EXPECT_TRUE(kept().deleted);
    EXPECT_THAT(redo(), Refused(Reason::NothingToRedo));
    EXPECT_EQ(stepIn(firstOf(undo().events)).step, PastStep::Deletion) << "and back once more";
    EXPECT_EQ(kept(), second);
}

TEST_F(TheJournalOfANewKind, IsThatOfSessionsToo) {
    add();
    const Result logged = apply(pastOf(Modality::Ice, monday - 1h, monday - 40min));
    const SessionId session = there(sessionIn(firstOf(logged.events)))->id;
    const RevisionId edited = edit(5);
    EXPECT_EQ(m_store.lastStep({}), edited);
    ASSERT_THAT(undo(), Did(EventKind::StepUndone));
    EXPECT_EQ(kept().score, pain(3));
    EXPECT_FALSE(there(m_store.session(session))->deleted);
    ASSERT_THAT(undo(), Did(EventKind::StepUndone));
    EXPECT_TRUE(there(m_store.session(session))->deleted);
    EXPECT_FALSE(kept().deleted);
}

TEST_F(TheJournalOfANewKind, RefusesAStepThatWasUndoneOrOvertaken) {
    add();
    const RevisionId first = edit(5);
    const RevisionId second = edit(6);
    EXPECT_THAT(apply(Undo{first}), Refused(Reason::NothingToUndo)) << "it was edited since";
    EXPECT_EQ(kept().score, pain(6));
    ASSERT_THAT(apply(Undo{second}), Allowed());
    EXPECT_THAT(apply(Undo{second}), Refused(Reason::NothingToUndo)) << "it is undone already";
    EXPECT_EQ(kept().score, pain(5));
    ASSERT_THAT(apply(Undo{first}), Allowed());
    EXPECT_EQ(kept().score, pain(3));
}

} // namespace
} // namespace coolwarm::test
