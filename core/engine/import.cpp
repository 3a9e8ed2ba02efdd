// SPDX-License-Identifier: MIT
// One transaction for the whole file: others see all of it or nothing.
#include "core/engine/import.h"

#include "core/engine/engine_p.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

// A session that was stopped in its first second ends as it starts, and an export brings it back.
// Without an id it could not be told from its twin of another reading of the file.
std::optional<LineFault> faultOfTimes(const ReadSession& line, const Reading& now) {
    const Session& session = line.session;
    if (session.start.utc.time_since_epoch() < std::chrono::seconds{0})
        return LineFault::BeforeTheLog;
    const auto length = session.duration();
    if (line.hasId ? length < std::chrono::seconds{0} : length <= std::chrono::seconds{0})
        return LineFault::EndNotAfterStart;
    if (WallTime{session.end->utc} > now.wall)
        return LineFault::InTheFuture;
    return std::nullopt;
}

// The same session, whichever id it has: a file without ids that is read a second time.
bool sameButForId(const Session& left, Session right) {
    right.id = left.id;
    return left == right;
}

void refuse(ImportReport& report, RefusedLine line) {
    ++report.refused;
    if (report.refusedLines.size() < ImportReport::mostTold)
        report.refusedLines.push_back(std::move(line));
}

void countDiffering(ImportReport& report, std::int64_t line) {
    ++report.differing;
    if (report.differingLines.size() < ImportReport::mostTold)
        report.differingLines.push_back(line);
}

} // namespace

void Engine::importLine(const ReadSession& line, ImportReport& report, StoreWriter& writer,
                        const Reading& now) {
    const Session& session = line.session;
    if (line.hasId) {
        if (const auto present = m_store.session(session.id)) {
            if (!present->deleted && present->session == session)
                ++report.unchanged;
            else
                countDiffering(report, line.line);
            return;
        }
    }
    if (const auto fault = faultOfTimes(line, now)) {
        refuse(report, {line.line, *fault, {}});
        return;
    }
    const auto other =
        m_store.overlapping(session.site, session.start.utc, session.end->utc, std::nullopt);
    if (other && !line.hasId && sameButForId(session, *other)) {
        ++report.unchanged;
        return;
    }
    if (other) {
        refuse(report, {line.line, LineFault::Overlaps, {}});
        return;
    }
    StoredSession stored;
    stored.session = session;
    stored.startAnchor = {session.start.utc, BootId{}, Millis{0}};
    stored.endAnchor = anchorOfPast(session.end->utc, now);
    writer.insert(stored);
    ++report.added;
}

ImportReport Engine::importFrom(const ImportSource& source, const ImportOptions& options,
                                const Reading& now, const ImportProgress& goOn) {
    constexpr std::int64_t told = 1024; // lines between two calls of goOn
    ImportReport report;
    const auto writer = m_store.begin(now);
    std::int64_t lines = 0;
    while (const auto next = source()) {
        if (const auto* line = std::get_if<ReadSession>(&*next))
            importLine(*line, report, *writer, now);
        else
            refuse(report, std::get<RefusedLine>(*next));
        if (++lines % told == 0 && goOn && !goOn(lines)) {
            report.cancelled = true;
            return report;
        }
    }
    if (options.dryRun || report.added == 0 || (options.strict && report.refused > 0))
        return report;
    writer->commit();
    report.committed = true;
    m_latestWall = std::max(m_latestWall, std::chrono::floor<std::chrono::seconds>(now.wall));
    return report;
}

} // namespace coolwarm
