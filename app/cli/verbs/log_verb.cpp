// SPDX-License-Identifier: MIT
// The verb that logs a session done without the program.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "core/domain/protocol.h"
#include "core/domain/session.h"
#include "core/engine/commands/past.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/text/note.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

namespace coolwarm {

namespace {

// The end that --end names or --minutes leads to, in the offset of the place of the start.
Moment endOf(const Arguments& arguments, const Moment& start, MomentSetting typing,
             QString& remark) {
    if (arguments.has("minutes") == arguments.has("end"))
        throw UsageError(Cli::tr("Say how long the session was by one of --minutes and --end."));
    typing.after = start;
    if (const auto end = arguments.moment("end", typing, remark))
        return *end;
    const auto utc = start.utc + arguments.minutes("minutes").value();
    return typing.zone.offsetAt(start.utc) == start.offset ? typing.zone.at(utc)
                                                           : Moment{utc, start.offset};
}

LogPast pastOf(const Arguments& arguments, CliContext& context) {
    LogPast past;
    past.modality = Arguments::modalityOf(arguments.positional());
    QString remark;
    const auto start = arguments.moment("start", context.typing(), remark);
    if (!start)
        throw UsageError(Cli::tr("Say when the session began: --start 9:30, or --start \"yesterday "
                                 "9:30\"."));
    past.start = *start;
    past.end = endOf(arguments, past.start, context.typing(), remark);
    if (!remark.isEmpty())
        say(context, remark);
    past.painBefore = arguments.pain("pain-before");
    past.painAfter = arguments.pain("pain-after");
    past.note = arguments.note().value_or(Note());
    return past;
}

QString loggedText(const Session& session, const Reading& now) {
    const QDate today = toDateTime(now.wallSecond()).date();
    QString logged = Cli::tr("Logged: %1, %2, %3, %4.")
                         .arg(modalityText(session.modality), siteInSentence(session.site),
                              startText(session.start, today), durationText(session.duration()));
    if (session.withinWindow())
        return logged;
    return Cli::tr("%1 That is outside the recommended %2, so its length is marked.")
        .arg(logged, windowText(Protocol::standard(session.modality).window));
}

} // namespace

ExitCode runLog(const Arguments& arguments, CliContext& context) {
    LogPast past = pastOf(arguments, context);
    const auto site = arguments.site();
    Engine& engine = context.log().engine();
    const Reading now = context.clock.now();
    closeOverdueSession(engine, now, Recording::Needed);
    past.site = site ? knownSite(engine, *site).value_or(*site) : engine.choices().site;
    const Result result = engine.apply(past, now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), now);
    context.window.poke();
    for (const Event& event : result.events)
        if (const auto session = sessionIn(event)) {
            say(context, loggedText(*session, now));
            complainOfZone(context, session->start);
        }
    return ExitCode::Done;
}

} // namespace coolwarm
