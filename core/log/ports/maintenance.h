// SPDX-License-Identifier: MIT
// The port for what keeps a log's file whole: checks, backups, restoring and repair.
#pragma once

#include "core/log/ports/go_on.h"
#include "core/time/reading.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm {

/// Why a copy of the log was put in the backup folder.
enum class BackupKind {
    Daily,           ///< the first of a day; 7 are kept
    Weekly,          ///< the first of a week; 4 are kept
    BeforeMigration, ///< as it was before a newer program changed its tables
    BeforeRestore,   ///< what was in use when another copy was put back
};

/// A copy of the log in the backup folder. It was checked when it was made.
struct BackupFile {
    std::filesystem::path file;
    BackupKind kind = BackupKind::Daily;
    std::chrono::sys_seconds made{};

    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

/// What another program has put into a log. Triggers and views are never run.
struct ForeignPart {
    enum class Kind { Trigger, View, Index };
    Kind kind = Kind::Trigger;
    std::string name;

    friend bool operator==(const ForeignPart&, const ForeignPart&) = default;
};

/// How many records there are of each kind beside the sessions, by the kind's name; deleted ones
/// not counted, nor a kind of which there is none.
using DiaryCounts = std::map<std::string, std::int64_t, std::less<>>;

/// What a check of the whole file found.
struct LogCheck {
    std::int64_t sessions = 0;       ///< that can be read, deleted ones not counted
    DiaryCounts diary{};             ///< of a log of this version
    std::vector<std::string> faults; ///< in the storage's words; none when the log is whole
    std::vector<ForeignPart> foreign{}; ///< which is no fault of the log

    [[nodiscard]] bool whole() const { return faults.empty(); }
};

/// What became of a log that was put back or repaired.
struct Recovery {
    std::optional<std::filesystem::path> kept; ///< where the file from before lies now
    std::optional<BackupFile> base;            ///< the copy it was built on; none: an empty log
    std::int64_t sessions = 0;                 ///< in the log now, deleted ones not counted
    DiaryCounts diary{};                       ///< the same of the other kinds
    std::int64_t carried = 0;    ///< of them those taken over from the file from before
    std::int64_t unreadable = 0; ///< at most so many could not be read there
    bool nothingRead = false;    ///< nothing at all could be read there
};

/// What putting a copy back would make of the log.
struct RestoreForecast {
    std::int64_t inCopy = 0;  ///< sessions in the copy, deleted ones not counted
    std::int64_t after = 0;   ///< in the log afterwards
    std::int64_t carried = 0; ///< of them those taken over from the present log, for a rest's sake
    std::int64_t missing = 0; ///< in the present log and not in it afterwards
    DiaryCounts diaryInCopy{}; ///< the same of the other kinds, of which none is carried over
    DiaryCounts diaryMissing{};
    std::filesystem::path kept; ///< the folder in which the present log will be kept
};

/// The log's file went away under the running program, which has seen to it.
struct LogIncident {
    enum class Kind {
        WrittenAgain, ///< it was moved or deleted; the log was written to its place again, whole
        Replaced,     ///< another log lies in its place and is in use now; the former one is `kept`
        Overwritten,  ///< another log was written over it and is in use now; `kept` is what there
                      ///< was of the former one, nothing without a backup of it
        OverwrittenBefore, ///< the same while nobody had it open; `lostSince` is when the backup
                           ///< was made that tells of it
        PutBack, ///< overwritten, found only by the running session, which was put into it
    };
    Kind kind = Kind::WrittenAgain;
    std::filesystem::path kept{};
    /// When the backup was made that is `kept`, where more was changed since: that is lost, but for
    /// what is newest.
    std::optional<std::chrono::sys_seconds> lostSince{};
};
using TellIncident = std::function<void(const LogIncident&)>;

/// Keeps one log whole. Opens connections of its own, so that it may work on a thread of its own
/// beside a window that writes. Every function throws StoreError; Kind::Stopped when `goOn` said
/// so. Nothing is left half done in any case.
class Maintenance {
public:
    virtual ~Maintenance() = default;

    /// Reads every page and every row.
    [[nodiscard]] virtual LogCheck check(const GoOn& goOn) = 0;

    /// Whether `file` is the log itself or lies beside it for its sake: nothing may be written
    /// there.
    [[nodiscard]] virtual bool holds(const std::filesystem::path& file) const = 0;

    /// Makes `target`, which must not exist or be empty, a checked copy of the log.
    virtual void backUp(const std::filesystem::path& target, const GoOn& goOn) = 0;

    /// Whether a copy of this log of this day (UTC) or week is missing in the backup folder.
    [[nodiscard]] virtual bool backupIsDue(std::chrono::sys_seconds now) = 0;
    /// Puts the missing ones there and takes the oldest off, and clears away what a killed program
    /// left unfinished. Kind::Damaged: the log is.
    virtual void keepBackups(std::chrono::sys_seconds now, const GoOn& goOn) = 0;
    /// The backup folder, newest first.
    [[nodiscard]] virtual std::vector<BackupFile> backups() = 0;
    /// The newest that is still whole, on which a repair builds; what a restore took away only where
    /// there is no other.
    [[nodiscard]] virtual std::optional<BackupFile> newestGoodBackup(const GoOn& goOn) = 0;

    /// Makes the log what `copy` is, all or nothing. The present file is kept in the backup folder. What
    /// could still hold a rest (the open session, the ends of the last day, a plan with a longer
    /// rest) is carried over, since no restoring may shorten one. Foreign parts stay out. A damaged log is repaired on the
    /// base of `copy`. An error about the copy names its path.
    virtual Recovery restore(const std::filesystem::path& copy, const Reading& now,
                             const GoOn& goOn) = 0;

    /// What restore() would do now, without doing it. An error about the copy names its path.
    [[nodiscard]] virtual RestoreForecast foresee(const std::filesystem::path& copy,
                                                  const Reading& now, const GoOn& goOn) = 0;

    /// Builds a damaged or missing log anew: from the newest good backup, with every row merged in
    /// that can still be read of the damaged file, without foreign parts. That file is moved aside, never deleted.
    virtual Recovery repair(const Reading& now, const GoOn& goOn) = 0;
};

} // namespace coolwarm
