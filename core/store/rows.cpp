// SPDX-License-Identifier: MIT
// Reading rows; whatever a file holds is checked before it becomes a value.
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
                         std::string("the log has an impossible ") + column);
    return *std::move(value);
}

// A whole number within its limits; the tables' own checks do not hold in a damaged file.
std::int64_t numberIn(SQLite::Statement& row, int at, std::int64_t least, std::int64_t most,
                      const std::string& path, const char* column) {
    const std::int64_t value = row.getColumn(at).getInt64();
    return orDamaged(value < least || value > most ? std::nullopt : std::optional(value), path,
                     column);
}

Moment readMoment(SQLite::Statement& row, int at, const std::string& path, const char* column) {
    constexpr std::int64_t widestOffset = std::int64_t{18} * 60;
    return {fromSeconds(numberIn(row, at, 0, lastSecond, path, column)),
            minutes{numberIn(row, at + 1, -widestOffset, widestOffset, path, column)}};
}

std::optional<Moment> readEnd(SQLite::Statement& row, int at, const std::string& path) {
    if (row.isColumnNull(at))
        return std::nullopt;
    return readMoment(row, at, path, "end");
}

std::optional<minutes> readPlanned(SQLite::Statement& row, int at, const std::string& path) {
    constexpr std::int64_t longest = std::int64_t{24} * 60;
    if (row.isColumnNull(at))
        return std::nullopt;
    return minutes{numberIn(row, at, 1, longest, path, "planned length")};
}

bool isBootTime(std::int64_t millis) {
    constexpr std::int64_t most = lastSecond * 1000;
    return millis >= -most && millis <= most;
}

// What must go together for the rules to make sense of it.
void demandWhole(const StoredSession& stored, const std::string& path) {
    const Session& session = stored.session;
    const bool ended = session.end.has_value();
    const bool runs = session.planned && session.origin == Origin::Timer && !stored.deleted;
    if (ended != session.outcome.has_value() || ended != stored.endAnchor.has_value() ||
        (stored.open ? !runs : !ended))
        throw StoreError(StoreError::Kind::Damaged, path, "a session has an impossible state");
}

std::string_view textOf(const SQLite::Column& column) {
    return {column.getText(), static_cast<std::size_t>(column.getBytes())};
}

std::optional<PainScore> readPain(SQLite::Statement& row, int at, const std::string& path) {
    if (row.isColumnNull(at))
        return std::nullopt;
    return PainScore::of(static_cast<int>(
        numberIn(row, at, PainScore::lowest, PainScore::highest, path, "pain score")));
}

std::optional<Outcome> readOutcome(SQLite::Statement& row, int at, const std::string& path) {
    if (row.isColumnNull(at))
        return std::nullopt;
    return orDamaged(outcomeFromWord(textOf(row.getColumn(at))), path, "outcome");
}

std::optional<Skin> readSkin(SQLite::Statement& row, int at, const std::string& path) {
    if (row.isColumnNull(at))
        return std::nullopt;
    return orDamaged(skinFromWord(textOf(row.getColumn(at))), path, "answer about the skin");
}

} // namespace

std::string sessionColumns(const std::string& row) {
    return "s.uuid, " + row + ".modality, site.name" +
           listed(row, {"start_utc", "start_offset", "end_utc", "end_offset", "planned_minutes",
                        "outcome", "origin", "pain_before", "pain_after", "note", "skin"});
}

std::string storedColumns(const std::string& row) {
    return sessionColumns(row) + listed(row, {"open", "start_boot", "start_boot_ms", "end_wall",
                                              "end_boot", "end_boot_ms", "deleted_utc"});
}

std::optional<Anchor> readAnchorIfAny(SQLite::Statement& row, int first) {
    const std::int64_t wall = row.getColumn(first).getInt64();
    const std::int64_t millis = row.getColumn(first + 2).getInt64();
    if (wall < -lastSecond || wall > lastSecond || !isBootTime(millis))
        return std::nullopt;
    Anchor anchor;
    anchor.wall = fromSeconds(wall);
    if (!row.isColumnNull(first + 1)) {
        anchor.boot.value = textOf(row.getColumn(first + 1));
        anchor.sinceBoot = Millis{millis};
    }
    return anchor;
}

Anchor readAnchor(SQLite::Statement& row, const std::string& path, int first) {
    return orDamaged(readAnchorIfAny(row, first), path, "end");
}

std::chrono::sys_seconds readSecond(SQLite::Statement& row, int at, const std::string& path) {
    return fromSeconds(numberIn(row, at, 0, lastSecond, path, "time"));
}

std::chrono::sys_seconds readLatestWall(Connection& log) {
    Query query = log.query("SELECT latest_wall FROM state");
    if (!query->executeStep())
        return {};
    return fromSeconds(numberIn(*query, 0, 0, lastSecond, log.path(), "latest time"));
}

// Built in one go: a Session that is made first and filled afterwards draws a random id for
// nothing, which costs more than reading the row.
Session readSession(SQLite::Statement& row, const std::string& path, int first) {
    const auto column = [&](int at) { return row.getColumn(first + at); };
    Session session{
        orDamaged(SessionId::of(textOf(column(0))), path, "id"),
        orDamaged(modalityFromWord(textOf(column(1))), path, "modality"),
        orDamaged(Site::of(textOf(column(2))), path, "site"),
        readMoment(row, first + 3, path, "start"),
        readEnd(row, first + 5, path),
        readPlanned(row, first + 7, path),
        readOutcome(row, first + 8, path),
        orDamaged(originFromWord(textOf(column(9))), path, "origin"),
        readPain(row, first + 10, path),
        readPain(row, first + 11, path),
        orDamaged(Note::of(textOf(column(12))), path, "note"),
        readSkin(row, first + 13, path),
    };
    if (session.end && session.end->utc < session.start.utc)
        throw StoreError(StoreError::Kind::Damaged, path, "a session ends before it starts");
    return session;
}

StoredSession readStored(SQLite::Statement& row, const std::string& path, int first) {
    const int more = first + sessionColumnCount;
    StoredSession stored{readSession(row, path, first), {}, {}, {}, {}};
    stored.open = row.getColumn(more).getInt() != 0;
    stored.startAnchor.wall = stored.session.start.utc;
    if (!row.isColumnNull(more + 1)) {
        stored.startAnchor.boot.value = textOf(row.getColumn(more + 1));
        const std::int64_t millis = row.getColumn(more + 2).getInt64();
        stored.startAnchor.sinceBoot = Millis{
            orDamaged(isBootTime(millis) ? std::optional(millis) : std::nullopt, path, "start")};
    }
    if (!row.isColumnNull(more + 3))
        stored.endAnchor = readAnchor(row, path, more + 3);
    stored.deleted = !row.isColumnNull(more + 6);
    demandWhole(stored, path);
    return stored;
}

} // namespace coolwarm
