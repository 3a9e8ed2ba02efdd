// SPDX-License-Identifier: MIT
// The log in memory: every question is answered by looking at all of it.
#include "tests/support/fake_store.h"

#include "core/log/ports/store_error.h"

#include <algorithm>

namespace coolwarm::test {

using std::chrono::sys_seconds;

namespace {

[[noreturn]] void fail(StoreError::Kind kind, const char* detail) {
    throw StoreError(kind, "memory", detail);
}

// What a file does not keep is not kept here either.
StoredSession asKept(StoredSession session) {
    const auto keep = [](Anchor& anchor) {
        if (!anchor.boot.known())
            anchor.sinceBoot = Millis{0};
    };
    session.startAnchor.wall = session.session.start.utc;
    keep(session.startAnchor);
    if (session.endAnchor)
        keep(*session.endAnchor);
    return session;
}

class FakeWriter final : public StoreWriter {
public:
    FakeWriter(FakeLog& log, const Reading& now) : m_log(log), m_before(log), m_now(now), m_diary(log, now) {
        m_log.busy = true;
    }
    ~FakeWriter() override {
        if (!m_committed)
            m_log = m_before;
        m_log.busy = false;
    }
    FakeWriter(const FakeWriter&) = delete;
    FakeWriter& operator=(const FakeWriter&) = delete;

    void insert(const StoredSession& session) override {
        if (find(session.session.id) != nullptr)
            fail(StoreError::Kind::Other, "the id is taken");
        m_log.sessions.push_back(asKept(session));
        check(m_log.sessions.back());
    }
    void expectMany() override {}
    bool insertNew(const StoredSession& session) override {
        if (find(session.session.id) != nullptr)
            return false;
        insert(session);
        return true;
    }
    void update(const StoredSession& session) override {
        if (StoredSession* kept = find(session.session.id)) {
            *kept = asKept(session);
            check(*kept);
        }
    }
    DiaryWriter& diary() override { return m_diary; }
    void giveIdUp(const RecordRef& what) override {
        const SessionId fresh = SessionId::random();
        const auto rename = [&](SessionId& each) {
            if (each == what.id)
                each = fresh;
        };
        for (DiaryRecord& each : m_log.records)
            std::visit([&](auto& record) { rename(record.id); }, each);
        for (StoredSession& each : m_log.sessions)
            rename(each.session.id);
        for (FakeLog::KeptRevision& each : m_log.revisions) {
            rename(each.before.session.id);
            if (each.record)
                std::visit([&](auto& record) { rename(record.id); }, *each.record);
            if (each.last)
                rename(*each.last);
        }
        if (m_log.closing)
            rename(m_log.closing->session);
        if (m_log.starting)
            rename(m_log.starting->session);
    }
    void discard(const SessionId& id) override {
        std::erase_if(m_log.revisions, [&](const auto& r) { return r.before.session.id == id; });
        std::erase_if(m_log.sessions, [&](const auto& s) { return s.session.id == id; });
    }
    RevisionId keepRevision(const StoredSession& before, RevisionKind kind,
                            const std::optional<SessionId>& last) override {
        const RevisionId id{static_cast<std::int64_t>(m_log.revisions.size()) + 1,
                            m_log.changes + 1, before.session.id.text(), m_now.wallSecond()};
        m_log.revisions.push_back({id, kind, false, asKept(before), last, m_now.wallSecond()});
        return id;
    }
    void forgetUndone() override {
        for (auto& kept : m_log.revisions)
            kept.undone = kept.undone || kept.kind == RevisionKind::Undone;
    }
    void closeJournalOf(const SessionId& id) override {
        for (auto& kept : m_log.revisions)
            kept.undone = kept.undone || (kept.before.session.id == id && !kept.last);
    }
    std::int64_t restore(const Revision& revision, RevisionKind as) override {
        if (revision.what.kind != sessionRecords)
            return m_diary.restore(revision, as);
        const auto kept = std::find_if(m_log.revisions.begin(), m_log.revisions.end(),
                                       [&](const auto& each) { return each.id == revision.id; });
        kept->undone = true;
        const StoredSession before = kept->before; // the list is about to grow
        StoredSession& present = *find(revision.what.id);
        keepRevision(present, as, revision.last);
        if (revision.last)
            return changeSpan(revision, as == RevisionKind::Undone);
        present = before;
        return 1;
    }
    void setClosing(const std::optional<Closing>& closing) override { m_log.closing = closing; }
    void setStarting(const std::optional<Starting>& starting) override { m_log.starting = starting; }
    void chooseLength(Modality modality, std::chrono::minutes length) override {
        m_log.choices.lengths[modality] = length;
    }
    void chooseSite(const Site& site) override { m_log.choices.site = spelled(site); }
    void setProtocol(const Protocol& protocol) override { m_log.protocol = protocol; }
    void setBriefed() override { m_log.choices.briefed = true; }
    void setPreferences(const Preferences& preferences) override {
        m_log.choices.preferences = preferences;
    }
    void setDayPlan(const std::optional<DayPlan>& plan,
                    const std::optional<DayPlan>& before) override {
        keepPlan(m_log, plan, before);
    }
    void trustClock() override {
        const auto wall = m_now.wallSecond();
        for (StoredSession& kept : m_log.sessions)
            if (kept.endAnchor && kept.endAnchor->wall > wall + clockTolerance)
                kept.endAnchor = anchorBefore(
                    m_now, elapsedSince(*kept.endAnchor, m_now, m_log.latestWall).time);
        m_log.latestWall = latestAfter(LatestTime{}, m_now);
    }
    void commit() override {
        pinEndsAnew();
        m_log.latestWall = latestAfter(m_log.latestWall, m_now);
        ++m_log.changes;
        m_committed = true;
    }

private:
    std::int64_t changeSpan(const Revision& step, bool deleted) {
        std::int64_t changed = 0;
        for (StoredSession* at = find(step.what.id); at != nullptr; ++at) {
            changed += at->deleted != deleted ? 1 : 0;
            at->deleted = deleted;
            if (at->session.id == *step.last)
                break;
        }
        return changed;
    }

