// SPDX-License-Identifier: MIT
// Checks every page by SQLite itself, then every row by what the program takes for possible.
#include "core/domain/record.h"
#include "core/log/care/log_check_p.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/foreign_parts_p.h"
#include "core/log/sqlite/preference_rows_p.h"
#include "core/log/sqlite/records/record_kind_p.h"
#include "core/log/sqlite/time_rows_p.h"

namespace coolwarm {

namespace {

using Kind = StoreError::Kind;

constexpr std::size_t mostFaults = 100;

void addRows(Connection& log, const char* sql, LogCheck& check) {
    Query query = log.query(sql);
    while (query->executeStep() && check.faults.size() < mostFaults) {
        std::string line;
        for (int column = 0; column < query->getColumnCount(); ++column) {
            if (column > 0)
                line += ' ';
            line += query->getColumn(column).getString();
        }
        if (line != "ok")
            check.faults.push_back(line);
    }
}

void readRows(Connection& log, const RecordKind& kind, const ColumnText& text,
              const std::string& from) {
    SQLite::Statement rows(log.database(),
                           "SELECT " + listed(kind.columns(), text) + " FROM " + from);
    const std::string path = log.path();
    while (rows.executeStep())
        kind.check(rows, path);
}

// Steps of a kind that nobody knows could not be undone.
void demandKnownKinds(Connection& log) {
    std::string known;
    for (const RecordKind* kind : log.layout().kinds)
        known += (known.empty() ? "'" : ", '") + std::string(kind->table()) + "'";
    SQLite::Statement others(log.database(), "SELECT 1 FROM revision WHERE record_kind NOT IN (" +
                                                 known + ") LIMIT 1");
    if (others.executeStep())
        throw StoreError(Kind::Damaged, log.path(),
                         "the journal tells of an unknown kind of record");
}

DiaryCounts readEveryRow(Connection& log) {
    for (const RecordKind* kind : log.layout().kinds) {
        const std::string table(kind->table());
        readRows(log, *kind, lookedUpIn("s", "site"), table + " s");
        readRows(log, *kind, keptIn("r"), "revision r WHERE r.record_kind = '" + table + "'");
    }
    demandKnownKinds(log);
    static_cast<void>(readLatestTime(log));
    static_cast<void>(readPreferences(log));
    return countDiary(log);
}

} // namespace

DiaryCounts countDiary(Connection& log) {
    DiaryCounts counts;
    for (const RecordKind* kind : log.layout().kinds) {
        if (kind->table() == sessionRecords)
            continue;
        const std::string table(kind->table());
        if (const auto count = log.number(
                ("SELECT count(*) FROM " + table + " WHERE deleted_utc IS NULL").c_str());
            count > 0)
            counts.emplace(table, count);
    }
    return counts;
}

LogCheck checkLog(const std::filesystem::path& file, const GoOn& goOn, const LogLayout& layout) {
    LogCheck check;
    try {
        Connection log(file, Connection::Mode::AsItIs, patience, layout);
        log.stopUnless(goOn);
        log.yieldingToWriter([&] {
            check = {};
            addRows(log, "PRAGMA integrity_check(100)", check);
            addRows(log, "PRAGMA foreign_key_check", check);
            if (check.whole())
                check.sessions =
                    log.number("SELECT count(*) FROM session WHERE deleted_utc IS NULL");
            // An older version's columns are another program's to know; its copy was made page by
            // page.
            if (check.whole() &&
                log.number("PRAGMA user_version") == static_cast<std::int64_t>(layout.steps.size()))
                check.diary = readEveryRow(log);
            check.foreign = foreignPartsOf(log);
        });
    } catch (const StoreError& error) {
        if (error.kind() != Kind::Damaged && error.kind() != Kind::NotALog)
            throw;
        check.faults.push_back(error.detail());
    }
    return check;
}

void demandWhole(const std::filesystem::path& file, const GoOn& goOn, const LogLayout& layout) {
    const LogCheck check = checkLog(file, goOn, layout);
    if (!check.whole())
        throw StoreError(Kind::Damaged, file.string(), check.faults.front());
}

} // namespace coolwarm
