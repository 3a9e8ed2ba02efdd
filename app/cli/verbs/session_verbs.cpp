// SPDX-License-Identifier: MIT
// The verbs about the session that runs: start, stop, discard, confirm.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/domain/skin.h"
#include "core/engine/command.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/starting.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/engine/status.h"
#include "core/rules/running_rules.h"
#include "core/time/reading.h"

namespace coolwarm {

using std::chrono::ceil;
using std::chrono::round;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

/// What each of these verbs works with: the engine with its alarm settled, and one moment.
struct SessionVerb {
    SessionVerb(CliLog& log, const CliContext& context)
        : engine(log.engine()), now(context.clock.now()) {
        closeOverdueSession(engine, now, Recording::Needed);
    }

    Engine& engine;
    Reading now;
};

QString startedText(const Session& session, const SessionVerb& verb) {
    const sys_seconds end = session.start.utc + session.planned.value();
    return Cli::tr("%1 started: %2, %3, until %4.")
        .arg(modalityText(session.modality), siteInSentence(session.site),
             spanText(*session.planned), timeText(end, verb.now.wallSecond()));
}

// From when the skin has rested, on the present wall: counted from the time the session has
// been on, which is right even when the wall clock was set while it ran.
std::optional<sys_seconds> opensAfter(const Session& session, const Status& before) {
    if (!before.running || before.running->session.id != session.id)
        return std::nullopt;
    const Millis sinceEnd = before.running->elapsed - session.duration();
    const Millis rest = before.cards[session.modality].regimen.rest;
    return round<seconds>(before.now.wall - sinceEnd + rest);
}

// "Stopped early: Ice, Lower back, 08:12. Ice again from 16:32."
QString endedText(const Session& session, std::optional<Skin> skin, const Status& before) {
    const QString modality = modalityText(session.modality);
    QString ended = Cli::tr("%1: %2, %3, %4.")
                        .arg(outcomeText(session), modality, siteInSentence(session.site),
                             durationText(session.duration()));
    const auto opens = opensAfter(session, before);
    const bool isHurt = skin && wantsADoctorToday(*skin);
    if (isHurt || !opens || WallTime{*opens} <= before.now.wall)
        return ended;
    return Cli::tr("%1 %2 again from %3.", "what ended; Ice or Heat; a time")
        .arg(ended, modality, timeText(*opens, before.now.wallSecond()));
}

// What follows from what somebody has seen, where it is worth a word.
void sayOfSkin(const Session& session, Skin skin, CliContext& context) {
    if (session.outcome == Outcome::Overran || wantsADoctorToday(skin))
        say(context, skinFoundText(skin, session.modality));
    if (wantsADoctorToday(skin))
        say(context, skinHurtText());
}

// How long it was too long, and how the skin is or how to say it.
void adviseAfter(const Session& session, std::optional<Skin> skin, const Status& before,
                 CliContext& context) {
    const bool tooLong = session.outcome == Outcome::Overran;
    if (tooLong)
        say(context, tooLongText(session, before.cards[session.modality].regimen.window.most));
    if (skin)
        return sayOfSkin(session, *skin, context);
    if (tooLong) {
        say(context, Cli::tr("Look at the skin now. %1").arg(skinAdviceText(session.modality)));
        //: The words after --skin stay as they are.
        say(context, Cli::tr("Then say how it is: coolwarm confirm --skin WORD, where WORD is "
                             "normal, red, white, blistered, numb or other."));
    } else {
        //: The words after --skin stay as they are.
        say(context, Cli::tr("How does the skin look? You can say it: coolwarm confirm --skin "
                             "WORD, where WORD is normal, red, white, blistered, numb or other."));
    }
}

// The last session, when it ended within a day and none is open.
std::optional<Session> endedLately(SessionVerb& verb) {
    if (verb.engine.open())
        return std::nullopt;
    const Snapshot log = verb.engine.snapshot(verb.now);
    if (!log.closing || !log.closed)
        return std::nullopt;
    const auto since = elapsedSince(log.closing->at, verb.now, log.facts.latestWall);
    return since.time <= Millis{skinAskedFor} ? std::optional(log.closed->session) : std::nullopt;
}

// How the skin is after a session that has ended already: who has looked can say so.
ExitCode answerSkin(const Session& ended, Skin skin, SessionVerb& verb, CliContext& context) {
    const Result result = verb.engine.apply(settingOf(ended.id, &Session::skin, skin), verb.now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), verb.now);
    //: Ice or Heat; a part of the body; a time; "Numb" and so on
    say(context, Cli::tr("Saved with the last session (%1, %2, ended %3). Skin afterwards: %4.")
                     .arg(modalityText(ended.modality), siteInSentence(ended.site),
                          timeText(ended.end->utc, verb.now.wallSecond()), skinText(skin)));
    sayOfSkin(ended, skin, context);
    context.window.poke();
    return ExitCode::Done;
}

