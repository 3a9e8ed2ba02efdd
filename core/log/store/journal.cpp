// SPDX-License-Identifier: MIT
// Finds entries of the journal and takes them back, by the name of their record's table.
#include "core/log/store/journal_p.h"

#include <algorithm>

namespace coolwarm {

namespace {

// Of those that stand.
std::string newestOf(const std::string& condition) {
    return "SELECT id, serial, record_uuid, at_utc FROM revision WHERE undone = 0 AND " +
           condition + " ORDER BY id DESC LIMIT 1";
}

constexpr const char* ofOne = " AND record_uuid = :uuid AND last_uuid IS NULL";

RevisionKind kindOf(const std::string& kind, const std::string& makes) {
    if (makes == "added")
        return RevisionKind::Added;
    if (makes == "imported")
        return RevisionKind::Imported;
    return kind == "undone"    ? RevisionKind::Undone
           : kind == "deleted" ? RevisionKind::Deleted
                               : RevisionKind::Edited;
}

// Of a kind that this version knows; nothing else can stand in a log of its schema.
const RecordKind* recordKindOf(const Connection& log, const std::string& name) {
    const auto& kinds = log.layout().kinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const RecordKind* kind) { return kind->table() == name; });
    return found != kinds.end() ? *found : nullptr;
}

// A statement about the table of one kind: so few are asked that they are prepared anew each time.
SQLite::Statement statementFor(Connection& log, std::string_view table, std::string text) {
    constexpr std::string_view placeholder = "{table}";
    for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder))
        text.replace(at, placeholder.size(), table);
    return {log.database(), text};
}

// Of a row that begins with its id and serial; the others by their columns.
RevisionId nameIn(const Connection& log, SQLite::Statement& row, int record, int at) {
    return {row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
            row.getColumn(record).getString(),
            readValue<std::chrono::sys_seconds>(row, log.path(), at, "time")};
}

// Nothing for an entry whose record has gone.
std::optional<Revision> readRevision(Connection& log, SQLite::Statement& row) {
    const auto text = [&](int at) { return row.getColumn(at).getString(); };
    const auto id = SessionId::of(text(3));
    const RecordKind* kind = recordKindOf(log, text(2));
    if (!id || kind == nullptr)
        return std::nullopt;
    SQLite::Statement present = statementFor(
        log, kind->table(), "SELECT deleted_utc IS NOT NULL FROM {table} WHERE uuid = :uuid");
    present.bind(":uuid", id->text());
    if (!present.executeStep())
        return std::nullopt;
    Revision revision{nameIn(log, row, 3, 7), {text(2), *id}};
    revision.kind = kindOf(text(4), text(5));
    revision.wasDeleted = row.getColumn(6).getInt() != 0;
    revision.isDeleted = present.getColumn(0).getInt() != 0;
    revision.last = SessionId::of(text(8));
    return revision;
}

std::optional<RevisionId> found(Connection& log, const std::string& sql,
                                const std::optional<SessionId>& of) {
    Query query = log.query(sql);
    if (of)
        query->bind(":uuid", of->text());
    if (!query->executeStep())
        return std::nullopt;
    return nameIn(log, *query, 2, 3);
}

// An entry that stands and is newer, in the same direction, of one of the same records. Those of an
// import lie side by side.
bool isOvertaken(Connection& log, const Revision& revision) {
    SQLite::Statement newer = statementFor(
        log, revision.what.kind,
        "SELECT 1 FROM revision r JOIN {table} first ON first.uuid = r.record_uuid"
        " LEFT JOIN {table} last ON last.uuid = r.last_uuid"
        " WHERE r.id > :row AND r.undone = 0 AND r.record_kind = '{table}'"
        " AND (r.kind = 'undone') = :undone"
        " AND first.id <= (SELECT id FROM {table} WHERE uuid = :last)"
        " AND coalesce(last.id, first.id) >= (SELECT id FROM {table} WHERE uuid = :first) LIMIT 1");
    newer.bind(":row", revision.id.row);
    newer.bind(":undone", revision.kind == RevisionKind::Undone ? 1 : 0);
    newer.bind(":first", revision.what.id.text());
    newer.bind(":last", revision.last.value_or(revision.what.id).text());
    return newer.executeStep();
}

