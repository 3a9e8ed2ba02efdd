// SPDX-License-Identifier: MIT
// The log as verbs of the command line open it, for writing and for reading.
#pragma once

#include "app/cli/call/cli_context.h"
#include "core/engine/engine.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/log/store/sqlite_store.h"
#include "core/time/clock.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace coolwarm {

/// Says on `err`, in one line, what happened to the log's file. Keeps the reference.
[[nodiscard]] TellIncident tellOn(QTextStream& err);

/// The log of a folder, made where there is none.
class OpenedLog final : public CliLog {
public:
    OpenedLog(std::filesystem::path folder, const Zone& zone, std::chrono::milliseconds busyWait,
              TellIncident tell)
        : m_folder(std::move(folder)),
          m_busyWait(busyWait),
          m_store(m_folder, busyWait, std::move(tell)),
          m_engine(m_store, zone) {}

    Engine& engine() override { return m_engine; }
    std::unique_ptr<HistoryReader> history() override { return openHistory(m_folder, m_busyWait); }

private:
    std::filesystem::path m_folder;
    std::chrono::milliseconds m_busyWait;
    SqliteStore m_store;
    Engine m_engine;
};

/// The log of a folder for verbs that only read: nothing is made in the folder. A log that may not
/// be written, and so cannot be read either when its last write was cut off, is copied to a private
/// folder and recovered there.
class LogForReading final : public ReadableLog {
public:
    /// `isChosen`: somebody named the folder, and a log that is missing there may be a slip of the
    /// pen. Without one in the platform's own place nothing has been logged yet.
    LogForReading(std::filesystem::path folder, bool isChosen, const Zone& zone,
                  std::chrono::milliseconds busyWait, TellIncident tell);

    [[nodiscard]] bool isThere() const override;
    CliLog& log(WithoutLog without) override;
    Maintenance& care() override;
    Maintenance& careOfCopy(const StoreError& reason) override;

private:
    [[nodiscard]] StoreError missing() const;
    [[nodiscard]] std::filesystem::path privateFolder();
    void copyOrThrow(const StoreError& reason);

    std::filesystem::path m_folder;
    bool m_isChosen;
    const Zone& m_zone;
    std::chrono::milliseconds m_busyWait;
    TellIncident m_tell;
    std::optional<QTemporaryDir> m_private; ///< gone with this object
    std::unique_ptr<CliLog> m_log;
    std::unique_ptr<Maintenance> m_care;
};

} // namespace coolwarm
