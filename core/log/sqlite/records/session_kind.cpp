// SPDX-License-Identifier: MIT
// Merges a session that runs, or that another one runs beside.
#include "core/log/sqlite/records/session_kind_p.h"

#include <utility>

namespace coolwarm {

namespace {

using LoggedSession = LoggedRecord<StoredSession>;

std::optional<LoggedSession> logged(Connection& log, std::string_view sql, const std::string& uuid) {
    Query query = log.query(sql);
    query->bind(":uuid", uuid);
    if (!query->executeStep())
        return std::nullopt;
    LoggedSession found{readRecord<StoredSession>(*query, log.path()), {}};
    found.stamps = stampsOf<StoredSession>(log, found.record.session.id.text()).value();
    return found;
}

std::string selectWhere(const char* condition) {
    return "SELECT " + selected<StoredSession>(joinedTo("s")) +
           " FROM session s JOIN site ON site.id = s.site_id WHERE " + condition;
}

} // namespace

std::string_view SessionKind::stillCounts() const {
    static const std::string condition =
        "s.open = 1 OR s.end_wall >= (SELECT latest_wall FROM state) - " +
        std::to_string(std::chrono::seconds{Protocol::longestRest}.count());
    return condition;
}

// A session that was resumed runs for a minute at most before it could be told by the state.
bool SessionKind::merge(Connection& into, LoggedSession row, bool sameLog) const {
    static const std::string otherOpen = selectWhere("s.open = 1 AND s.uuid <> :uuid");
    const std::string& uuid = row.record.session.id.text();
    const auto known = stampsOf<StoredSession>(into, uuid);
    if (known) {
        Query query = into.query("SELECT open FROM session WHERE uuid = :uuid");
        query->bind(":uuid", uuid);
        const bool runs = query->executeStep() && query->getColumn(0).getInt() != 0;
        const bool byNumber = sameLog && row.stamps.serial != known->serial;
        if (byNumber || row.record.open == runs ? !isLater(row.stamps, *known, sameLog) : !runs)
            return false;
    }
    const auto other = row.record.open ? logged(into, otherOpen, uuid) : std::nullopt;
    if (!other) {
        put(into, std::move(row), known.has_value(), sameLog);
    } else if (other->record.session.start.utc > row.record.session.start.utc) {
        closeUnanswered(row.record);
        put(into, std::move(row), known.has_value(), sameLog);
    } else {
        LoggedSession closed = *other;
        closeUnanswered(closed.record);
        writeRecord(into, updateSql<StoredSession>(), closed.record, closed.stamps);
        try {
            put(into, std::move(row), known.has_value(), sameLog);
        } catch (const SQLite::Exception&) {
            // For a row of nonsense nothing is closed.
            writeRecord(into, updateSql<StoredSession>(), other->record, other->stamps);
            throw;
        }
    }
    return true;
}

} // namespace coolwarm
