// SPDX-License-Identifier: MIT
// Reads what can still be read of a damaged log, table by table.
#include "core/log/care/damaged_table_p.h"
#include "core/log/care/merge_p.h"
#include "core/log/care/salvage_p.h"
#include "core/log/sqlite/records/record_kind_p.h"
#include "core/log/sqlite/settings_tables_p.h"
#include "core/log/sqlite/site_functions_p.h"
#include "core/log/sqlite/time_rows_p.h"

#include <map>
#include <utility>

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

bool hasColumn(SQLite::Database& file, const std::string& table, const std::string& column) {
    SQLite::Statement found(file, "SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
    found.bind(1, table);
    found.bind(2, column);
    return found.executeStep();
}

// A file that an older version left may lack a column; what is not there was never answered.
ColumnText ifThere(SQLite::Database& file, std::string table, ColumnText text) {
    return [&file, table = std::move(table), text = std::move(text)](std::string_view column) {
        return hasColumn(file, table, std::string(column)) ? text(column) : std::string("NULL");
    };
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

// Where that cannot be read any more the times of the changes tell; so they do in a file of an
// older version, which has no numbers in its rows.
bool isSameLog(SQLite::Database& file, Connection& into) {
    try {
        return hasColumn(file, "session", "serial") &&
               file.execAndGet("SELECT log_id FROM state").getString() == logIdentity(into);
    } catch (const SQLite::Exception&) {
        return false;
    }
}

void takeRecords(SQLite::Database& file, const std::string& path, const RecordKind& kind,
                 Connection& into, const GoOn& goOn, Salvaged& result) {
    const std::string name(kind.table());
    if (!hasColumn(file, name, "uuid"))
        return; // a file of an older version knows no such records
    const ColumnText text = ifThere(file, name, lookedUpIn("s", "found_site"));
    const int idColumn = static_cast<int>(kind.columns().size()) + 3;
    DamagedTable table(file, name,
                       "SELECT " + takenColumns(kind, text) + " FROM " + name +
                           " s NOT INDEXED WHERE s.id BETWEEN ? AND ?",
                       idColumn, goOn);
    const bool sameLog = isSameLog(file, into);
    table.read([&](SQLite::Statement& row) {
        if (takeOver(into, path, [&] { return kind.take(into, row, path, sameLog); }))
            ++result.taken;
    });
    result.unreadable += table.unreadable();
}

/// Where a file keeps what records were before they were changed.
struct FormerRecords {
    ColumnText column;   ///< of the record
    std::string uuid;    ///< the record's
    std::string last;    ///< the last record of an import
    std::string serial;  ///< of the change
    std::string tables;  ///< all rows that are about the kind
    std::string grouped; ///< the condition on the kind
};

FormerRecords formerRecords(SQLite::Database& file, const RecordKind& kind) {
    if (hasColumn(file, "revision", "before"))
        return {keptIn("r"),
                "r.record_uuid",
                "r.last_uuid",
                "r.serial",
                "revision r NOT INDEXED",
                "r.record_kind = '" + std::string(kind.table()) + "'"};
    // An older version kept sessions alone, column by column.
    const ColumnText column = [&file](std::string_view name) {
        return name == "uuid" ? std::string("s.uuid")
                              : ifThere(file, "revision", lookedUpIn("r", "found_site"))(name);
    };
    const std::string last =
        hasColumn(file, "revision", "last_session_id") ? "r.last_session_id" : "NULL";
    return {column,
            "s.uuid",
            last,
            "0",
            "revision r NOT INDEXED JOIN session s ON s.id = r.session_id",
            "'session' = '" + std::string(kind.table()) + "'"};
}

void takeFormer(SQLite::Database& file, const std::string& path, const RecordKind& kind,
                Connection& into, const GoOn& goOn) {
    const FormerRecords former = formerRecords(file, kind);
    const int behind = static_cast<int>(kind.columns().size());
    DamagedTable table(file, "revision",
                       "SELECT " + listed(kind.columns(), former.column) + ", r.kind, r.at_utc," +
                           " r.undone, " + ifThere(file, "revision", lookedUpIn("r", ""))("makes") +
                           ", " + former.last + ", " + former.uuid + ", " + former.serial +
                           ", r.id FROM " + former.tables + " WHERE " + former.grouped +
                           " AND r.id BETWEEN ? AND ?",
                       behind + 7, goOn);
    table.read([&](SQLite::Statement& row) {
        Cells cells(row, path, behind);
        const std::string step(cells.text());
        const std::int64_t at = cells.number();
        const bool undone = cells.number() != 0;
        const std::string makes(cells.text());
        const bool isImport = !cells.isNull();
        cells.skip(1);
        const std::string uuid(cells.text());
        const std::int64_t serial = cells.number();
        takeOver(into, path, [&] {
            Query same = into.query("SELECT id FROM revision WHERE record_uuid = :uuid AND"
                                    " kind = :kind AND at_utc = :at_utc AND serial = :serial AND"
                                    " coalesce(makes, '') = :makes");
            same->bind(":uuid", uuid);
            same->bind(":kind", step);
            same->bind(":at_utc", at);
            same->bind(":serial", serial);
            same->bind(":makes", makes);
            const bool known = same->executeStep();
            // An import is known by its rows, which have other numbers now.
            if (!known && !isImport) {
                kind.keep(into, row, path, {step, makes, {}},
                          {fromSeconds(at), fromSeconds(at), serial}, undone);
            } else if (known && undone) {
                Query mark = into.query("UPDATE revision SET undone = 1 WHERE id = :id");
                mark->bind(":id", same->getColumn(0).getInt64());
                mark->exec();
            }
        });
    });
}

// Copies the rows that `from` finds through `to`. A plan that is wider than the documented one is
// refused by the table, and then what is there stays; so does what was written later.
void copyRows(SQLite::Database& file, const std::string& from, Connection& into,
              std::string_view to) {
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
}

// A table that cannot even be found any more costs none of the others.
template <class Take>
void asFarAsItGoes(const Take& take) {
    try {
        take();
    } catch (const SQLite::Exception&) {
        // What was taken until here is what there is of it.
    }
}

// The numbers of the changes go on from the highest one that a row has.
void countOn(Connection& into) {
    into.guarded([&] {
        for (const RecordKind* kind : into.layout().kinds)
            into.run("UPDATE state SET serial = max(serial, coalesce((SELECT max(serial) FROM " +
                     std::string(kind->table()) + "), 0))");
    });
}

} // namespace

std::set<std::string> salvagedTables(const LogLayout& layout) {
    std::set<std::string> tables{"site", "revision"};
    for (const RecordKind* kind : layout.kinds)
        tables.emplace(kind->table());
    for (const SettingsTable& table : settingsTables())
        tables.insert(table.name);
    return tables;
}

Salvaged salvage(const fs::path& from, Connection& into, const GoOn& goOn) {
    Salvaged result;
    asFarAsItGoes([&] {
        SQLite::Database file(immutable(from), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        addSiteFunctions(file.getHandle());
        // Else not a page is read of a file that was cut: SQLite's own recovery does the same.
        file.exec("PRAGMA writable_schema = ON");
        gatherSites(file, into, goOn);
        // The journal last: it tells of the records and of nothing that a rest hangs on.
        for (const RecordKind* kind : into.layout().kinds) {
            asFarAsItGoes([&] {
                takeRecords(file, from.string(), *kind, into, goOn, result);
                result.anything = true;
            });
            settleTaken(into, *kind);
        }
        for (const SettingsTable& table : settingsTables())
            asFarAsItGoes([&] { copyRows(file, table.from, into, table.to); });
        for (const RecordKind* kind : into.layout().kinds)
            asFarAsItGoes([&] { takeFormer(file, from.string(), *kind, into, goOn); });
        countOn(into);
    });
    return result;
}

} // namespace coolwarm
