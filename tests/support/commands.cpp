// SPDX-License-Identifier: MIT
// Prints values of the core in a failed test, and makes commands in few words.
#include "tests/support/commands.h"

#include "tests/support/moments.h"

#include <array>

namespace coolwarm {

namespace {

constexpr std::array reasonWords{
    "LengthOutsideWindow", "Resting",           "SessionRunning",
    "AlarmWaiting",        "SkinQuestion",      "AgoTooLong",
    "AgoInsideRest",       "AgoInsideSession",  "NothingRunning",
    "AlarmNotDue",         "AlarmDue",          "TooLateToDiscard",
    "ShorterThanElapsed",  "NothingToTakeBack", "RemovedOutsideSession",
    "RemovedBeforeWindow", "EndNotAfterStart",  "InTheFuture",
    "BeforeTheLog",        "LongerThanADay",    "Overlaps",
    "HeldByRest",          "StillOpen",         "NoSuchSession",
    "ChangedMeanwhile",    "NothingToUndo",     "NothingToRedo",
    "ProtocolWidens",      "PlanHeldByRest",    "LiesAhead",
    "LiesTooFarBack",      "NoSuchRecord",      "RecordChanged",
    "BoutIsOpen",          "BoutsOverlap",      "BoutEndsTooEarly",
    "BoutsApart",          "OutsideBout",       "TooMuchToJoin",
    "ActivityLength",      "NoDayPlan",         "NotInDayPlan",
    "NoPlaceInDayPlan",    "TrialIsOpen",         "TrialBlocks"};
static_assert(reasonWords.size() == static_cast<std::size_t>(Reason::TrialBlocks) + 1);

constexpr std::array kindWords{
    "SessionStarted",   "SessionReplanned",   "PainNoted",    "SessionStopped", "SessionResumed",
    "SessionDiscarded", "SessionBroughtBack", "AlarmDue",     "SessionOverdue", "SessionPutBack",
    "SessionConfirmed", "AlarmRingsAgain",    "RecordAdded",  "RecordEdited",   "RecordDeleted",
    "StepUndone",       "StepRedone",         "ImportUndone", "ImportRedone",   "SiteChosen",
    "ProtocolSet",      "ClockTrusted",       "Briefed",      "PreferencesSet", "DayPlanSet"};
static_assert(kindWords.size() == std::variant_size_v<Event>);

constexpr std::array stateWords{"Ready", "Resting", "Running", "Busy"};
constexpr std::array faultWords{"Empty", "TooLong", "ControlCharacter", "NotUtf8"};

template <class Words, class Value>
const char* wordIn(const Words& words, Value value) {
    return words.at(static_cast<std::size_t>(value));
}

} // namespace

namespace test {

StepEvent stepIn(const Event& event) {
    if (const auto* redone = std::get_if<StepRedone>(&event))
        return *redone;
    return std::get<StepUndone>(event);
}

std::int64_t recordsIn(const Event& event) {
    const auto* redone = std::get_if<ImportRedone>(&event);
    return redone != nullptr ? redone->records : std::get<ImportUndone>(event).records;
}

EditSession editTo(const Session& after) {
    EditSession edit{after.id, {}, {}};
    edit.fields.set(&Session::modality, after.modality)
        .set(&Session::site, after.site)
        .set(&Session::start, after.start)
        .set(&Session::end, after.end)
        .set(&Session::painBefore, after.painBefore)
        .set(&Session::painAfter, after.painAfter)
        .set(&Session::note, after.note);
    return edit;
}

std::string wordOf(Reason reason) {
    return wordIn(reasonWords, reason);
}

std::string wordOf(EventKind kind) {
    return wordIn(kindWords, kind);
}

Start startAt(const Site& site, Modality modality, std::chrono::minutes length) {
    Start start;
    start.request.modality = modality;
    start.request.site = site;
    start.request.length = length;
    start.request.skinFeelsNormal = true;
    return start;
}

Start startOf(Modality modality, std::chrono::minutes length) {
    return startAt(Site::lowerBack(), modality, length);
}

Start startAgo(Modality modality, std::chrono::minutes length, std::chrono::minutes ago) {
    Start start = startOf(modality, length);
    start.request.ago = ago;
    return start;
}

LogPast pastOf(Modality modality, std::chrono::sys_seconds start, std::chrono::sys_seconds end) {
    LogPast past;
    past.modality = modality;
    past.start.utc = start;
    past.end.utc = end;
    return past;
}

} // namespace test

using test::spanText;
using test::utcText;

void PrintTo(Reason reason, std::ostream* out) {
    *out << test::wordOf(reason);
}

void PrintTo(EventKind kind, std::ostream* out) {
    *out << test::wordOf(kind);
}

void PrintTo(Outcome outcome, std::ostream* out) {
    *out << toWord(outcome);
}

void PrintTo(Modality modality, std::ostream* out) {
    *out << toWord(modality);
}

void PrintTo(CardState state, std::ostream* out) {
    *out << wordIn(stateWords, state);
}

void PrintTo(TextFault fault, std::ostream* out) {
    *out << wordIn(faultWords, fault);
}

void PrintTo(const Verdict& verdict, std::ostream* out) {
    if (verdict.isAllowed()) {
        *out << "allowed";
        return;
    }
    *out << "refused: " << test::wordOf(verdict.refusal().reason);
    if (verdict.refusal().opensAt)
        *out << ", opens at " << utcText(*verdict.refusal().opensAt);
}

void PrintTo(const Result& result, std::ostream* out) {
    PrintTo(result.verdict, out);
    for (const Event& event : result.events)
        *out << ", " << test::wordOf(kindOf(event));
}

void PrintTo(const Moment& moment, std::ostream* out) {
    *out << utcText(moment.utc) << " UTC, offset " << moment.offset.count() << " min";
}

void PrintTo(LineFault fault, std::ostream* out) {
    *out << "LineFault " << static_cast<int>(fault);
}

void PrintTo(const RefusedLine& line, std::ostream* out) {
    *out << "line " << line.line << ": LineFault " << static_cast<int>(line.fault) << " of \""
         << line.cell << '"';
}

void PrintTo(const Anchor& anchor, std::ostream* out) {
    *out << utcText(anchor.wall) << " at " << spanText(anchor.sinceBoot) << " of \""
         << anchor.boot.value << '"';
}

void PrintTo(const Site& site, std::ostream* out) {
    *out << site.name();
}

void PrintTo(const Session& session, std::ostream* out) {
    *out << session.id.text() << ' ' << toWord(session.modality) << " at " << session.site.name()
         << " from ";
    PrintTo(session.start, out);
    if (session.end) {
        *out << " to ";
        PrintTo(*session.end, out);
    }
    if (session.planned)
        *out << " planned " << session.planned->count() << " min";
    if (session.outcome)
        *out << ' ' << toWord(*session.outcome);
    *out << ' ' << toWord(session.origin) << " note of " << session.note.text().size() << " bytes";
}

void PrintTo(const StoredSession& session, std::ostream* out) {
    PrintTo(session.session, out);
    *out << (session.open ? " open" : "") << (session.deleted ? " deleted" : "") << "; starts ";
    PrintTo(session.startAnchor, out);
    if (session.endAnchor) {
        *out << "; ends ";
        PrintTo(*session.endAnchor, out);
    }
}

} // namespace coolwarm
