// SPDX-License-Identifier: MIT
// The statements that write a session, and what is bound to them.
#include "core/domain/site_keys.h"
#include "core/store/rows_p.h"
#include "core/store/written_rows_p.h"

namespace coolwarm {

namespace {

std::string numbered(std::size_t column) {
    return std::string(1, '?').append(std::to_string(column + 1));
}

// "a, b, c" of what `text` makes of each column from `first` on.
template <class Text>
std::string listed(std::size_t first, Text text) {
    std::string list;
    for (std::size_t column = first; column < writtenColumns.size(); ++column)
        (list += list.empty() ? "" : ", ") += text(column);
    return list;
}

std::string name(std::size_t column) {
    return std::string(writtenColumns[column]);
}

constexpr std::size_t behindTheStamps = 2; // uuid and changed_utc come first

void bindOptional(SQLite::Statement& statement, int at, const std::optional<std::int64_t>& value) {
    if (value)
        statement.bind(at, *value);
    else
        statement.bind(at);
}

void bindAnchor(SQLite::Statement& statement, const Anchor& anchor, int boot, int millis) {
    if (anchor.boot.known()) {
        statement.bind(boot, anchor.boot.value);
        statement.bind(millis, static_cast<std::int64_t>(anchor.sinceBoot.count()));
    } else {
        statement.bind(boot);
        statement.bind(millis);
    }
}

} // namespace

const std::string& insertSessionSql() {
    static const std::string sql =
        "INSERT INTO session (" + listed(0, name) + ") VALUES (" + listed(0, numbered) + ")";
    return sql;
}

const std::string& insertNewSessionSql() {
    static const std::string sql = insertSessionSql() + " ON CONFLICT (uuid) DO NOTHING";
    return sql;
}

const std::string& updateSessionSql() {
    static const std::string sql =
        "UPDATE session SET " +
        listed(1, [](std::size_t column) { return name(column) + " = " + numbered(column); }) +
        " WHERE uuid = " + numbered(0);
    return sql;
}

void bindStored(SQLite::Statement& statement, const StoredSession& stored, std::int64_t siteId,
                std::chrono::sys_seconds changed, std::chrono::sys_seconds deletedAt) {
    const Session& session = stored.session;
    const auto score = [](const std::optional<PainScore>& pain) {
        return pain ? std::optional<std::int64_t>(pain->value()) : std::nullopt;
    };
    statement.bindNoCopy(parameter("uuid"), session.id.text());
    statement.bind(parameter("changed_utc"), toSeconds(changed));
    statement.bind(parameter("modality"), std::string(toWord(session.modality)));
    statement.bind(parameter("site_id"), siteId);
    statement.bind(parameter("start_utc"), toSeconds(session.start.utc));
    statement.bind(parameter("start_offset"),
                   static_cast<std::int64_t>(session.start.offset.count()));
    if (session.end) {
        statement.bind(parameter("end_utc"), toSeconds(session.end->utc));
        statement.bind(parameter("end_offset"),
                       static_cast<std::int64_t>(session.end->offset.count()));
    }
    if (session.planned)
        statement.bind(parameter("planned_minutes"),
                       static_cast<std::int64_t>(session.planned->count()));
    if (session.outcome)
        statement.bind(parameter("outcome"), std::string(toWord(*session.outcome)));
    statement.bind(parameter("origin"), std::string(toWord(session.origin)));
    bindOptional(statement, parameter("pain_before"), score(session.painBefore));
    bindOptional(statement, parameter("pain_after"), score(session.painAfter));
    statement.bindNoCopy(parameter("note"), session.note.text());
    if (session.skin)
        statement.bind(parameter("skin"), std::string(toWord(*session.skin)));
    statement.bind(parameter("open"), stored.open ? 1 : 0);
    bindAnchor(statement, stored.startAnchor, parameter("start_boot"), parameter("start_boot_ms"));
    if (stored.endAnchor) {
        statement.bind(parameter("end_wall"), toSeconds(stored.endAnchor->wall));
        bindAnchor(statement, *stored.endAnchor, parameter("end_boot"), parameter("end_boot_ms"));
    }
    if (stored.deleted)
        statement.bind(parameter("deleted_utc"), toSeconds(deletedAt));
}

void removeSession(Connection& connection, const std::string& uuid) {
    for (const char* sql :
         {"DELETE FROM revision WHERE session_id = (SELECT id FROM session WHERE uuid = :uuid)",
          "DELETE FROM written WHERE session_id = (SELECT id FROM session WHERE uuid = :uuid)",
          "DELETE FROM session WHERE uuid = :uuid"}) {
        Query query = connection.query(sql);
        query->bind(":uuid", uuid);
        query->exec();
    }
}

std::int64_t siteIdOf(Connection& connection, const Site& site) {
    const std::string key = site.key();
    Query insert = connection.query("INSERT OR IGNORE INTO site (name, key) VALUES (:name, :key)");
    insert->bind(":name", site.name());
    insert->bind(":key", key);
    if (insert->exec() > 0) { // beside keys that another version has made: the next start looks
        Query mixed =
            connection.query("UPDATE state SET site_keys_by = '' WHERE site_keys_by <> :by");
        mixed->bind(":by", siteKeysMadeBy());
        mixed->exec();
    }
    Query find = connection.query("SELECT id FROM site WHERE key = :key OR name = :name"
                                  " ORDER BY key = :key DESC");
    find->bind(":key", key);
    find->bind(":name", site.name());
    find->executeStep();
    return find->getColumn(0).getInt64();
}

// The stamps are those of the revision: whose it is, and when it was made. Named parameters come
// last, since SQLite numbers them after those before them.
void insertRevision(Connection& connection, const StoredSession& before, const StepWords& step,
                    std::chrono::sys_seconds at, bool undone) {
    static const std::string sql = "INSERT INTO revision (" + listed(behindTheStamps, name) +
                                   ", session_id, at_utc, kind, undone, makes, last_session_id)"
                                   " VALUES (" +
                                   listed(behindTheStamps, numbered) +
                                   ", (SELECT id FROM session WHERE uuid = " + numbered(0) + "), " +
                                   numbered(1) + ", :kind, :undone, nullif(:makes, ''),"
                                   " (SELECT id FROM session WHERE uuid = :last))";
    const std::int64_t site = siteIdOf(connection, before.session.site);
    Query query = connection.query(sql);
    bindStored(*query, before, site, at, at);
    query->bind(":kind", step.kind);
    query->bind(":makes", step.makes);
    query->bind(":last", step.last);
    query->bind(":undone", undone ? 1 : 0);
    query->exec();
}

} // namespace coolwarm
