// SPDX-License-Identifier: MIT
// The verb that adds to a session what can be told later: pain before and after, skin, note.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/diary/record_meant.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "core/domain/fields.h"
#include "core/domain/pain.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/running.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/log/ports/history_reader.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QStringList>

#include <optional>

namespace coolwarm {

namespace {

// A score, or "none" that clears it; nothing where the option was not given.
std::optional<std::optional<PainScore>> painOrNone(const Arguments& arguments, const char* option) {
    if (arguments.text(option) == QLatin1String("none"))
        return std::optional<PainScore>();
    if (const auto score = arguments.pain(option))
        return score;
    return std::nullopt;
}

FieldValues<Session> fieldsOf(const Arguments& arguments) {
    FieldValues<Session> fields;
    if (const auto before = painOrNone(arguments, "pain-before"))
        fields.set(&Session::painBefore, *before);
    if (const auto after = painOrNone(arguments, "pain-after"))
        fields.set(&Session::painAfter, *after);
    if (const auto skin = arguments.skin("skin"))
        fields.set(&Session::skin, *skin);
    if (const auto note = arguments.note())
        fields.set(&Session::note, *note);
    if (fields.names().isEmpty())
        throw UsageError(Cli::tr("Say what is to be kept with the session, by --pain-before, "
                                 "--pain-after, --skin or --note."));
    return fields;
}

QString keptText(const Session& session, const QDate& today) {
    //: Ice or Heat; a part of the body; a moment.
    QStringList parts{Cli::tr("Saved with the session (%1, %2, %3)")
                          .arg(modalityText(session.modality), siteInSentence(session.site),
                               startText(session.start, today))};
    if (const QString pain = painText(session); !pain.isEmpty())
        //: "6 → 3": the scores before and after a session.
        parts << Cli::tr("pain %1").arg(pain);
    if (session.skin)
        parts << skinLine(session);
    return Cli::tr("%1.").arg(parts.join(QLatin1String("; ")));
}

// While a session runs only the pain before it can be told.
bool isAboutRunning(const Engine& engine, const Site& site, const std::optional<Moment>& at) {
    return !at && engine.open() && engine.open()->session.site == site;
}

} // namespace

ExitCode runNote(const Arguments& arguments, CliContext& context) {
    const FieldValues<Session> fields = fieldsOf(arguments);
    QString remark;
    const auto at = arguments.moment("at", context.typing(), remark);
    const auto named = arguments.site();
    if (!remark.isEmpty())
        say(context, remark);
    CliLog& log = context.logThatIsThere();
    Engine& engine = log.engine();
    const Reading now = context.clock.now();
    closeOverdueSession(engine, now, Recording::Needed);
    const Site site = demandKnown(engine, named).value_or(engine.choices().site);
    Command command = EditSession{SessionId::random()};
    const bool running = isAboutRunning(engine, site, at);
    if (running && fields.names() == FieldSet::of(&Session::painBefore)) {
        command = NotePainBefore{*fields.get(&Session::painBefore)};
    } else {
        const auto session = running ? std::optional(engine.open()->session)
                                     : sessionMeant(*log.history(), site, at);
        if (!session) {
            complain(
                context,
                at ? Cli::tr("No session was on at that time (%1).").arg(siteInSentence(site))
                   : Cli::tr("The log has no session there yet (%1).").arg(siteInSentence(site)));
            return ExitCode::Refused;
        }
        command = EditSession{session->id, {}, fields};
    }
    const Result result = engine.apply(command, now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), now);
    context.window.poke();
    const QDate today = toDateTime(now.wallSecond()).date();
    if (result.events.empty())
        say(context, Cli::tr("The log says so already."));
    for (const Event& event : result.events)
        if (const auto session = sessionIn(event))
            say(context, keptText(*session, today));
    return ExitCode::Done;
}

} // namespace coolwarm
