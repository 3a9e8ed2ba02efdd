// SPDX-License-Identifier: MIT
// Reading and binding rows; whatever a file holds is checked before it becomes a value.
#include "core/store/rows_p.h"

#include <initializer_list>
#include <string>

namespace coolwarm {

using std::chrono::minutes;

namespace {

std::string listed(const std::string& row, std::initializer_list<const char*> columns) {
    std::string list;
    for (const char* column : columns)
        list += ", " + row + "." + column;
    return list;
}

template <class Value>
Value orDamaged(std::optional<Value> value, const std::string& path, const char* column) {
    if (!value)
        throw StoreError(StoreError::Kind::Damaged, path,
                         std::string("a session has an impossible ") + column);
    return *std::move(value);
}

std::string_view textOf(const SQLite::Column& column) {
    return {column.getText(), static_cast<std::size_t>(column.getBytes())};
}

std::optional<PainScore> readPain(SQLite::Statement& row, int at, const std::string& path) {
    if (row.isColumnNull(at))
        return std::nullopt;
    return orDamaged(PainScore::of(row.getColumn(at).getInt()), path, "pain score");
}

std::optional<Outcome> readOutcome(SQLite::Statement& row, int at, const std::string& path) {
    if (row.isColumnNull(at))
        return std::nullopt;
    return orDamaged(outcomeFromWord(textOf(row.getColumn(at))), path, "outcome");
}

void bindAnchor(SQLite::Statement& statement, const Anchor& anchor, const char* bootName,
                const char* millisName) {
    if (anchor.boot.known()) {
        statement.bind(bootName, anchor.boot.value);
        statement.bind(millisName, static_cast<std::int64_t>(anchor.sinceBoot.count()));
    } else {
        statement.bind(bootName);
        statement.bind(millisName);
    }
}

} // namespace

std::string sessionColumns(const std::string& row) {
    return "s.uuid, " + row + ".modality, site.name" +
           listed(row, {"start_utc", "start_offset", "end_utc", "end_offset", "planned_minutes",
                        "outcome", "origin", "pain_before", "pain_after", "note"});
}

std::string storedColumns(const std::string& row) {
    return sessionColumns(row) + listed(row, {"open", "start_boot", "start_boot_ms", "end_wall",
                                              "end_boot", "end_boot_ms", "deleted_utc"});
}

Anchor readAnchor(SQLite::Statement& row, int first) {
    Anchor anchor;
    anchor.wall = fromSeconds(row.getColumn(first).getInt64());
    if (!row.isColumnNull(first + 1)) {
        anchor.boot.value = textOf(row.getColumn(first + 1));
        anchor.sinceBoot = Millis{row.getColumn(first + 2).getInt64()};
    }
    return anchor;
}

// Built in one go: a Session that is made first and filled afterwards draws a random id for
// nothing, which costs more than reading the row.
Session readSession(SQLite::Statement& row, const std::string& path, int first) {
    const auto column = [&](int at) { return row.getColumn(first + at); };
    const auto isNull = [&](int at) { return row.isColumnNull(first + at); };
    const auto moment = [&](int at) {
        return Moment{fromSeconds(column(at).getInt64()), minutes{column(at + 1).getInt()}};
    };
    return {
        orDamaged(SessionId::of(textOf(column(0))), path, "id"),
        orDamaged(modalityFromWord(textOf(column(1))), path, "modality"),
        orDamaged(Site::of(textOf(column(2))), path, "site"),
        moment(3),
        isNull(5) ? std::nullopt : std::optional(moment(5)),
        isNull(7) ? std::nullopt : std::optional(minutes{column(7).getInt()}),
        readOutcome(row, first + 8, path),
        orDamaged(originFromWord(textOf(column(9))), path, "origin"),
        readPain(row, first + 10, path),
        readPain(row, first + 11, path),
        orDamaged(Note::of(textOf(column(12))), path, "note"),
    };
}

StoredSession readStored(SQLite::Statement& row, const std::string& path, int first) {
    const int more = first + sessionColumnCount;
    StoredSession stored{readSession(row, path, first), {}, {}, {}, {}};
    stored.open = row.getColumn(more).getInt() != 0;
    stored.startAnchor.wall = stored.session.start.utc;
    if (!row.isColumnNull(more + 1)) {
        stored.startAnchor.boot.value = textOf(row.getColumn(more + 1));
        stored.startAnchor.sinceBoot = Millis{row.getColumn(more + 2).getInt64()};
    }
    if (!row.isColumnNull(more + 3))
        stored.endAnchor = readAnchor(row, more + 3);
    stored.deleted = !row.isColumnNull(more + 6);
    return stored;
}

void bindOptional(SQLite::Statement& statement, const char* name,
                  const std::optional<std::int64_t>& value) {
    if (value)
        statement.bind(name, *value);
    else
        statement.bind(name);
}

void bindStored(SQLite::Statement& statement, const StoredSession& stored, std::int64_t siteId,
                std::chrono::sys_seconds now) {
    const Session& session = stored.session;
    const auto score = [](const std::optional<PainScore>& pain) {
        return pain ? std::optional<std::int64_t>(pain->value()) : std::nullopt;
    };
    statement.bind(":modality", std::string(toWord(session.modality)));
    statement.bind(":site_id", siteId);
    statement.bind(":start_utc", toSeconds(session.start.utc));
    statement.bind(":start_offset", static_cast<std::int64_t>(session.start.offset.count()));
    if (session.end) {
        statement.bind(":end_utc", toSeconds(session.end->utc));
        statement.bind(":end_offset", static_cast<std::int64_t>(session.end->offset.count()));
    }
    if (session.planned)
        statement.bind(":planned_minutes", static_cast<std::int64_t>(session.planned->count()));
    if (session.outcome)
        statement.bind(":outcome", std::string(toWord(*session.outcome)));
    statement.bind(":origin", std::string(toWord(session.origin)));
    bindOptional(statement, ":pain_before", score(session.painBefore));
    bindOptional(statement, ":pain_after", score(session.painAfter));
    statement.bind(":note", session.note.text());
    statement.bind(":open", stored.open ? 1 : 0);
    bindAnchor(statement, stored.startAnchor, ":start_boot", ":start_boot_ms");
    if (stored.endAnchor) {
        statement.bind(":end_wall", toSeconds(stored.endAnchor->wall));
        bindAnchor(statement, *stored.endAnchor, ":end_boot", ":end_boot_ms");
    }
    if (stored.deleted)
        statement.bind(":deleted_utc", toSeconds(now));
}

} // namespace coolwarm