    StoredSession* find(const SessionId& id) {
        for (StoredSession& session : m_log.sessions)
            if (session.session.id == id)
                return &session;
        return nullptr;
    }

    // As much of their rests is over in the boot that begins to write as was before.
    void pinEndsAnew() {
        const LatestTime& latest = m_log.latestWall;
        if (!m_now.boot.known())
            return;
        for (StoredSession& kept : m_log.sessions) {
            if (!kept.endAnchor)
                continue;
            Anchor& end = *kept.endAnchor;
            if (end.boot.known() && end.boot == latest.boot && end.boot != m_now.boot &&
                (end.wall > std::max(latest.wall, m_now.wallSecond()) ||
                 standsBehind(m_now, latest))) {
                end.boot = m_now.boot;
                end.sinceBoot -= latest.sinceBoot;
            }
            if (end.boot == m_now.boot && end.wall == unknownWall && !standsBehind(m_now, latest))
                end.wall = std::chrono::floor<std::chrono::seconds>(
                    m_now.wall - (m_now.sinceBoot - end.sinceBoot));
        }
    }

    // A site keeps the spelling it came with first.
    Site spelled(const Site& site) {
        for (const std::string_view name : firstSites())
            if (const auto known = Site::of(name); known == site)
                return *known;
        for (const Site& known : m_log.ownSites)
            if (known == site)
                return known;
        m_log.ownSites.push_back(site);
        return site;
    }

    void check(StoredSession& kept) {
        kept.session.site = spelled(kept.session.site);
        const auto open = [](const StoredSession& session) { return session.open; };
        if (std::count_if(m_log.sessions.begin(), m_log.sessions.end(), open) > 1)
            fail(StoreError::Kind::Other, "two sessions are open");
    }

