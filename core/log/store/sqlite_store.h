// SPDX-License-Identifier: MIT
// The log in an SQLite file.
#pragma once

#include "core/log/ports/history_reader.h"
#include "core/log/ports/lock_wait.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace coolwarm {

class Connection;
class KnownLog;
struct LogLayout;

/// What somebody has to be told of a log that was opened.
struct FoundAtOpening {
    std::optional<LogIncident> incident; ///< another one was written over it before
    std::vector<ForeignPart> foreign;    ///< another program has put into it
};

/// The store over `folder`/coolwarm.db. One object, one connection, one thread.
class SqliteStore final : public Store {
public:
    /// Opens the log and makes it where there is none; `busyWait` is how long a call waits for
    /// another program to finish writing. `tell` is called when the file was taken away or written
    /// over, under the program or before it, and the store has seen to it. Throws StoreError.
    SqliteStore(const std::filesystem::path& folder, std::chrono::milliseconds busyWait,
                TellIncident tell = {});
    /// The same over tables and kinds of records of another version, for tests.
    SqliteStore(const std::filesystem::path& folder, std::chrono::milliseconds busyWait,
                const LogLayout& layout);
    /// For a thread that must not stand still: `wait` says how long it may, once the log is open,
    /// and where the file was taken away a call throws StoreError (Moved) until goAlong() has seen
    /// to it. Throws StoreError: Busy at once.
    SqliteStore(const std::filesystem::path& folder, LockWait wait);
    ~SqliteStore() override;

    /// Sees to it that the log's file was taken away or written over: writes it again, or goes over
    /// to the log that lies there now. To copy a long log takes seconds; another thread may do it
    /// while this object is not used. Throws StoreError, and then the next try begins anew.
    [[nodiscard]] LogIncident goAlong();
    [[nodiscard]] const FoundAtOpening& foundAtOpening() const { return m_found; }

    [[nodiscard]] std::unique_ptr<StoreWriter> begin(const Reading& now) override;
    [[nodiscard]] std::optional<StoredSession> openSession() override;
    [[nodiscard]] std::optional<StoredSession> session(const SessionId& id) override;
    [[nodiscard]] DiaryStore& diary() override { return *m_diary; }
    [[nodiscard]] std::vector<Anchor> restEnds(Modality modality, const Site& site,
                                               const BootId& boot) override;
    [[nodiscard]] std::vector<Site> sitesThatMayRest(std::chrono::minutes rest,
                                                     const Reading& now) override;
    [[nodiscard]] std::optional<Anchor> deletedEnd(Modality modality, const Site& site) override;
    [[nodiscard]] std::optional<StoredSession> lastTimedAt(const Site& site,
                                                           const Reading& now) override;
    [[nodiscard]] std::optional<Session> overlapping(
        const Site& site, std::chrono::sys_seconds from, std::chrono::sys_seconds to,
        const std::optional<SessionId>& except) override;
    [[nodiscard]] PerModality<int> begunSince(const Site& site,
                                              std::chrono::sys_seconds since) override;
    [[nodiscard]] LatestTime latestWall() override;
    [[nodiscard]] LogMark mark() override;
    [[nodiscard]] bool endsAfter(std::chrono::sys_seconds moment) override;
    [[nodiscard]] Protocol protocol() override;
    [[nodiscard]] std::optional<Closing> lastClosing() override;
    [[nodiscard]] std::optional<Starting> lastStarting() override;
    [[nodiscard]] Choices choices() override;
    [[nodiscard]] std::vector<Site> sites() override;
    /// From the first call on a log that is written over is noticed too.
    [[nodiscard]] bool changedElsewhere() override;
    [[nodiscard]] std::optional<RevisionId> lastStep(const std::optional<SessionId>& of) override;
    [[nodiscard]] std::optional<RevisionId> lastUndone(const std::optional<SessionId>& of) override;
    [[nodiscard]] std::optional<Revision> revision(const RevisionId& id) override;
    [[nodiscard]] std::optional<std::vector<Revision>> besides(const Revision& step) override;
    [[nodiscard]] std::optional<StoredSession> sessionBefore(const Revision& step) override;
    [[nodiscard]] std::optional<Session> overlappingWith(const Revision& undone) override;

private:
    /// The connection to the file that lies in the log's place now.
    [[nodiscard]] Connection& current();
    [[nodiscard]] bool isWrittenOver();
    void lookAtOpening();
    void learn();
    void learnOwnWrite();

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<DiaryStore> m_diary; ///< on whichever connection is the present one
    std::unique_ptr<KnownLog> m_known;   ///< once somebody looks for changes
    std::chrono::milliseconds m_busyWait;
    LockWait m_wait; ///< of a thread that must not stand still
    TellIncident m_tell;
    FoundAtOpening m_found;
    std::optional<std::int64_t> m_seenVersion; ///< of the connection; none before the first look
    LogIncident m_incident; ///< as far as the file has been dealt with that is not to be opened
};

/// A reader of `folder`/coolwarm.db, which has to exist already. Throws StoreError.
[[nodiscard]] std::unique_ptr<HistoryReader> openHistory(const std::filesystem::path& folder,
                                                         std::chrono::milliseconds busyWait);
/// The same for a thread that must not stand still: `wait` says how long it may, once the log is
/// open. Throws StoreError: Busy at once.
[[nodiscard]] std::unique_ptr<HistoryReader> openHistoryAtOnce(const std::filesystem::path& folder,
                                                               LockWait wait);

/// Whether no other program's lock keeps the log from being opened now. Only looks and waits for
/// nobody: nothing is made, brought up to date or written. What else is wrong, opening tells.
[[nodiscard]] bool isFreeToOpen(const std::filesystem::path& folder);

} // namespace coolwarm
