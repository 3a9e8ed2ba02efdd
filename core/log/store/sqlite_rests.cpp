// SPDX-License-Identifier: MIT
// Reads from the log the ends of sessions that hold the rests of the skin.
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/records/stored_times_p.h"
#include "core/log/store/sqlite_store.h"

namespace coolwarm {

// Of the ends timed in this boot the latest by its clock, of those in the boot of the latest record
// the latest by that one, of all others the latest on the wall: any other end has rested for longer
// than one of them. Not so where the wall cannot tell: there are few that lie ahead of all that was
// recorded, and each of them counts.
std::vector<Anchor> SqliteStore::restEnds(Modality modality, const Site& site, const BootId& boot) {
    static const std::string ends =
        "SELECT end_wall, end_boot, end_boot_ms FROM session"
        " WHERE modality = :modality AND site_id = (SELECT id FROM site WHERE key = :site)"
        " AND (deleted_utc IS NULL OR origin = 'timer')";
    static const std::string timed =
        ends + " AND end_boot = :boot ORDER BY end_boot_ms DESC LIMIT 1";
    static const std::string lastBoot =
        ends + " AND end_boot = (SELECT latest_boot FROM state) AND end_boot IS NOT :boot"
               " ORDER BY end_boot_ms DESC LIMIT 1";
    static const std::string onWall =
        ends + " AND end_wall <= (SELECT latest_wall FROM state) AND end_boot IS NOT :boot"
               " ORDER BY end_wall DESC LIMIT 1";
    static const std::string ahead = ends + " AND end_wall > (SELECT latest_wall FROM state)"
                                            " AND end_boot IS NOT :boot AND end_boot IS NOT NULL";
    static const std::string aheadUnpinned =
        ends + " AND end_wall > (SELECT latest_wall FROM state) AND end_boot IS NULL"
               " AND :boot IS NOT NULL ORDER BY end_wall DESC LIMIT 1";
    return m_connection->guarded([&] {
        std::vector<Anchor> found;
        for (const std::string* sql : {&timed, &lastBoot, &onWall, &ahead, &aheadUnpinned}) {
            Query query = m_connection->query(*sql);
            query->bind(":modality", std::string(toWord(modality)));
            query->bind(":site", site.key());
            query->bind(":boot", boot.value);
            while (query->executeStep())
                found.push_back(readValue<Anchor>(*query, m_connection->path(), 0, "end"));
        }
        return found;
    });
}

// By this boot's clock, by that of the latest record, or on the wall: one statement that looks at
// each site's latest ends, however many sites there are.
std::vector<Site> SqliteStore::sitesThatMayRest(std::chrono::minutes rest, const Reading& now) {
    static const std::string end =
        " EXISTS (SELECT 1 FROM session WHERE modality IN ('ice', 'heat') AND site_id = site.id"
        " AND (deleted_utc IS NULL OR origin = 'timer') AND ";
    static const std::string sql =
        std::string("SELECT site.name FROM state CROSS JOIN site WHERE") + end +
        "end_boot = :boot AND end_boot_ms > :boot_ms - :rest * 1000)"
        " OR (latest_boot IS NOT :boot AND" +
        end + "end_boot = latest_boot AND end_boot_ms > latest_boot_ms - :rest * 1000)) OR" + end +
        "end_wall > latest_wall - :rest) ORDER BY position IS NULL, position, name";
    return m_connection->guarded([&] {
        std::vector<Site> sites;
        Query query = m_connection->query(sql);
        query->bind(":boot", now.boot.value);
        query->bind(":boot_ms", std::int64_t{now.sinceBoot.count()});
        query->bind(":rest", std::int64_t{std::chrono::seconds{rest}.count()});
        while (query->executeStep())
            if (const auto site = Site::of(query->getColumn(0).getText()))
                sites.push_back(*site);
        return sites;
    });
}

std::optional<Anchor> SqliteStore::deletedEnd(Modality modality, const Site& site) {
    return m_connection->guarded([&]() -> std::optional<Anchor> {
        Query query = m_connection->query(
            "SELECT end_wall, end_boot, end_boot_ms FROM session WHERE modality = :modality"
            " AND site_id = (SELECT id FROM site WHERE key = :site)"
            " AND end_wall IS NOT NULL AND deleted_utc IS NOT NULL AND origin = 'timer'"
            " AND NOT EXISTS (SELECT 1 FROM session again WHERE again.deleted_utc IS NULL"
            " AND again.modality = session.modality AND again.site_id = session.site_id"
            " AND again.end_wall = session.end_wall)" // brought back by an import
            " ORDER BY end_wall DESC LIMIT 1");
        query->bind(":modality", std::string(toWord(modality)));
        query->bind(":site", site.key());
        if (!query->executeStep())
            return std::nullopt;
        return readValue<Anchor>(*query, m_connection->path(), 0, "end");
    });
}

PerModality<int> SqliteStore::begunSince(const Site& site, std::chrono::sys_seconds since) {
    return m_connection->guarded([&] {
        PerModality<int> begun;
        Query query = m_connection->query(
            "SELECT modality, count(*) FROM session"
            " WHERE site_id = (SELECT id FROM site WHERE key = ?1) AND start_utc >= ?2"
            " AND deleted_utc IS NULL AND (open = 1 OR end_utc > ?2) GROUP BY modality");
        query->bind(1, site.key());
        query->bind(2, toSeconds(since));
        while (query->executeStep())
            if (const auto modality = modalityFromWord(query->getColumn(0).getString()))
                begun[*modality] = query->getColumn(1).getInt();
        return begun;
    });
}

} // namespace coolwarm