    FakeLog& m_log;
    FakeLog m_before;
    Reading m_now;
    FakeDiaryWriter m_diary;
    bool m_committed = false;
};

} // namespace

std::unique_ptr<StoreWriter> FakeStore::begin(const Reading& now) {
    if (m_log->busy)
        fail(StoreError::Kind::Busy, "somebody writes");
    return std::make_unique<FakeWriter>(*m_log, now);
}

std::optional<StoredSession> FakeStore::openSession() {
    for (const StoredSession& session : m_log->sessions)
        if (session.open)
            return session;
    return std::nullopt;
}

std::optional<StoredSession> FakeStore::session(const SessionId& id) {
    for (const StoredSession& session : m_log->sessions)
        if (session.session.id == id)
            return session;
    return std::nullopt;
}

// All ends that count, not only the two that can matter: who asks takes the one that holds longest.
std::vector<Anchor> FakeStore::restEnds(Modality modality, const Site& site, const BootId&) {
    std::vector<Anchor> ends;
    for (const StoredSession& kept : m_log->sessions) {
        const bool counts = !kept.deleted || kept.session.origin == Origin::Timer;
        if (counts && kept.endAnchor && kept.session.modality == modality &&
            kept.session.site == site)
            ends.push_back(*kept.endAnchor);
    }
    return ends;
}

// Rests that are over are told as well, which is allowed.
std::vector<Site> FakeStore::sitesThatMayRest(std::chrono::minutes, const Reading& now) {
    std::vector<Site> resting;
    for (const Site& site : sites())
        for (const Modality modality : {Modality::Ice, Modality::Heat})
            if (!restEnds(modality, site, now.boot).empty() &&
                (resting.empty() || resting.back() != site))
                resting.push_back(site);
    return resting;
}

std::optional<Anchor> FakeStore::deletedEnd(Modality modality, const Site& site) {
    const auto ends = [&](const StoredSession& kept, bool deleted) {
        return kept.deleted == deleted && kept.endAnchor && kept.session.modality == modality &&
               kept.session.site == site;
    };
    const auto isThereAgain = [&](const StoredSession& gone) {
        return std::any_of(m_log->sessions.begin(), m_log->sessions.end(), [&](const auto& each) {
            return ends(each, false) && each.endAnchor->wall == gone.endAnchor->wall;
        });
    };
    std::optional<Anchor> latest;
    for (const StoredSession& kept : m_log->sessions)
        if (ends(kept, true) && kept.session.origin == Origin::Timer && !isThereAgain(kept) &&
            (!latest || latest->wall < kept.endAnchor->wall))
            latest = kept.endAnchor;
    return latest;
}

std::optional<StoredSession> FakeStore::lastTimedAt(const Site& site, const Reading&) {
    std::optional<StoredSession> last;
    for (const StoredSession& kept : m_log->sessions)
        if (!kept.deleted && !kept.open && kept.session.site == site &&
            (kept.session.origin == Origin::Timer || kept.session.skin) &&
            (!last || last->session.end->utc < kept.session.end->utc))
            last = kept;
    return last;
}

std::optional<Session> FakeStore::overlapping(const Site& site, sys_seconds from, sys_seconds to,
                                              const std::optional<SessionId>& except) {
    for (const StoredSession& kept : m_log->sessions) {
        const Session& session = kept.session;
        if (kept.deleted || session.site != site || session.id == except)
            continue;
        if (session.start.utc < to && (!session.end || session.end->utc > from))
            return session;
    }
    return std::nullopt;
}

std::vector<Site> FakeStore::sites() {
    std::vector<Site> all;
    for (const std::string_view name : firstSites())
        all.push_back(*Site::of(name));
    std::vector<Site> own = m_log->ownSites;
    const auto lower = [](std::string text) {
        for (char& symbol : text)
            if (symbol >= 'A' && symbol <= 'Z')
                symbol = static_cast<char>(symbol + ('a' - 'A'));
        return text;
    };
    std::sort(own.begin(), own.end(), [&](const Site& left, const Site& right) {
        return lower(left.name()) < lower(right.name());
    });
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

Revision FakeStore::told(const FakeLog::KeptRevision& kept) const {
    const SessionId& id = kept.before.session.id;
    Revision told{kept.id, {std::string(sessionRecords), id}, kept.kind, kept.before.deleted};
    told.last = kept.last;
    if (kept.record)
        told.what = refOf(*kept.record);
    for (const StoredSession& each : m_log->sessions)
        if (each.session.id == id)
            told.isDeleted = each.deleted;
    for (const DiaryRecord& each : m_log->records)
        if (idOf(each) == id)
            told.isDeleted = coolwarm::isDeleted(each);
    return told;
}

std::optional<RevisionId> FakeStore::newest(const std::optional<SessionId>& of, bool undone) const {
    for (auto kept = m_log->revisions.rbegin(); kept != m_log->revisions.rend(); ++kept) {
        const bool isOf = !of || (kept->before.session.id == *of && !kept->last);
        if (isOf && !kept->undone && (kept->kind == RevisionKind::Undone) == undone)
            return kept->id;
    }
    return std::nullopt;
}

std::optional<RevisionId> FakeStore::lastStep(const std::optional<SessionId>& of) {
    return newest(of, false);
}

std::optional<RevisionId> FakeStore::lastUndone(const std::optional<SessionId>& of) {
    return newest(of, true);
}

std::optional<Revision> FakeStore::revision(const RevisionId& id) {
    // Records of the diary stand behind all sessions; two kinds never stand within one import.
    const auto place = [&](const SessionId& wanted) {
        const auto session = std::find_if(m_log->sessions.begin(), m_log->sessions.end(),
                                          [&](const auto& each) { return each.session.id == wanted; });
        const auto record = std::find_if(m_log->records.begin(), m_log->records.end(),
                                         [&](const auto& each) { return idOf(each) == wanted; });
        return session - m_log->sessions.begin() +
               (session == m_log->sessions.end() ? record - m_log->records.begin() : 0);
    };
    const auto kept = std::find_if(m_log->revisions.begin(), m_log->revisions.end(),
                                   [&](const auto& each) { return each.id == id; });
    if (kept == m_log->revisions.end() || kept->undone)
        return std::nullopt;
    const auto first = [](const auto& each) { return each.before.session.id; };
    const auto last = [&](const auto& each) { return each.last.value_or(first(each)); };
    const bool isOvertaken = std::any_of(kept + 1, m_log->revisions.end(), [&](const auto& newer) {
        return !newer.undone &&
               (newer.kind == RevisionKind::Undone) == (kept->kind == RevisionKind::Undone) &&
               place(first(newer)) <= place(last(*kept)) &&
               place(last(newer)) >= place(first(*kept));
    });
    return isOvertaken ? std::nullopt : std::optional(told(*kept));
}

std::optional<StoredSession> FakeStore::sessionBefore(const Revision& step) {
    for (const FakeLog::KeptRevision& kept : m_log->revisions)
        if (kept.id == step.id)
            return kept.before;
    return std::nullopt;
}

std::optional<Session> FakeStore::overlappingWith(const Revision& undone) {
    bool isIn = false;
    for (const StoredSession& kept : m_log->sessions) {
        isIn = isIn || kept.session.id == undone.what.id;
        const Session& was = kept.session;
        if (isIn && kept.deleted)
            if (const auto other = overlapping(was.site, was.start.utc, was.end->utc, was.id))
                return other;
        if (kept.session.id == *undone.last)
            break;
    }
    return std::nullopt;
}

} // namespace coolwarm::test
