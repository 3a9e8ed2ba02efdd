// SPDX-License-Identifier: MIT
// Takes a file of the diary in within one transaction: others see all of it or nothing.
#include "core/engine/import_steps_p.h"
#include "core/rules/activity_rules.h"
#include "core/rules/bout_rules.h"
#include "core/rules/diary_rules.h"
#include "core/rules/trial.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

std::optional<LineFault> faultOf(Reason reason) {
    switch (reason) {
    case Reason::LiesAhead:
        return LineFault::LiesAhead;
    case Reason::LiesTooFarBack:
        return LineFault::LiesTooFarBack;
    case Reason::BoutEndsTooEarly:
        return LineFault::EndNotAfterStart;
    case Reason::BoutIsOpen:
    case Reason::BoutsOverlap:
        return LineFault::BoutsOverlap;
    case Reason::ActivityLength:
        return LineFault::ActivityLength;
    case Reason::TrialIsOpen:
    case Reason::TrialBlocks:
        return LineFault::BadOrder;
    default:
        return std::nullopt;
    }
}

std::optional<LineFault> faultOf(const Verdict& verdict) {
    return verdict.isAllowed() ? std::nullopt : faultOf(verdict.refusal().reason);
}

std::optional<LineFault> faultIn(const PainEntry& entry, DiaryStore& /*diary*/,
                                 const Reading& now) {
    return faultOf(mayHaveHappened(entry.at, now));
}

std::optional<LineFault> faultIn(const Activity& activity, DiaryStore& /*diary*/,
                                 const Reading& now) {
    return faultOf(mayHaveHappened(activity, nullptr, now));
}

// One that is open too is taken in as it is: it may be the same log of another computer.
std::optional<LineFault> faultIn(const Trial& trial, DiaryStore& /*diary*/, const Reading& now) {
    if (trial.ended && trial.ended->utc < trial.began.utc)
        return LineFault::EndNotAfterStart;
    return faultOf(mayBecome(trial, nullptr, std::nullopt, now));
}

// An end without a moment of its recording was written down with the onset.
std::optional<LineFault> faultIn(const Episode& bout, DiaryStore& diary, const Reading& now) {
    if (const auto fault = faultOf(mayHaveHappened(bout, nullptr, now)))
        return fault;
    return faultOf(mayStand(
        bout, diary.boutsDuring(bout.site, bout.began.utc,
                                bout.ended ? std::optional(bout.ended->utc) : std::nullopt)));
}

// A log keeps the years 1970 to 9999; when something was written down may lie ahead of a clock that
// was set back.
bool canBeKept(const std::optional<Moment>& recorded) {
    return !recorded ||
           (recorded->utc >= std::chrono::sys_seconds{} && recorded->utc < unknownWall);
}

bool hasPossibleRecording(const auto& record) {
    return canBeKept(record.recorded);
}

bool hasPossibleRecording(const Episode& bout) {
    return canBeKept(bout.recorded) && canBeKept(bout.endRecorded);
}

// What follows from the other cells where a file does not say it.
void complete(const PainEntry& /*entry*/) {}

void complete(const Activity& /*activity*/) {}

void complete(const Trial& /*trial*/) {}

void complete(Episode& bout) {
    if (!bout.ended)
        bout.endRecorded.reset();
    else if (!bout.endRecorded)
        bout.endRecorded = bout.recorded;
}

} // namespace

/// One file on its way into the log.
class Engine::DiaryRun {
public:
    DiaryRun(const Engine& engine, StoreWriter& writer, const Reading& now)
        : m_diary(engine.m_store.diary()), m_zone(engine.m_zone), m_writer(writer), m_now(now) {}

    [[nodiscard]] ImportReport& report() { return m_report; }

    /// All that was put in is one step, which can be undone.
    void keepStep() {
        m_writer.forgetUndone();
        std::visit([](auto& first) { first.deleted = true; }, *m_first);
        m_report.revision = m_writer.diary().keepRevision(*m_first, RevisionKind::Imported, m_last);
    }

    void take(const DiaryLine& line) {
        if (const auto* read = std::get_if<ReadRecord>(&line))
            std::visit([&](const auto& record) { takeRecord(*read, record); }, read->record);
        else
            m_report.refuse(std::get<RefusedLine>(line));
    }

private:
    template <class Record>
    void takeRecord(const ReadRecord& line, Record record) {
        if (!line.hasRecorded)
            record.recorded = m_zone.at(std::max(m_now.wallSecond(), std::chrono::sys_seconds{}));
        complete(record);
        const auto present = line.hasId ? m_diary.record(refOf(record)) : std::nullopt;
        if (present && !isDeleted(*present))
            return isSame(line, record, std::get<Record>(*present))
                       ? m_report.countUnchanged(line.line)
                       : m_report.countDiffering(line.line);
        if (!line.hasId && hasTwin(line, record))
            return m_report.countUnchanged(line.line);
        if (!hasPossibleRecording(record))
            return m_report.refuse({line.line, LineFault::BadRecorded, {}});
        if (const auto fault = faultIn(record, m_diary, m_now))
            return m_report.refuse({line.line, *fault, {}});
        if (present) // it was deleted, and its place in the journal is its own
            m_writer.giveIdUp(refOf(record));
        if (!m_writer.diary().insertNew(record))
            return m_report.countDiffering(line.line);
        ++m_report.added;
        if (!m_first)
            m_first = record;
        m_last = record.id;
    }

    /// Whether the line tells what the log says, as far as it tells it.
    template <class Record>
    [[nodiscard]] static bool isSame(const ReadRecord& line, Record read, const Record& logged) {
        if (!line.hasId)
            read.id = logged.id;
        if (!line.hasRecorded)
            read.recorded = logged.recorded;
        return read == logged;
    }

    /// Whether the log has it under another id: a file without ids that is read a second time.
    template <class Record>
    [[nodiscard]] bool hasTwin(const ReadRecord& line, const Record& record) const {
        const auto near = m_diary.recordsAt(Record::kind, happened(record).utc);
        return std::any_of(near.begin(), near.end(), [&](const DiaryRecord& logged) {
            return isSame(line, record, std::get<Record>(logged));
        });
    }

    DiaryStore& m_diary;
    const Zone& m_zone;
    StoreWriter& m_writer;
    const Reading& m_now;
    ImportReport m_report;
    std::optional<DiaryRecord> m_first; ///< of those that were put in
    std::optional<SessionId> m_last;
};

ImportReport Engine::importDiary(const DiarySource& source, const ImportOptions& options,
                                 const Reading& now, const ImportProgress& goOn) {
    const auto writer = m_store.begin(now);
    writer->expectMany();
    DiaryRun run(*this, *writer, now);
    return takeAll(run, source, options, goOn, *writer, now);
}

} // namespace coolwarm
