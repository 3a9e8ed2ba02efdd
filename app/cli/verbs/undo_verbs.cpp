// SPDX-License-Identifier: MIT
// The verbs that take the newest change of the log back, and make it again.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "core/domain/overloaded.h"
#include "core/domain/record.h"
#include "core/domain/session.h"
#include "core/engine/command.h"
#include "core/engine/commands/journal.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <concepts>
#include <variant>

namespace coolwarm {

namespace {

QString textOf(const RecordEvent& told, const QDate& today) {
    if (told.record)
        return recordText(*told.record, today);
    if (!told.session)
        return {};
    //: Ice or Heat; a part of the body; a moment.
    return Cli::tr("%1, %2, %3")
        .arg(modalityText(told.session->modality), siteInSentence(told.session->site),
             startText(told.session->start, today));
}

QString eventText(const Event& event, const QDate& today) {
    return std::visit(
        Overloaded{[&](const StepUndone& told) {
                       return changedText(textOf(told, today), told.step == PastStep::Edit,
                                          told.step == PastStep::Deletion);
                   },
                   [&](const StepRedone& told) {
                       return changedText(textOf(told, today), told.step == PastStep::Edit,
                                          told.step != PastStep::Deletion);
                   },
                   [](const ImportUndone& told) {
                       return Cli::tr("The import was undone: %Ln record(s) taken out of the log.",
                                      nullptr, forPlural(told.records));
                   },
                   [](const ImportRedone& told) {
                       return Cli::tr("The import was made again: %Ln record(s) back in the log.",
                                      nullptr, forPlural(told.records));
                   },
                   [](const auto&) { return QString(); }},
        event);
}

ExitCode carryOut(const Command& command, Engine& engine, const Reading& now, CliContext& context) {
    const Result result = engine.apply(command, now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), now);
    context.window.poke();
    const QDate today = toDateTime(now.wallSecond()).date();
    for (const Event& event : result.events)
        if (const QString text = eventText(event, today); !text.isEmpty())
            say(context, text);
    return ExitCode::Done;
}

/// The newest step of the log, or the newest undoing of one; `nothing` where there is none.
template <class Step>
ExitCode stepNewest(CliContext& context, std::optional<RevisionId> Snapshot::*newest,
                    const QString& nothing) {
    Engine& engine = context.logThatIsThere().engine();
    const Reading now = context.clock.now();
    closeOverdueSession(engine, now, Recording::Needed);
    if (const auto step = engine.snapshot(now).*newest)
        return carryOut(Step{*step}, engine, now, context);
    complain(context, nothing);
    return ExitCode::Refused;
}

} // namespace

ExitCode runUndo(const Arguments& /*arguments*/, CliContext& context) {
    return stepNewest<Undo>(context, &Snapshot::undoable,
                            Cli::tr("Nothing in the log can be undone."));
}

ExitCode runRedo(const Arguments& /*arguments*/, CliContext& context) {
    return stepNewest<Redo>(context, &Snapshot::redoable,
                            Cli::tr("Nothing that was undone can be made again."));
}

} // namespace coolwarm
