// SPDX-License-Identifier: MIT
// Table by table out of the damaged file.
#include "core/store/damaged_table_p.h"
#include "core/store/merge_p.h"
#include "core/store/preference_rows_p.h"
#include "core/store/rows_p.h"
#include "core/store/salvage_p.h"
#include "core/store/time_rows_p.h"
#include "core/store/written_rows_p.h"

#include <map>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

// The file as it lies there, without its journal and without a lock: nothing may change it.
std::string immutable(const fs::path& file) {
    std::string uri = "file:";
    for (const char symbol : fs::absolute(file).generic_string()) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(symbol);
        if (std::string_view("?#%").find(symbol) == std::string_view::npos && byte > ' ')
            uri += symbol;
        else
            uri += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return uri + "?immutable=1";
}

bool hasColumn(SQLite::Database& file, const char* table, const char* column) {
    SQLite::Statement found(file, "SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
    found.bind(1, table);
    found.bind(2, column);
    return found.executeStep();
}

// A file that an older version left may lack a column; what is not there was never answered.
std::string withoutMissing(SQLite::Database& file, const std::string& table, std::string columns) {
    const std::string_view skin = table == "session" ? "s.skin" : "r.skin";
    if (!hasColumn(file, table.c_str(), "skin"))
        columns.replace(columns.find(skin), skin.size(), "NULL");
    return columns;
}

// The names of the sites, for a join. One that was lost is called as in the log that is built,
// which is an older state of the same or has the same first sites: a rest holds where it held. One
// that is not known there either is called by its number, so that its sessions stay together.
void gatherSites(SQLite::Database& file, Connection& into, const GoOn& goOn) {
    std::map<std::int64_t, std::string> names;
    constexpr std::int64_t guessed = 1000;
    for (std::int64_t id = 1; id <= guessed; ++id)
        names[id] = "Site " + std::to_string(id);
    into.guarded([&] {
        Query known = into.query("SELECT id, name FROM site");
        while (known->executeStep())
            names[known->getColumn(0).getInt64()] = known->getColumn(1).getString();
    });
    DamagedTable table(file, "site",
                       "SELECT id, name FROM site NOT INDEXED WHERE id BETWEEN ? AND ?", 0, goOn);
    table.read([&](SQLite::Statement& row) {
        if (const auto site = Site::ofOlderLog(row.getColumn(1).getString()))
            names[row.getColumn(0).getInt64()] = site->name();
    });
    file.exec("PRAGMA temp_store = MEMORY");
    file.exec("CREATE TEMP TABLE found_site (id INTEGER PRIMARY KEY, name TEXT)");
    SQLite::Statement insert(file, "INSERT INTO found_site VALUES (?, ?)");
    for (const auto& [id, name] : names) {
        insert.bind(1, id);
        insert.bind(2, name);
        insert.exec();
        insert.reset();
    }
}

// By which change each session was written last; nothing where an older program made the file.
void gatherStamps(SQLite::Database& file) {
    file.exec("CREATE TEMP TABLE found_stamp (session_id INTEGER PRIMARY KEY, serial INTEGER)");
    try {
        file.exec("INSERT OR REPLACE INTO found_stamp SELECT session_id, serial FROM written");
    } catch (const SQLite::Exception&) {
        file.exec("DELETE FROM found_stamp"); // half of them would compare wrongly
    }
}

// Where that cannot be read any more the times of the changes tell.
bool isSameLog(SQLite::Database& file, Connection& into) {
    try {
        return file.execAndGet("SELECT log_id FROM state").getString() == logIdentity(into) &&
               file.execAndGet("SELECT count(*) FROM found_stamp").getInt64() > 0;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

Salvaged takeSessions(SQLite::Database& file, const std::string& path, Connection& into,
                      const GoOn& goOn) {
    Salvaged result;
    result.anything = true;
    DamagedTable table(
        file, "session",
        "SELECT " + withoutMissing(file, "session", loggedColumns("s", "found_stamp")) +
            " FROM session s NOT INDEXED LEFT JOIN found_site site ON site.id = s.site_id"
            " WHERE s.id BETWEEN ? AND ?",
        loggedColumnCount - 1, goOn);
    const bool sameLog = isSameLog(file, into);
    table.read([&](SQLite::Statement& row) {
        LoggedRow logged = readLoggedRow(row, path);
        if (takeOver(into, path, [&] { return mergeRow(into, std::move(logged), sameLog); }))
            ++result.taken;
    });
    result.unreadable = table.unreadable();
    return result;
}

// What sessions were before they were edited.
void takeRevisions(SQLite::Database& file, const std::string& path, Connection& into,
                   const GoOn& goOn) {
    const bool knowsSteps = hasColumn(file, "revision", "makes");
    DamagedTable table(file, "revision",
                       "SELECT " + withoutMissing(file, "revision", storedColumns("r")) +
                           ", r.kind, r.at_utc, r.undone, r.id, " +
                           (knowsSteps ? "r.makes, r.last_session_id" : "NULL, NULL") +
                           " FROM revision r NOT INDEXED"
                           " JOIN session s ON s.id = r.session_id"
                           " LEFT JOIN found_site site ON site.id = r.site_id"
                           " WHERE r.id BETWEEN ? AND ?",
                       storedColumnCount + 3, goOn);
    table.read([&](SQLite::Statement& row) {
        const StoredSession before = readStored(row, path);
        const std::string kind = row.getColumn(storedColumnCount).getString();
        const std::int64_t at = row.getColumn(storedColumnCount + 1).getInt64();
        const int undone = row.getColumn(storedColumnCount + 2).getInt();
        const std::string makes = row.getColumn(storedColumnCount + 4).getString();
        if (!row.isColumnNull(storedColumnCount + 5))
            return; // an import is known by its rows, which have other numbers now
        takeOver(into, path, [&] {
            Query same =
                into.query("SELECT r.id FROM revision r JOIN session s ON s.id = r.session_id"
                           " WHERE s.uuid = :uuid AND r.kind = :kind AND r.at_utc = :at_utc"
                           " AND coalesce(r.makes, '') = :makes");
            same->bind(":uuid", before.session.id.text());
            same->bind(":kind", kind);
            same->bind(":at_utc", at);
            same->bind(":makes", makes);
            if (!same->executeStep()) {
                insertRevision(into, before, {kind, makes, {}}, fromSeconds(at), undone != 0);
            } else if (undone != 0) {
                Query mark = into.query("UPDATE revision SET undone = 1 WHERE id = :id");
                mark->bind(":id", same->getColumn(0).getInt64());
                mark->exec();
            }
        });
    });
}

// Copies the rows that `from` finds through `to`. A plan that is wider than the documented one is
// refused by the table, and then what is there stays; so does what was written later.
void copyRows(SQLite::Database& file, const std::string& from, Connection& into, const char* to) {
    try {
        SQLite::Statement rows(file, from);
        Query target = into.query(to);
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column)
                if (rows.isColumnNull(column))
                    target->bind(column + 1);
                else if (rows.getColumn(column).isInteger())
                    target->bind(column + 1, rows.getColumn(column).getInt64());
                else
                    target->bind(column + 1, rows.getColumn(column).getString());
            target->tryExecuteStep();
            target->tryReset();
        }
    } catch (const SQLite::Exception&) {
        // The page of that small table is a bad one: what the backup says stays.
    }
}

void takeSettings(SQLite::Database& file, Connection& into) {
    copyRows(
        file,
        "SELECT modality, least_minutes, most_minutes, rest_minutes, changed_utc FROM protocol",
        into,
        "INSERT INTO protocol (modality, least_minutes, most_minutes, rest_minutes, changed_utc)"
        " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (modality) DO UPDATE SET"
        " least_minutes = ?2, most_minutes = ?3, rest_minutes = ?4, changed_utc = ?5"
        " WHERE changed_utc < ?5");
    copyRows(file,
             "SELECT latest_wall, ice_minutes, heat_minutes, briefed_utc, closed_uuid, closed_kind,"
             " closed_wall, closed_boot, closed_boot_ms,"
             " (SELECT name FROM found_site WHERE found_site.id = site_id) FROM state"
             " WHERE latest_wall BETWEEN 0 AND " +
                 std::to_string(lastSecond),
             into,
             "UPDATE state SET latest_wall = ?1, ice_minutes = ?2, heat_minutes = ?3,"
             " briefed_utc = ?4, closed_uuid = ?5, closed_kind = ?6, closed_wall = ?7,"
             " closed_boot = ?8, closed_boot_ms = ?9, latest_boot = NULL, latest_boot_ms = NULL,"
             " site_id = coalesce((SELECT id FROM site WHERE key = site_key(?10)), site_id)"
             " WHERE latest_wall <= ?1");
    // By itself, since a file of an older version has none of it.
    copyRows(file,
             "SELECT started_uuid, started_wall, started_boot, started_boot_ms, started_minutes,"
             " latest_wall FROM state",
             into,
             "UPDATE state SET started_uuid = ?1, started_wall = ?2, started_boot = ?3,"
             " started_boot_ms = ?4, started_minutes = ?5 WHERE latest_wall <= ?6");
    copyRows(file, "SELECT at_utc, latest_before, ends FROM clock_correction", into,
             "INSERT INTO clock_correction (at_utc, latest_before, ends) SELECT ?1, ?2, ?3"
             " WHERE NOT EXISTS (SELECT 1 FROM clock_correction WHERE at_utc = ?1)");
    static const std::string newerOnes = setPreferencesSql() + " WHERE changed_utc < ?13";
    copyRows(file, "SELECT " + std::string(preferenceColumns) + ", changed_utc FROM preference",
             into, newerOnes.c_str());
}

} // namespace

Salvaged salvage(const fs::path& from, Connection& into, const GoOn& goOn) {
    Salvaged result;
    try {
        SQLite::Database file(immutable(from), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        // Else not a page is read of a file that was cut: SQLite's own recovery does the same.
        file.exec("PRAGMA writable_schema = ON");
        gatherSites(file, into, goOn);
        gatherStamps(file);
        result = takeSessions(file, from.string(), into, goOn);
        takeRevisions(file, from.string(), into, goOn);
        takeSettings(file, into);
        into.guarded([&] {
            into.run("UPDATE state SET serial ="
                     " max(serial, coalesce((SELECT max(serial) FROM written), 0))");
        });
    } catch (const SQLite::Exception&) {
        // From here on not even the list of tables can be read: what was taken is what there is.
    }
    return result;
}

} // namespace coolwarm
