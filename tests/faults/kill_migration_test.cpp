// SPDX-License-Identifier: MIT
// A program that is killed while it brings an older log up to date, again and again.
#include "core/log/care/backup_folder_p.h"
#include "tests/faults/draws.h"
#include "tests/faults/findings.h"
#include "tests/faults/later_schema.h"
#include "tests/faults/log_look.h"
#include "tests/faults/worker_process.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace coolwarm::test {
namespace {

using std::chrono::microseconds;

constexpr int sessions = 400;

// A log as the program left it whose tables are the first `version` steps, without what that never
// wrote: 1 is that of 0.1.0. Each tenth session was corrected once.
void fillReleasedLog(const std::filesystem::path& folder, std::size_t version,
                     std::uint64_t count) {
    writeBytes(folder / "coolwarm.db", "");
    RawDatabase raw(folder);
    for (const std::string_view step : schemaSteps().first(version))
        raw.run(std::string(step));
    raw.run("PRAGMA application_id = " + std::to_string(applicationId) +
            "; PRAGMA user_version = " + std::to_string(version) +
            "; BEGIN;"
            "INSERT INTO site VALUES (1, 'Lower back', 0), (2, 'Knee, links', NULL);"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            std::to_string(count) +
            ") INSERT INTO session SELECT i, printf('%08x-0000-4000-8000-000000000000', i),"
            " iif(i % 2, 'ice', 'heat'), 1 + i % 2, 1000000000 + i * 9000, 60,"
            " 1000000000 + i * 9000 + 1200, 60, 20, 'completed', 'timer', i % 11, i % 7,"
            " 'Note ' || i, 0, NULL, NULL, 1000000000 + i * 9000 + 1200, NULL, NULL,"
            " 1000000000 + i * 9000 + 1200, NULL FROM n;"
            "INSERT INTO revision (session_id, kind, at_utc, modality, site_id, start_utc,"
            " start_offset, origin, note, open)"
            " SELECT id, 'edited', start_utc + 5000, modality, site_id, start_utc, start_offset,"
            " origin, 'before', 0 FROM session WHERE id % 10 = 0;"
            "UPDATE state SET latest_wall = (SELECT max(end_wall) FROM session), site_id = 1;"
            "COMMIT");
}

/// An older log, and what it says before and after a migration that nobody disturbs.
class OldLog {
public:
    /// `how` the worker brings the log that `fill` has written up to date.
    template <class Fill>
    OldLog(const char* how, const Fill& fill) : m_how(how) {
        fill(m_old.path());
        m_before = lookPlainly(m_old.path()).content;
        std::filesystem::copy_file(logFile(m_old.path()), logFile(m_new.path()));
        WorkerProcess worker(m_new.path(), how);
        EXPECT_TRUE(worker.readLines(1, patience));
        const auto begun = std::chrono::steady_clock::now();
        EXPECT_TRUE(worker.readLines(2, patience)) << "the migration does not end";
        m_length = std::chrono::ceil<microseconds>(std::chrono::steady_clock::now() - begun);
        m_after = lookPlainly(m_new.path()).content;
    }

    /// How long the undisturbed migration took.
    [[nodiscard]] microseconds length() const { return m_length; }

    /// Kills one migration after some work and looks at what it has left; then lets one end.
    void killOne(microseconds work, Findings& findings) {
        const TempFolder folder;
        std::filesystem::copy_file(logFile(m_old.path()), logFile(folder.path()));
        WorkerProcess worker(folder.path(), m_how);
        findings.expect(worker.readLines(1, patience), "the program does not come forward");
        worker.letWork(work);
        findings.expect(worker.kill(), "the program has ended by itself");
        findings.countKill();
        const bool told = worker.lines().size() > 1;
        const Look look = lookPlainly(copyOf(folder));
        const bool done = look.content == m_after;
        findings.expect(look.fault.empty(), look.fault);
        findings.expect(done || (look.content == m_before && !told), "neither old nor new");
        for (const BackupFile& backup : backupFolderOf(folder.path()))
            expectOldLog(backup.file, findings);
        findings.expect(!done || !backupFolderOf(folder.path()).empty(),
                        "changed without a copy before");
        if (!done && !backupNames(folder.path()).empty())
            ++m_halfway;
        (void)(m_how == "migrate" ? openedWithMoreSteps(folder.path())
                                  : openedAsPresent(folder.path()));
        findings.expect(lookPlainly(folder.path()).content == m_after, "the next one fails");
    }

    /// Kills that came between the copy's first byte and the commit.
    [[nodiscard]] std::uint64_t halfway() const { return m_halfway; }

private:
    /// Of the log and its journal: looking at them would roll back.
    std::filesystem::path copyOf(const TempFolder& folder) {
        layOut(filesIn(folder.path()), m_copy.path());
        return m_copy.path();
    }
    void expectOldLog(const std::filesystem::path& backup, Findings& findings) {
        layOut({{"coolwarm.db", bytesOf(backup)}}, m_copy.path());
        const Look look = lookPlainly(m_copy.path());
        findings.expect(look.fault.empty() && look.content == m_before,
                        "a copy in the backup folder is not the log from before");
    }

    std::string m_how;
    TempFolder m_old;
    TempFolder m_new;
    TempFolder m_copy;
    std::string m_before;
    std::string m_after;
    microseconds m_length{};
    std::uint64_t m_halfway = 0;
};

// COOLWARM_KILLS and COOLWARM_KILL_SEED make longer and other runs.
void killAgainAndAgain(OldLog& log, std::uint64_t kills) {
    Draws draws(numberFrom("COOLWARM_KILL_SEED", 20'260'302));
    Findings findings;
    const auto longestWork = static_cast<std::size_t>(log.length().count() * 5 / 4);
    for (std::uint64_t done = 0; done < kills && findings.count() == 0; ++done)
        log.killOne(microseconds{draws.below(longestWork)}, findings);
    std::cout << log.halfway() << " of " << kills << " kills came halfway\n";
    EXPECT_GT(log.halfway(), 0U) << "no migration was cut off: nothing is proven";
}

TEST(AKilledMigration, LeavesTheOldLogOrTheNewOne) {
    OldLog log("migrate", [](const auto& folder) { fillLog(folder, {sessions}); });
    killAgainAndAgain(log, numberFrom("COOLWARM_KILLS", 300) / 5);
}

// COOLWARM_OLD_SESSIONS makes a longer log.
TEST(AKilledMigration, LeavesTheLogOfTheReleasedVersionOrOneOfThePresent) {
    const std::uint64_t count = numberFrom("COOLWARM_OLD_SESSIONS", 3'000);
    OldLog log("update", [&](const auto& folder) { fillReleasedLog(folder, 2, count); });
    killAgainAndAgain(log, numberFrom("COOLWARM_KILLS", 300) / 10);
}

// COOLWARM_LONG_LOG makes it a million sessions, which takes some minutes.
TEST(AKilledMigration, OfALongLogOfTheFirstReleaseLeavesThatOrOneOfThePresent) {
    const std::uint64_t count = numberFrom("COOLWARM_LONG_LOG", 50'000);
    OldLog log("update", [&](const auto& folder) { fillReleasedLog(folder, 1, count); });
    killAgainAndAgain(log, std::max<std::uint64_t>(4, numberFrom("COOLWARM_KILLS", 300) / 60));
}

} // namespace
} // namespace coolwarm::test
