// SPDX-License-Identifier: MIT
// Tells whose file a log is, and brings an older one to the present version.
#include "core/domain/site/first_sites.h"
#include "core/domain/site/site_keys.h"
#include "core/log/care/backup_folder_p.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/records/record_kind_p.h"
#include "core/log/sqlite/time_rows_p.h"

#include <algorithm>
#include <system_error>

namespace coolwarm {

namespace {

std::vector<std::string_view> tablesWithSites(const LogLayout& layout) {
    std::vector<std::string_view> tables;
    for (const RecordKind* kind : layout.kinds)
        if (std::ranges::count(kind->columns(), "site_id") > 0)
            tables.push_back(kind->table());
    return tables;
}

} // namespace

std::int64_t Connection::demandOurs() {
    const std::int64_t owner = number("PRAGMA application_id");
    const std::int64_t version = number("PRAGMA user_version");
    const bool empty = number("SELECT count(*) FROM sqlite_schema") == 0;
    if (owner != applicationId && !(owner == 0 && version == 0 && empty))
        throw StoreError(StoreError::Kind::Foreign, path(), "the file belongs to another program");
    if (version > static_cast<std::int64_t>(m_layout.steps.size()))
        throw StoreError(StoreError::Kind::Newer, path(), std::to_string(version));
    return version;
}

void Connection::checkOrCreate(Mode mode) {
    const auto present = static_cast<std::int64_t>(m_layout.steps.size());
    const std::int64_t version = demandOurs();
    if (version == present || (mode == Mode::AsItIs && version > 0))
        return;
    if (mode != Mode::ReadWrite)
        throw StoreError(StoreError::Kind::CannotOpen, path(), "the log has not been set up yet");
    run("PRAGMA journal_mode = DELETE");
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    static_cast<void>(demandOurs()); // again: another program may have been quicker
    const auto copy = copyBefore();
    try {
        migrate();
        transaction.commit();
    } catch (...) {
        std::error_code stays; // of a change that was none: each new try would leave one
        if (copy)
            std::filesystem::remove(*copy, stays);
        throw;
    }
}

// As it was, for a program that knows the older tables only: nothing is changed without it. A copy
// that is about to be put back has its original and needs none.
std::optional<std::filesystem::path> Connection::copyBefore() {
    const auto version = static_cast<std::size_t>(number("PRAGMA user_version"));
    const auto folder = m_path.parent_path();
    if (version == 0 || version >= m_layout.steps.size() || m_path != logFile(folder))
        return std::nullopt;
    // By another connection: SQLite copies from none that is about to write. Nobody else writes
    // now.
    Connection before(m_path, Mode::AsItIs, std::chrono::seconds{5}, m_layout);
    return copyToBackupFolder(before, folder, BackupKind::BeforeMigration, readLatestWall(*this),
                              {})
        .file;
}

void Connection::migrate() {
    const auto steps = m_layout.steps;
    const auto version = static_cast<std::size_t>(number("PRAGMA user_version"));
    for (std::size_t step = version; step < steps.size(); ++step)
        run(steps[step]);
    if (version == 0) {
        SQLite::Statement insert(
            *m_database, "INSERT INTO site (name, position, key) VALUES (?1, ?2, site_key(?1))");
        for (int position = 0; const std::string_view name : firstSites()) {
            insert.bind(1, std::string(name));
            insert.bind(2, position++);
            insert.exec();
            insert.reset();
        }
    }
    if (static_cast<std::int64_t>(steps.size()) >= schemaVersion()) // tests have shorter lists
        makeSiteKeys();
    run("PRAGMA application_id = " + std::to_string(applicationId));
    run("PRAGMA user_version = " + std::to_string(steps.size()));
    SQLite::Statement stray(*m_database, "PRAGMA foreign_key_check");
    if (stray.executeStep())
        throw StoreError(StoreError::Kind::Other, path(), // the copy before it was found whole
                         "after the update a row would refer to one that is missing");
}

void Connection::makeSiteKeys() {
    run("DROP INDEX site_key");
    run(joiningOfSites(tablesWithSites(m_layout)));
    for (const RecordKind* kind : m_layout.kinds)
        kind->settle(*this);
    SQLite::Statement keep(*m_database, "UPDATE state SET site_keys_by = ?");
    keep.bind(1, siteKeysMadeBy());
    keep.exec();
}

bool Connection::hasPresentSiteKeys() {
    Query by = query("SELECT site_keys_by FROM state");
    return !by->executeStep() || by->getColumn(0).getString() == siteKeysMadeBy();
}

bool Connection::isOutOfDate() {
    return number("PRAGMA user_version") < static_cast<std::int64_t>(m_layout.steps.size()) ||
           !hasPresentSiteKeys();
}

void Connection::renewSiteKeys() {
    if (number("PRAGMA user_version") < schemaVersion() || hasPresentSiteKeys())
        return; // tests have older tables
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    renewSiteKeysWithin();
    transaction.commit();
}

void Connection::renewSiteKeysWithin() {
    if (!hasPresentSiteKeys()) // another program may have been quicker
        makeSiteKeys();
}

} // namespace coolwarm
