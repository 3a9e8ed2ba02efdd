// SPDX-License-Identifier: MIT
// Reads and writes the clocks in the row of state, and the ends that depend on them.
#include "core/log/sqlite/time_rows_p.h"

#include "core/log/sqlite/records/stored_times_p.h"

#include <vector>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

void leaveMark(Connection& log) {
    Query mark = log.query("INSERT OR REPLACE INTO trail"
                           " SELECT serial, lower(hex(randomblob(8))) FROM state");
    mark->exec();
    Query trim = log.query("DELETE FROM trail WHERE serial <="
                           " (SELECT serial FROM trail ORDER BY serial DESC LIMIT 1 OFFSET ?)");
    trim->bind(1, marksKept);
    trim->exec();
}

void mergeTrail(Connection& from, Connection& into) {
    Query marks = from.query("SELECT serial, mark FROM trail");
    while (marks->executeStep())
        into.guarded([&] {
            Query query = into.query("INSERT OR REPLACE INTO trail VALUES (?1, ?2)");
            query->bind(1, marks->getColumn(0).getInt64());
            query->bind(2, marks->getColumn(1).getString());
            query->exec();
        });
}

void writeLatestTime(Connection& log, const LatestTime& latest) {
    Query query = log.query(
        "UPDATE state SET latest_wall = ?1, latest_boot = ?2, latest_boot_ms = ?3,"
        " claimed_wall = ?4, claimed_boot = ?5, claimed_boot_ms = ?6");
    bindValue(*query, 1, Anchor{latest.wall, latest.boot, latest.sinceBoot});
    if (latest.claimed)
        bindValue(*query, 4, *latest.claimed);
    query->exec();
}

// From the boot of the former record to this one, before whose power-on they lie as far as had
// passed: the ends that the wall had not reached then, and all of that boot when the wall is wrong.
void carryIntoThisBoot(Connection& log, const LatestTime& latest, const Reading& now) {
    if (!latest.boot.known() || !now.boot.known() || latest.boot == now.boot)
        return;
    // A wall clock that is right ranks all ends before it.
    const sys_seconds reached =
        standsBehind(now, latest)
            ? sys_seconds{std::chrono::seconds{-lastSecond}}
            : std::max(latest.wall, now.wallSecond());
    Query pin = log.query("UPDATE session SET end_boot = :now, end_boot_ms = end_boot_ms - :ms,"
                          " serial = (SELECT serial + 1 FROM state)"
                          " WHERE end_boot = :boot AND end_wall > :wall");
    pin->bind(":now", now.boot.value);
    pin->bind(":ms", static_cast<std::int64_t>(latest.sinceBoot.count()));
    pin->bind(":boot", latest.boot.value);
    pin->bind(":wall", toSeconds(reached));
    pin->exec();
}

// After a repair nobody knows the boot before this one: what neither a wall nor that boot can tell
// counts from this power-on, so that it heals within one boot.
void pinLeftovers(Connection& log, const LatestTime& latest, const Reading& now) {
    if (!now.boot.known() || latest.boot.known())
        return;
    Query query = log.query("UPDATE session SET end_boot = :now, end_boot_ms = 0,"
                            " serial = (SELECT serial + 1 FROM state) WHERE end_wall = :unknown"
                            " AND end_boot IS NOT NULL AND end_boot <> :now");
    query->bind(":unknown", toSeconds(unknownWall));
    query->bind(":now", now.boot.value);
    query->exec();
}

// The clock is right now, and this boot's own ends can be placed by it.
void placeOnTheWall(Connection& log, const Reading& now) {
    Query query = log.query(
        "UPDATE session SET end_wall = (:wall - (:ms - end_boot_ms)) / 1000"
        " WHERE end_boot = :boot AND end_wall = :unknown");
    query->bind(":wall", static_cast<std::int64_t>(now.wall.time_since_epoch().count()));
    query->bind(":ms", static_cast<std::int64_t>(now.sinceBoot.count()));
    query->bind(":boot", now.boot.value);
    query->bind(":unknown", toSeconds(unknownWall));
    query->exec();
}

struct PinnedEnd {
    std::int64_t row = 0;
    Anchor end;
};

std::vector<PinnedEnd> endsAhead(Connection& log, sys_seconds moment) {
    std::vector<PinnedEnd> ends;
    Query query = log.query(
        "SELECT end_wall, end_boot, end_boot_ms, id FROM session WHERE end_wall > :moment");
    query->bind(":moment", toSeconds(moment));
    while (query->executeStep())
        ends.push_back({query->getColumn(3).getInt64(),
                        readValue<Anchor>(*query, log.path(), 0, "end")});
    return ends;
}

} // namespace