// Carries out a command that ends the session.
ExitCode endSession(const Command& command, SessionVerb& verb, CliContext& context,
                    std::optional<Skin> skin = std::nullopt) {
    const Status before = verb.engine.status(verb.engine.choices().site, verb.now);
    const Result result = verb.engine.apply(command, verb.now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), verb.now);
    for (const Event& event : result.events) {
        const auto session = sessionIn(event);
        if (!session)
            continue;
        if (skin)
            static_cast<void>(
                verb.engine.apply(settingOf(session->id, &Session::skin, *skin), verb.now));
        say(context, endedText(*session, skin, before));
        adviseAfter(*session, skin, before, context);
    }
    if (verb.engine.status(before.site, verb.now).mistake)
        say(context, Cli::tr("Started by mistake? Within a minute of the start it can still be "
                             "forgotten: coolwarm discard"));
    context.window.poke();
    return ExitCode::Done;
}

} // namespace

ExitCode runStart(const Arguments& arguments, CliContext& context) {
    Start start;
    start.request.modality = Arguments::modalityOf(arguments.positional());
    const auto length = arguments.minutes("minutes");
    const auto site = arguments.site();
    start.painBefore = arguments.pain("pain");
    start.request.skinFeelsNormal = arguments.has("skin-ok");
    start.request.ago = arguments.minutes("ago").value_or(std::chrono::minutes{0});

    const SessionVerb verb(context.log(), context);
    const Site where =
        site ? knownSite(verb.engine, *site).value_or(*site) : verb.engine.choices().site;
    const Status status = verb.engine.status(where, verb.now);
    start.request.site = status.site;
    const CardStatus& card = status.cards[start.request.modality];
    start.request.length = length.value_or(card.length);
    const Result result = verb.engine.apply(start, verb.now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), verb.now);
    // The window first: what comes after it may fail without anybody missing the alarm.
    if (!arguments.has("no-window") && !context.window.poke() && !context.window.open())
        complain(context, Cli::tr("The session is recorded, but NO ALARM WILL SOUND: no window "
                                  "could be opened. Watch the time yourself, then run: coolwarm "
                                  "confirm"));
    for (const Event& event : result.events)
        if (const auto session = sessionIn(event)) {
            say(context, startedText(*session, verb));
            if (card.shortFor && !length)
                //: "Red", "Numb" and so on
                say(context,
                    Cli::tr("The skin was not normal after the last session there (%1), so "
                            "this one has the shortest length.")
                        .arg(skinText(*card.shortFor)));
            complainOfZone(context, session->start);
        }
    return ExitCode::Done;
}

ExitCode runStop(const Arguments& arguments, CliContext& context) {
    const Stop stop{arguments.pain("pain"), arguments.note()};
    SessionVerb verb(context.logThatIsThere(), context);
    return endSession(stop, verb, context);
}

ExitCode runConfirm(const Arguments& arguments, CliContext& context) {
    Confirm confirm;
    confirm.painAfter = arguments.pain("pain");
    confirm.shortIsMeant = arguments.has("short-ok");
    const auto skin = arguments.skin("skin");
    SessionVerb verb(context.logThatIsThere(), context);
    const bool onlySkin =
        skin && !confirm.painAfter && !confirm.shortIsMeant && !arguments.has("removed-at");
    if (const auto ended = onlySkin ? endedLately(verb) : std::nullopt)
        return answerSkin(*ended, *skin, verb, context);
    MomentSetting typing = context.typing();
    if (verb.engine.open())
        typing.after = verb.engine.open()->session.start; // a time alone is one of this session
    const auto running = statusOf(verb.engine.snapshot(verb.now), verb.now).running;
    if (running) // what is written like its alarm or its start, which are told to the minute
        typing.shown = {running->endsAt, ceil<seconds>(verb.now.wall - running->elapsed)};
    QString remark;
    if (const auto moment = arguments.moment("removed-at", typing, remark)) {
        if (running && moment->utc == running->endsAt)
            confirm.removed = RemovedAtAlarm{};
        else
            confirm.removed = moment->utc;
    }
    if (!remark.isEmpty())
        say(context, remark);
    return endSession(confirm, verb, context, skin);
}

ExitCode runDiscard(const Arguments&, CliContext& context) {
    const SessionVerb verb(context.logThatIsThere(), context);
    const Result result = verb.engine.apply(Discard{}, verb.now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), verb.now);
    context.window.poke();
    say(context, Cli::tr("Not counted: no entry, no rest."));
    return ExitCode::Done;
}

} // namespace coolwarm
