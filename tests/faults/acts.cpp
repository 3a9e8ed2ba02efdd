// SPDX-License-Identifier: MIT
// The table of acts, and what each draws.
#include "tests/faults/acts.h"

#include "core/log/store/sqlite_store.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"

namespace coolwarm::test {

namespace {

bool apply(Stage& stage, const Command& command) {
    return !stage.engine.apply(command, stage.now).events.empty();
}

// Many, so that there is always one that does not rest.
Site someSite(Draws& draws) {
    constexpr int own = 30;
    const auto first = firstSites();
    const auto drawn = draws.below(first.size() + own);
    return siteOf(drawn < first.size() ? std::string(first[drawn])
                                       : "My place " + std::to_string(drawn));
}

Modality someModality(Draws& draws) {
    return draws.chance(60) ? Modality::Ice : Modality::Heat;
}

std::optional<PainScore> somePain(Draws& draws) {
    return draws.chance(50) ? std::optional(pain(draws.between(0, 10))) : std::nullopt;
}

// Mostly short; now and then one that takes pages of its own.
Note someNote(Draws& draws) {
    const auto longest = draws.chance(10) ? std::size_t{9'000} : std::size_t{60};
    return noteOf(std::string(draws.below(longest), static_cast<char>('a' + draws.below(26))));
}

// One of the sessions that are closed, the newer the likelier; deleted ones too.
std::optional<StoredSession> someClosed(Stage& stage) {
    const auto back = stage.draws.below(1 + stage.draws.below(40));
    const auto id = SessionId::of(stage.rows.value(
        "SELECT uuid FROM session WHERE open = 0 ORDER BY id DESC LIMIT 1 OFFSET " +
        std::to_string(back)));
    return id ? stage.store.session(*id) : std::nullopt;
}

bool start(Stage& stage) {
    const Modality modality = someModality(stage.draws);
    Start start = startAt(someSite(stage.draws), modality,
                          minutes{modality == Modality::Ice ? stage.draws.between(17, 20)
                                                            : stage.draws.between(12, 15)});
    start.request.ago = minutes{stage.draws.chance(80) ? 0 : stage.draws.between(1, 9)};
    start.painBefore = somePain(stage.draws);
    return apply(stage, start);
}

bool stop(Stage& stage) {
    Stop stop;
    stop.painAfter = somePain(stage.draws);
    if (stage.draws.chance(50))
        stop.note = someNote(stage.draws);
    return apply(stage, stop);
}

bool confirm(Stage& stage) {
    Confirm confirm;
    if (stage.draws.chance(30))
        confirm.removed = RemovedNow{};
    else if (stage.draws.chance(30))
        confirm.removed = RemovedAtAlarm{};
    confirm.painAfter = somePain(stage.draws);
    if (stage.draws.chance(30))
        confirm.note = someNote(stage.draws);
    return apply(stage, confirm);
}

bool replan(Stage& stage) {
    return apply(stage, Replan{minutes{stage.draws.between(15, 20)}});
}

bool notePain(Stage& stage) {
    return apply(stage, NotePainBefore{somePain(stage.draws)});
}

bool logPast(Stage& stage) {
    const auto end = stage.now.wallSecond() - seconds{stage.draws.between(60, 30 * 86'400)};
    LogPast past =
        pastOf(someModality(stage.draws), end - minutes{stage.draws.between(1, 40)}, end);
    past.site = someSite(stage.draws);
    past.painBefore = somePain(stage.draws);
    past.note = someNote(stage.draws);
    return apply(stage, past);
}

bool edit(Stage& stage) {
    const auto closed = someClosed(stage);
    if (!closed || closed->deleted)
        return false;
    Session wanted = closed->session;
    wanted.note = someNote(stage.draws);
    wanted.painAfter = somePain(stage.draws);
    if (stage.draws.chance(30))
        wanted.end->utc += minutes{stage.draws.between(1, 5)};
    return apply(stage, editOf(closed->session, wanted));
}

bool remove(Stage& stage) {
    const auto closed = someClosed(stage);
    return closed && apply(stage, DeletePast{closed->session.id});
}

bool undo(Stage& stage) {
    const auto closed = someClosed(stage);
    const auto step = closed ? stage.store.lastStep(closed->session.id) : std::nullopt;
    return step && apply(stage, Undo{*step});
}

bool narrow(Stage& stage) {
    Draws& draws = stage.draws;
    return draws.chance(50)
               ? apply(stage,
                       SetProtocol{Modality::Ice,
                                   {minutes{draws.between(15, 17)}, minutes{draws.between(20, 25)}},
                                   minutes{draws.between(120, 180)}})
               : apply(stage,
                       SetProtocol{Modality::Heat,
                                   {minutes{draws.between(10, 12)}, minutes{draws.between(15, 20)}},
                                   minutes{draws.between(120, 180)}});
}

// A file of some sessions, now and then of many; a few of them do not fit into the log.
bool importFile(Stage& stage) {
    std::size_t left = 1 + stage.draws.below(stage.draws.chance(20) ? 300 : 20);
    std::int64_t line = 1;
    const auto next = [&]() -> std::optional<FileLine> {
        if (left-- == 0)
            return std::nullopt;
        const auto end = stage.now.wallSecond() - seconds{stage.draws.between(60, 300 * 86'400)};
        ReadSession read{++line, {SessionId::random()}, true, true};
        read.session.modality = someModality(stage.draws);
        read.session.site = someSite(stage.draws);
        read.session.start = {end - minutes{stage.draws.between(1, 40)}, 0min};
        read.session.end = Moment{end, 0min};
        read.session.outcome = Outcome::Completed;
        read.session.origin = Origin::Import;
        read.session.note = someNote(stage.draws);
        return read;
    };
    return stage.engine.importFrom(next, {}, stage.now, {}).committed;
}

template <class Plain>
bool plain(Stage& stage) {
    return apply(stage, Plain{});
}

bool chooseSite(Stage& stage) {
    return apply(stage, ChooseSite{someSite(stage.draws)});
}

bool prefer(Stage& stage) {
    SetPreferences wish;
    wish.preferences.volume = *Volume::of(stage.draws.between(10, 100));
    wish.preferences.lengths.ice = minutes{stage.draws.between(15, 25)};
    wish.preferences.quietHours = QuietHours::of(minutes{stage.draws.between(0, 700)},
                                                 minutes{stage.draws.between(701, 1439)});
    return apply(stage, wish);
}

} // namespace

const std::vector<Act>& acts() {
    static const std::vector<Act> all{
        {"start", 30, start},
        {"stop", 12, stop},
        {"undo stop", 3, plain<UndoStop>},
        {"discard", 3, plain<Discard>},
        {"replan", 5, replan},
        {"pain", 4, notePain},
        {"settle", 5, plain<CloseOverdueSession>},
        {"confirm", 20, confirm},
        {"ring again", 3, plain<RingAgain>},
        {"past", 10, logPast},
        {"import", 2, importFile},
        {"edit", 12, edit},
        {"delete", 5, remove},
        {"undo", 6, undo},
        {"site", 3, chooseSite},
        {"plan", 1, narrow},
        {"briefing", 1, plain<ConfirmBriefing>},
        {"preferences", 1, prefer},
    };
    return all;
}

const std::vector<Beginning>& beginnings() {
    static const std::vector<Beginning> all{
        {"no folder", [](const auto& folder) { std::filesystem::remove(folder); }},
        {"an empty folder", [](const auto&) {}},
        {"an empty file", [](const auto& folder) { writeBytes(folder / "coolwarm.db", ""); }},
    };
    return all;
}

} // namespace coolwarm::test
