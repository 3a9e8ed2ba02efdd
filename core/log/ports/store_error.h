// SPDX-License-Identifier: MIT
// The one failure that the log's storage reports.
#pragma once

#include <stdexcept>
#include <string>

namespace coolwarm {

/// The log could not be read or written. Nothing of the failed change is in it, never a part; all
/// of it only where storage failed after the change was complete, in the last step of its commit
/// (the folder's sync after the journal went away, the release of the lock). Thrown by everything
/// behind the ports of store.h and history_reader.h, caught once in the bridge and once in the
/// command line.
class StoreError : public std::runtime_error {
public:
    enum class Kind {
        FolderUnwritable, ///< the data folder cannot be made or written
        CannotOpen,
        ReadOnly,
        Busy, ///< another program kept it locked for longer than the wait
        Full, ///< no space left
        InputOutput,
        NotALog, ///< the file is no SQLite database
        Foreign, ///< a database of another program
        Newer,   ///< written by a newer Coolwarm: left untouched
        Damaged,
        Missing, ///< the file is gone though there are backups of it
        Moved,   ///< the file was moved, replaced or deleted while it was open
        Stopped, ///< long work was stopped as asked
        NoLog,   ///< nothing was ever logged in the folder
        Other,
    };

    /// `detail` is the storage's own wording or the version of a newer file; `path` the file or
    /// folder.
    StoreError(Kind kind, std::string path, std::string detail)
        : std::runtime_error(path + ": " + detail),
          m_kind(kind),
          m_path(std::move(path)),
          m_detail(std::move(detail)) {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    /// Whether waiting helps: another program lets go of the log, space becomes free, a disk
    /// answers again, the next try finds the file that was moved. All else lasts until somebody
    /// does something about it.
    [[nodiscard]] bool mayPass() const {
        return m_kind == Kind::Busy || m_kind == Kind::Full || m_kind == Kind::InputOutput ||
               m_kind == Kind::Moved;
    }
    /// Whether Maintenance::repair() is the way out.
    [[nodiscard]] bool wantsRepair() const {
        return m_kind == Kind::Damaged || m_kind == Kind::Missing;
    }

private:
    Kind m_kind;
    std::string m_path;
    std::string m_detail;
};

} // namespace coolwarm
