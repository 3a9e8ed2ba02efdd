// SPDX-License-Identifier: MIT
// Merges a bout that is open, or beside which another one is.
#include "core/log/sqlite/records/episode_kind_p.h"

#include <optional>
#include <utility>

namespace coolwarm {

namespace {

std::optional<LoggedRecord<Episode>> openBeside(Connection& log, const Episode& bout) {
    static const std::string sql =
        "SELECT " + selected<Episode>(lookedUpIn("s", "site")) +
        " FROM episode s WHERE s.site_id = (SELECT id FROM site WHERE key = :site)"
        " AND s.end_utc IS NULL AND s.deleted_utc IS NULL AND s.uuid <> :uuid LIMIT 1";
    if (bout.ended || bout.deleted)
        return std::nullopt;
    Query query = log.query(sql);
    query->bind(":site", bout.site.key());
    query->bind(":uuid", bout.id.text());
    if (!query->executeStep())
        return std::nullopt;
    LoggedRecord<Episode> found{readRecord<Episode>(*query, log.path()), {}};
    found.stamps = stampsOf<Episode>(log, found.record.id.text()).value();
    return found;
}

void endWhereBegins(Episode& older, const Episode& younger) {
    older.ended = younger.began;
    older.endRecorded = younger.recorded;
}

} // namespace

bool EpisodeKind::merge(Connection& into, LoggedRecord<Episode> row, bool sameLog) const {
    auto other = openBeside(into, row.record);
    if (other && row.record.began.utc <= other->record.began.utc) {
        endWhereBegins(row.record, other->record);
        other.reset();
    }
    const Episode younger = row.record;
    const bool isTaken = RecordKindOf<Episode>::merge(into, std::move(row), sameLog);
    if (other && isTaken) {
        endWhereBegins(other->record, younger);
        writeRecord(into, updateSql<Episode>(), other->record, other->stamps);
    }
    return isTaken;
}

} // namespace coolwarm
