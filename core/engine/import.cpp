// SPDX-License-Identifier: MIT
// Takes a whole file in within one transaction: others see all of it or nothing.
#include "core/engine/import.h"

#include "core/engine/import_steps_p.h"
#include "core/rules/past_rules.h"

#include <algorithm>
#include <map>
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

// A file tells nothing of the skin.
bool sameInFiles(const Session& line, Session logged) {
    logged.skin = line.skin;
    return line == logged;
}

// The same session, whichever id it has: a file without ids that is read a second time.
bool sameButForId(const Session& line, Session logged) {
    logged.id = line.id;
    return sameInFiles(line, logged);
}

} // namespace

void ImportReport::refuse(RefusedLine line) {
    ++refused;
    if (refusedLines.size() < mostTold)
        refusedLines.push_back(std::move(line));
}

void ImportReport::countUnchanged(std::int64_t line) {
    ++unchanged;
    if (unchangedLines.size() < mostTold)
        unchangedLines.push_back(line);
}

void ImportReport::countDiffering(std::int64_t line) {
    ++differing;
    if (differingLines.size() < mostTold)
        differingLines.push_back(line);
}

/// One file on its way into the log.
class Engine::ImportRun {
public:
    ImportRun(const Engine& engine, StoreWriter& writer, const Reading& now)
        : m_engine(engine), m_writer(writer), m_now(now), m_latest(engine.m_store.latestWall()) {}

    [[nodiscard]] ImportReport& report() { return m_report; }

    /// All that was put in is one step, which can be undone.
    void keepStep() {
        m_writer.forgetUndone();
        m_first->deleted = true;
        m_report.revision = m_writer.keepRevision(*m_first, RevisionKind::Imported, m_last);
    }

    void take(const FileLine& line) {
        if (const auto* session = std::get_if<ReadSession>(&line))
            takeSession(*session);
        else
            m_report.refuse(std::get<RefusedLine>(line));
    }

private:
    /// The latest end at a site; none when the log has a later one than the file's first line.
    struct Frontier {
        std::string key;
        std::optional<std::chrono::sys_seconds> ends;
    };

    void takeSession(const ReadSession& line);
    [[nodiscard]] std::optional<Session> overlapping(const Session& session);
    [[nodiscard]] bool putIn(const Session& session);
    void putInAgain(const Session& session, const Session& was);
    [[nodiscard]] Frontier* frontierOf(const Session& session);

    const Engine& m_engine;
    StoreWriter& m_writer;
    const Reading& m_now;
    LatestTime m_latest;
    ImportReport m_report;
    std::vector<Frontier> m_frontiers;
    std::map<std::string, std::size_t> m_placesByName; ///< of the usual spelling, without its key
    std::optional<StoredSession> m_first;              ///< of those that were put in
    std::optional<SessionId> m_last;
};

// Nothing where there are more sites than a log usually has: then every line is looked for.
Engine::ImportRun::Frontier* Engine::ImportRun::frontierOf(const Session& session) {
    constexpr std::size_t most = 32;
    const auto byName = m_placesByName.find(session.site.name());
    if (byName != m_placesByName.end())
        return &m_frontiers[byName->second];
    const std::string key = session.site.key();
    const auto known = std::find_if(m_frontiers.begin(), m_frontiers.end(),
                                    [&](const Frontier& frontier) { return frontier.key == key; });
    if (known != m_frontiers.end())
        return &*known;
    if (m_frontiers.size() == most)
        return nullptr;
    m_placesByName.emplace(session.site.name(), m_frontiers.size());
    constexpr std::chrono::sys_seconds endOfYears = // of those that a log can hold
        std::chrono::sys_days{std::chrono::year{9999} / std::chrono::December / 31};
    const bool isLast =
        !m_engine.m_store.overlapping(session.site, session.start.utc, endOfYears, {});
    m_frontiers.push_back({key, isLast ? std::optional(session.start.utc) : std::nullopt});
    return &m_frontiers.back();
}

// Most files are sorted by start: what begins after all the ends of its site overlaps with none of
// them, and the log need not be searched, which took half of the time of an import.
std::optional<Session> Engine::ImportRun::overlapping(const Session& session) {
    const Frontier* frontier = frontierOf(session);
    if (frontier != nullptr && frontier->ends && session.start.utc >= *frontier->ends)
        return std::nullopt;
    return m_engine.m_store.overlapping(session.site, session.start.utc, session.end->utc, {});
}

bool Engine::ImportRun::putIn(const Session& session) {
    StoredSession stored{session};
    stored.startAnchor.wall = session.start.utc;
    stored.endAnchor = anchorOfPast(session.end->utc, m_now, m_latest);
    if (!m_writer.insertNew(stored))
        return false;
    if (!m_first)
        m_first = stored;
    m_last = session.id;
    Frontier* frontier = frontierOf(session);
    if (frontier != nullptr && frontier->ends)
        frontier->ends = std::max(*frontier->ends, session.end->utc);
    return true;
}

// Most lines are new. Only of those that cannot be put in it is asked why.
void Engine::ImportRun::takeSession(const ReadSession& line) {
    const Session& session = line.session;
    const auto fault = faultOfTimes(line, m_now);
    const auto other = fault ? std::nullopt : overlapping(session);
    if (!fault && !other && putIn(session)) {
        ++m_report.added;
        return;
    }
    const auto present = line.hasId ? m_engine.m_store.session(session.id) : std::nullopt;
    if (present && !present->deleted) {
        if (sameInFiles(session, present->session))
            m_report.countUnchanged(line.line);
        else
            m_report.countDiffering(line.line);
    } else if (present && !fault && !other) {
        putInAgain(session, present->session);
        ++m_report.added;
    } else if (other && (present || !line.hasId) && sameButForId(session, *other)) {
        m_report.countUnchanged(line.line);
    } else {
        m_report.refuse({line.line, fault.value_or(LineFault::Overlaps), {}});
    }
}

// It was deleted, or its import was undone. What was deleted stays so, with the rest that it holds
// and its place in the journal; only its id goes to the line of the file.
void Engine::ImportRun::putInAgain(const Session& session, const Session& was) {
    Session again = session;
    if (sameInFiles(session, was))
        again.skin = was.skin;
    m_writer.giveIdUp({std::string(sessionRecords), session.id});
    static_cast<void>(putIn(again)); // its id is free now
}

ImportReport Engine::importFrom(const ImportSource& source, const ImportOptions& options,
                                const Reading& now, const ImportProgress& goOn) {
    const auto writer = m_store.begin(now);
    writer->expectMany();
    ImportRun run(*this, *writer, now);
    return takeAll(run, source, options, goOn, *writer, now);
}

} // namespace coolwarm
