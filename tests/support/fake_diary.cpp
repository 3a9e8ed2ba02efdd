// SPDX-License-Identifier: MIT
// Keeps the records of the diary in the lists of the log in memory.
#include "tests/support/fake_diary.h"

#include "core/log/ports/store_error.h"
#include "tests/support/fake_store.h"

#include <algorithm>

namespace coolwarm::test {

namespace {

// Of a revision only who it is about is read there.
StoredSession nameOf(const DiaryRecord& record) {
    StoredSession named{{idOf(record)}};
    named.deleted = isDeleted(record);
    return named;
}

} // namespace

std::optional<DiaryRecord> FakeDiary::record(const RecordRef& what) {
    for (const DiaryRecord& each : m_log.records)
        if (refOf(each) == what)
            return each;
    return std::nullopt;
}

std::optional<DiaryRecord> FakeDiary::recordBefore(const Revision& step) {
    for (const FakeLog::KeptRevision& kept : m_log.revisions)
        if (kept.id == step.id)
            return kept.record;
    return std::nullopt;
}

std::vector<DiaryRecord> FakeDiary::recordsAt(std::string_view kind, std::chrono::sys_seconds at) {
    std::vector<DiaryRecord> found;
    for (const DiaryRecord& each : m_log.records)
        if (refOf(each).kind == kind && !isDeleted(each) && happenedAt(each).utc == at)
            found.push_back(each);
    return found;
}

std::vector<RevisionId> FakeDiary::changedWith(const Revision& step) const {
    std::vector<RevisionId> found;
    for (auto kept = m_log.revisions.rbegin(); kept != m_log.revisions.rend(); ++kept)
        if (kept->id.change == step.id.change && kept->id != step.id && !kept->undone &&
            !kept->last && !step.last &&
            (kept->kind == RevisionKind::Undone) == (step.kind == RevisionKind::Undone))
            found.push_back(kept->id);
    return found;
}

std::vector<Episode> FakeDiary::boutsDuring(const Site& site, std::chrono::sys_seconds from,
                                            const std::optional<std::chrono::sys_seconds>& to) {
    std::vector<Episode> found;
    for (const DiaryRecord& each : m_log.records) {
        const auto* bout = std::get_if<Episode>(&each);
        if (bout != nullptr && !bout->deleted && bout->site == site &&
            (!to || bout->began.utc < *to) && (!bout->ended || bout->ended->utc > from))
            found.push_back(*bout);
    }
    std::stable_sort(found.begin(), found.end(), [](const Episode& left, const Episode& right) {
        return left.began.utc < right.began.utc;
    });
    return found;
}

std::optional<Trial> FakeDiary::openTrial() {
    std::optional<Trial> newest;
    for (const DiaryRecord& each : m_log.records) {
        const auto* trial = std::get_if<Trial>(&each);
        if (trial != nullptr && !trial->deleted && !trial->ended &&
            (!newest || trial->began.utc >= newest->began.utc))
            newest = *trial;
    }
    return newest;
}

std::optional<std::chrono::sys_seconds> FakeDiary::lastFactAt(const Site& site,
                                                              std::chrono::sys_seconds before) {
    std::optional<std::chrono::sys_seconds> last;
    const auto see = [&](std::chrono::sys_seconds at) { last = std::max(last.value_or(at), at); };
    for (const StoredSession& kept : m_log.sessions) {
        const Session& session = kept.session;
        if (!kept.deleted && session.site == site && session.end && session.start.utc < before)
            see(session.end->utc);
    }
    for (const DiaryRecord& each : m_log.records) {
        const auto* entry = std::get_if<PainEntry>(&each);
        if (entry != nullptr && !entry->deleted && entry->site == site && entry->at.utc < before)
            see(entry->at.utc);
        const auto* bout = std::get_if<Episode>(&each);
        if (bout != nullptr && !bout->deleted && bout->site == site && bout->ended &&
            bout->ended->utc <= before)
            see(bout->ended->utc);
    }
    return last;
}

DiaryRecord* FakeDiaryWriter::find(const SessionId& id) {
    for (DiaryRecord& each : m_log.records)
        if (idOf(each) == id)
            return &each;
    return nullptr;
}

void FakeDiaryWriter::insert(const DiaryRecord& record) {
    if (!insertNew(record))
        throw StoreError(StoreError::Kind::Other, "memory", "the id is taken");
}

bool FakeDiaryWriter::insertNew(const DiaryRecord& record) {
    if (find(idOf(record)) != nullptr)
        return false;
    m_log.records.push_back(record);
    return true;
}

void FakeDiaryWriter::update(const DiaryRecord& record) {
    if (DiaryRecord* kept = find(idOf(record)))
        *kept = record;
}

RevisionId FakeDiaryWriter::keepRevision(const DiaryRecord& before, RevisionKind kind,
                                         const std::optional<SessionId>& last) {
    const auto at = m_now.wallSecond();
    const RevisionId id{static_cast<std::int64_t>(m_log.revisions.size()) + 1, m_log.changes + 1,
                        idOf(before).text(), at};
    m_log.revisions.push_back({id, kind, false, nameOf(before), last, at, before});
    return id;
}

std::int64_t FakeDiaryWriter::restore(const Revision& revision, RevisionKind as) {
    const auto kept = std::find_if(m_log.revisions.begin(), m_log.revisions.end(),
                                   [&](const auto& each) { return each.id == revision.id; });
    kept->undone = true;
    const DiaryRecord before = kept->record.value(); // the list is about to grow
    DiaryRecord* present = find(revision.what.id);
    keepRevision(*present, as, revision.last);
    if (!revision.last) {
        *present = before;
        return 1;
    }
    std::int64_t changed = 0;
    const bool deletes = as == RevisionKind::Undone;
    for (;; ++present) {
        changed += isDeleted(*present) != deletes ? 1 : 0;
        std::visit([&](auto& each) { each.deleted = deletes; }, *present);
        if (idOf(*present) == *revision.last)
            return changed;
    }
}

} // namespace coolwarm::test
