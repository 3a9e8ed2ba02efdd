// SPDX-License-Identifier: MIT
// Parts the bouts that share time once rows of two logs lie in one.
#include "core/log/sqlite/records/episode_kind_p.h"

#include <string>
#include <utility>
#include <vector>

namespace coolwarm {

namespace {

LoggedRecord<Episode> boutOf(Connection& log, const std::string& uuid) {
    static const std::string sql = "SELECT " + selected<Episode>(lookedUpIn("s", "site")) +
                                   " FROM episode s WHERE s.uuid = :uuid";
    Query query = log.query(sql);
    query->bind(":uuid", uuid);
    query->executeStep();
    return {readRecord<Episode>(*query, log.path()), stampsOf<Episode>(log, uuid).value()};
}

// Pairs of a bout and the next one at its part of the body, where the first goes on after the
// second begins. Once it ends there it shares time with none of the later ones either.
std::vector<std::pair<std::string, std::string>> overlaps(Connection& log) {
    Query query = log.query(
        "SELECT uuid, next_uuid FROM (SELECT uuid, end_utc, lead(uuid) OVER inorder AS next_uuid,"
        " lead(start_utc) OVER inorder AS next_start FROM episode WHERE deleted_utc IS NULL"
        " WINDOW inorder AS (PARTITION BY site_id ORDER BY start_utc, end_utc NULLS LAST, id))"
        " WHERE next_uuid IS NOT NULL AND (end_utc IS NULL OR end_utc > next_start)");
    std::vector<std::pair<std::string, std::string>> found;
    while (query->executeStep())
        found.emplace_back(query->getColumn(0).getString(), query->getColumn(1).getString());
    return found;
}

} // namespace

void EpisodeKind::settle(Connection& log) const {
    for (const auto& [uuid, nextUuid] : overlaps(log)) {
        LoggedRecord<Episode> bout = boutOf(log, uuid);
        const Episode next = boutOf(log, nextUuid).record;
        if (bout.record.began.utc < next.began.utc) {
            bout.record.ended = next.began;
            bout.record.endRecorded = next.recorded;
        } else {
            bout.record.deleted = true;
            bout.stamps.deletedAt = bout.stamps.changed;
        }
        writeRecord(log, updateSql<Episode>(), bout.record, bout.stamps);
    }
}

} // namespace coolwarm