// Nobody else could write while an import lasted, so its rows follow one another. One that was
// undone brings back what its undoing deleted, and nothing that was deleted before.
std::int64_t changeImport(Connection& log, const Revision& step, bool deletes,
                          const Stamps& stamps) {
    const std::string change = deletes ? "deleted_utc = :stamp" : "deleted_utc = NULL";
    const std::string which = deletes ? "deleted_utc IS NULL" : "deleted_utc = :stamp";
    SQLite::Statement query = statementFor(
        log, step.what.kind,
        "UPDATE {table} SET changed_utc = :now, serial = :serial, " + change + " WHERE " + which +
            " AND id BETWEEN (SELECT id FROM {table} WHERE uuid = :first)"
            " AND (SELECT id FROM {table} WHERE uuid = :last)");
    query.bind(":now", toSeconds(stamps.changed));
    query.bind(":serial", stamps.serial);
    query.bind(":first", step.what.id.text());
    query.bind(":last", step.last.value().text());
    query.bind(":stamp", toSeconds(deletes ? stamps.deletedAt : step.id.at));
    return query.exec();
}

} // namespace

StepWords wordsOf(RevisionKind kind, const std::optional<SessionId>& last) {
    StepWords step{"edited", "", last ? last->text() : std::string()};
    if (kind == RevisionKind::Deleted)
        step.kind = "deleted";
    else if (kind == RevisionKind::Undone)
        step.kind = "undone";
    else if (kind == RevisionKind::Added)
        step.makes = "added";
    else if (kind == RevisionKind::Imported)
        step.makes = "imported";
    return step;
}

std::optional<RevisionId> newestStep(Connection& log, const std::optional<SessionId>& of) {
    static const std::string ofAll = newestOf("kind <> 'undone'");
    static const std::string one = newestOf(std::string("kind <> 'undone'") + ofOne);
    return found(log, of ? one : ofAll, of);
}

std::optional<RevisionId> newestUndoing(Connection& log, const std::optional<SessionId>& of) {
    static const std::string ofAll = newestOf("kind = 'undone'");
    static const std::string one = newestOf(std::string("kind = 'undone'") + ofOne);
    return found(log, of ? one : ofAll, of);
}

std::optional<Revision> standingRevision(Connection& log, const RevisionId& id) {
    static const std::string sql =
        "SELECT id, serial, record_kind, record_uuid, kind, coalesce(makes, ''),"
        " before ->> '$.deleted_utc' IS NOT NULL, at_utc, last_uuid FROM revision"
        " WHERE id = :row AND serial = :change AND undone = 0";
    Query query = log.query(sql);
    query->bind(":row", id.row);
    query->bind(":change", id.change);
    if (!query->executeStep())
        return std::nullopt;
    auto revision = readRevision(log, *query);
    const bool isMeant = revision && revision->id == id;
    return isMeant && !isOvertaken(log, *revision) ? revision : std::nullopt;
}

// Those of one change lie side by side. Early versions gave their changes no number.
std::optional<std::vector<Revision>> standingBesides(Connection& log, const Revision& step) {
    static const std::string sql =
        "SELECT id, serial, record_uuid, at_utc FROM revision WHERE id BETWEEN :row - 8 AND :row + 8"
        " AND id <> :row AND serial = :change AND undone = 0 AND last_uuid IS NULL"
        " AND (kind = 'undone') = :undone ORDER BY id DESC";
    std::vector<Revision> found;
    if (step.id.change == 0 || step.last)
        return found;
    std::vector<RevisionId> names;
    {
        Query query = log.query(sql);
        query->bind(":row", step.id.row);
        query->bind(":change", step.id.change);
        query->bind(":undone", step.kind == RevisionKind::Undone ? 1 : 0);
        while (query->executeStep())
            names.push_back(nameIn(log, *query, 2, 3));
    }
    for (const RevisionId& name : names) {
        const auto one = standingRevision(log, name);
        if (!one)
            return std::nullopt;
        found.push_back(*one);
    }
    return found;
}

std::int64_t restoreRecords(Connection& log, const Revision& revision, RevisionKind kept,
                            const Stamps& stamps) {
    const RecordKind* kind = recordKindOf(log, revision.what.kind);
    if (kind == nullptr)
        return 0;
    kind->keepPresent(log, revision.what.id.text(), wordsOf(kept, revision.last), stamps);
    std::int64_t records = 1;
    if (revision.last)
        records = changeImport(log, revision, kept == RevisionKind::Undone, stamps);
    else
        kind->restore(log, revision.id.row, stamps);
    Query mark = log.query("UPDATE revision SET undone = 1 WHERE id = :row");
    mark->bind(":row", revision.id.row);
    mark->exec();
    return records;
}

} // namespace coolwarm