sys_seconds readLatestWall(Connection& log) {
    Query query = log.query("SELECT latest_wall FROM state");
    if (!query->executeStep())
        return {};
    return readValue<sys_seconds>(*query, log.path(), 0, "latest time");
}

LatestTime readLatestTime(Connection& log) {
    LatestTime latest(readLatestWall(log));
    Query query = log.query("SELECT latest_wall, latest_boot, latest_boot_ms, claimed_wall,"
                            " claimed_boot, claimed_boot_ms FROM state");
    if (!query->executeStep())
        return latest;
    const Anchor at = readValue<Anchor>(*query, log.path(), 0, "end");
    latest.boot = at.boot;
    latest.sinceBoot = at.sinceBoot;
    if (!query->isColumnNull(3))
        latest.claimed = readValue<Anchor>(*query, log.path(), 3, "end");
    return latest;
}

void recordTime(Connection& log, const Reading& now) {
    const LatestTime latest = readLatestTime(log);
    carryIntoThisBoot(log, latest, now);
    pinLeftovers(log, latest, now);
    if (now.boot.known() && !standsBehind(now, latest))
        placeOnTheWall(log, now);
    writeLatestTime(log, latestAfter(latest, now));
    Query count = log.query("UPDATE state SET serial = serial + 1");
    count->exec();
    leaveMark(log);
}

void trustWallClock(Connection& log, const Reading& now) {
    const LatestTime latest = readLatestTime(log);
    const sys_seconds wall = now.wallSecond();
    const auto ahead = endsAhead(log, wall + clockTolerance);
    Query pin = log.query("UPDATE session SET end_wall = ?1, end_boot = ?2, end_boot_ms = ?3,"
                          " serial = (SELECT serial + 1 FROM state) WHERE id = ?4");
    for (const PinnedEnd& pinned : ahead) {
        pin->reset();
        pin->clearBindings();
        bindValue(*pin, 1, anchorBefore(now, elapsedSince(pinned.end, now, latest).time));
        pin->bind(4, pinned.row);
        pin->exec();
    }
    Query kept = log.query("INSERT INTO clock_correction (at_utc, latest_before, ends)"
                           " VALUES (?1, ?2, ?3)");
    kept->bind(1, toSeconds(wall));
    kept->bind(2, toSeconds(latest.wall));
    kept->bind(3, static_cast<std::int64_t>(ahead.size()));
    kept->exec();
    Query back = log.query("UPDATE state SET latest_wall = ?1, latest_boot = ?2,"
                           " latest_boot_ms = ?3, claimed_wall = NULL, claimed_boot = NULL,"
                           " claimed_boot_ms = NULL");
    bindValue(*back, 1, anchorBefore(now));
    back->exec();
}

bool anyEndAfter(Connection& log, sys_seconds moment) {
    Query query =
        log.query("SELECT 1 FROM session WHERE end_wall > :moment AND end_wall < :unknown LIMIT 1");
    query->bind(":moment", toSeconds(moment));
    query->bind(":unknown", toSeconds(unknownWall));
    return query->executeStep();
}

std::string logIdentity(Connection& log) {
    Query query = log.query("SELECT log_id FROM state");
    return query->executeStep() ? query->getColumn(0).getString() : std::string();
}

ChangeMark lastChangeOf(Connection& log) {
    ChangeMark last{logIdentity(log), log.number("SELECT serial FROM state"), std::nullopt};
    if (log.number("SELECT count(*) FROM sqlite_schema WHERE name = 'trail'") == 0)
        return last;
    Query mark = log.query("SELECT mark FROM trail WHERE serial = :change");
    mark->bind(":change", last.change);
    if (mark->executeStep())
        last.mark = mark->getColumn(0).getString();
    return last;
}

void mergeTime(Connection& from, Connection& into) {
    const LatestTime theirs = readLatestTime(from);
    const std::int64_t serial = from.number("SELECT serial FROM state");
    const std::string identity = logIdentity(from);
    into.guarded([&] {
        const std::int64_t own = into.number("SELECT serial FROM state");
        const bool laterState = logIdentity(into) == identity && serial >= own;
        if (laterState || readLatestTime(into).wall < theirs.wall)
            writeLatestTime(into, theirs);
        Query query = into.query("UPDATE state SET serial = max(serial, :serial)");
        query->bind(":serial", serial);
        query->exec();
    });
    mergeTrail(from, into);
}

} // namespace coolwarm
