// SPDX-License-Identifier: MIT
// Opens a log for reading, where it is or as a recovered copy.
#include "app/shell/program_log.h"

#include "app/text/maintenance_text.h"
#include "app/text/safe_text.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/log/sqlite/log_files.h"
#include "core/time/clock.h"

#include <QDir>

#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;

TellIncident tellOn(QTextStream& err) {
    return [&err](const LogIncident& incident) {
        err << QStringLiteral("coolwarm: ") << terminalLine(incidentText(incident)) << Qt::endl;
    };
}

LogForReading::LogForReading(fs::path folder, bool isChosen, const Zone& zone,
                             std::chrono::milliseconds busyWait, TellIncident tell)
    : m_folder(std::move(folder)),
      m_isChosen(isChosen),
      m_zone(zone),
      m_busyWait(busyWait),
      m_tell(std::move(tell)) {}

// A log that is gone though there are backups is another thing, and so is a place where there can be
// none: opening it tells.
bool LogForReading::isThere() const {
    std::error_code error;
    static_cast<void>(fs::status(logFile(m_folder), error));
    return error != std::errc::no_such_file_or_directory || backupsExist(m_folder);
}

StoreError LogForReading::missing() const {
    return {StoreError::Kind::NoLog, m_folder.string(), "there is no log"};
}

fs::path LogForReading::privateFolder() {
    m_private.emplace(QDir::tempPath() + QStringLiteral("/coolwarm-XXXXXX"));
    if (!m_private->isValid())
        throw StoreError(StoreError::Kind::FolderUnwritable, QDir::tempPath().toStdString(),
                         m_private->errorString().toStdString());
    return {m_private->path().toStdU16String()};
}

void LogForReading::copyOrThrow(const StoreError& reason) {
    if (!keepsFromReading(reason))
        throw StoreError(reason);
    const fs::path target = privateFolder();
    std::error_code error;
    fs::copy_file(logFile(m_folder), logFile(target), error);
    if (error)
        throw StoreError(reason);
    fs::permissions(logFile(target), fs::perms::owner_read | fs::perms::owner_write, error);
    for (const char* suffix : {"-journal", "-wal"}) { // by which the copy is recovered
        fs::path from = logFile(m_folder);
        fs::path to = logFile(target);
        if (!fs::exists(from += suffix, error))
            continue;
        if (!fs::copy_file(from, to += suffix, error))
            throw StoreError(reason);
        fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, error);
    }
}

CliLog& LogForReading::log(WithoutLog without) {
    if (m_log)
        return *m_log;
    if (!isThere()) {
        if (m_isChosen && without == WithoutLog::IsTold)
            throw missing();
        m_log = std::make_unique<OpenedLog>(privateFolder(), m_zone, m_busyWait, m_tell);
        return *m_log;
    }
    try {
        m_log = std::make_unique<OpenedLog>(m_folder, m_zone, m_busyWait, m_tell);
    } catch (const StoreError& error) {
        copyOrThrow(error);
        m_log = std::make_unique<OpenedLog>(m_private->path().toStdU16String(), m_zone, m_busyWait,
                                            m_tell);
    }
    return *m_log;
}

Maintenance& LogForReading::care() {
    if (!isThere())
        throw missing();
    m_care = std::make_unique<SqliteMaintenance>(m_folder);
    return *m_care;
}

Maintenance& LogForReading::careOfCopy(const StoreError& reason) {
    copyOrThrow(reason);
    m_care = std::make_unique<SqliteMaintenance>(fs::path(m_private->path().toStdU16String()));
    return *m_care;
}

} // namespace coolwarm
