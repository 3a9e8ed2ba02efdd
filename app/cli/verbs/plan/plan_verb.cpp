// SPDX-License-Identifier: MIT
// The verb that lays today's plan out, shows it, moves it and writes it for a calendar.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/kept_calendar.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/plan/plan_json.h"
#include "app/cli/verbs/plan/plan_wish.h"
#include "app/cli/verbs/verbs.h"
#include "app/cli/verbs/written_file.h"
#include "app/text/plan/calendar_text.h"
#include "app/text/plan/day_plan_text.h"
#include "core/domain/plan/day_plan.h"
#include "core/domain/plan/planned_session.h"
#include "core/engine/command.h"
#include "core/engine/commands/day_plan.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/log/ports/store.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/planner/planner.h"
#include "core/time/reading.h"

#include <QFile>

#include <filesystem>
#include <variant>

namespace coolwarm {

namespace {

using std::chrono::sys_seconds;

class PlanVerb {
public:
    PlanVerb(const Arguments& arguments, CliContext& context)
        : m_arguments(arguments), m_context(context), m_now(context.clock.now()) {}

    ExitCode run();

private:
    [[nodiscard]] std::optional<Command> command(Engine& engine) const;
    [[nodiscard]] Command leaveOut(Engine& engine) const;
    [[nodiscard]] ExitCode print(Engine& engine);
    void printSteps(const PlanStatus& status);
    void writeCalendar(const std::optional<DayPlan>& plan);
    [[nodiscard]] sys_seconds second() const { return m_now.wallSecond(); }

    const Arguments& m_arguments;
    CliContext& m_context;
    Reading m_now;
    std::optional<DayPlanSet> m_done;
};

// The place in the list that the verb prints, from 1 on.
Command PlanVerb::leaveOut(Engine& engine) const {
    const auto place = static_cast<std::size_t>(*m_arguments.number("skip", 1));
    const auto plan = engine.status(engine.choices().site, m_now).plan;
    if (!plan || place > plan->steps.size())
        throw UsageError(Cli::tr("The plan has no session of that number."));
    return LeaveOut{plan->steps[place - 1].session};
}

std::optional<Command> PlanVerb::command(Engine& engine) const {
    if (m_arguments.has("undo"))
        return UndoDayPlan{};
    if (m_arguments.has("drop"))
        return DropDayPlan{};
    if (m_arguments.has("skip"))
        return leaveOut(engine);
    if (m_arguments.has("move"))
        return MoveDayPlan{};
    if (wishesForPlan(m_arguments))
        return SetDayPlan{
            wishOf(m_arguments, engine.choices().plan, engine.choices().site, m_context.typing())};
    return std::nullopt;
}

ExitCode PlanVerb::run() {
    const bool changes = wishesForPlan(m_arguments) || m_arguments.has("undo") ||
                         m_arguments.has("drop") || m_arguments.has("skip") ||
                         m_arguments.has("move");
    Engine& engine = changes ? m_context.log().engine() : m_context.readable.log().engine();
    closeOverdueSession(engine, m_now, changes ? Recording::Needed : Recording::IfPossible);
    if (const auto wanted = command(engine)) {
        const Result result = engine.apply(*wanted, m_now);
        if (!result.verdict.isAllowed())
            return refuse(m_context, result.verdict.refusal(), m_now);
        m_context.window.poke();
        keepCalendar(m_context);
        for (const Event& event : result.events)
            if (const auto* set = std::get_if<DayPlanSet>(&event))
                m_done = *set;
    }
    return print(engine);
}

void PlanVerb::printSteps(const PlanStatus& status) {
    int place = 0;
    for (const PlanStep& step : status.steps) {
        const QString state = stepStateText(step.state);
        const QString planned = plannedTextWithSite(step.session, second());
        //: A planned session: "Ice 15:36, 20 min, Lower back".
        const QString placed =
            step.session.isPinned ? Cli::tr("%1, moved by you").arg(planned) : planned;
        const QString what = withHeld(placed, step, second());
        const QString number = QString::number(++place).rightJustified(3);
        say(m_context, state.isEmpty() ? QStringLiteral("%1  %2").arg(number, what)
                                       : QStringLiteral("%1  %2 (%3)").arg(number, what, state));
    }
    if (status.steps.empty())
        say(m_context, Cli::tr("Nothing more is planned."));
    if (status.shouldMove)
        say(m_context, Cli::tr("Some of it cannot be as planned. To move the rest, run: "
                               "coolwarm plan --move"));
}

ExitCode PlanVerb::print(Engine& engine) {
    const auto plan = engine.choices().plan;
    const auto status = engine.status(engine.choices().site, m_now).plan;
    writeCalendar(plan);
    const std::vector<Shortfall> notMet = m_done ? m_done->shortfalls : std::vector<Shortfall>();
    if (m_arguments.has("json")) {
        sayBytes(m_context, planJson(plan, status, notMet, second(), m_context.zone) + '\n');
    } else {
        if (m_done)
            say(m_context,
                planChangeText(*m_done, plan ? static_cast<std::int64_t>(plan->sessions.size()) : 0,
                               second()));
        if (status)
            printSteps(*status);
        else if (!m_done)
            say(m_context, Cli::tr("There is no plan for the day. To make one, run, for example: "
                                   "coolwarm plan --ice 3 --heat 2"));
        for (const Shortfall& each : notMet)
            say(m_context, shortfallText(each, second()));
        if (const QString text = inexactText(plan); !text.isEmpty())
            say(m_context, text);
    }
    finishSaying(m_context);
    return ExitCode::Done;
}

void PlanVerb::writeCalendar(const std::optional<DayPlan>& plan) {
    const auto file = m_arguments.text("ics");
    if (!file)
        return;
    if (file->isEmpty())
        throw UsageError(Cli::tr("--ics takes the name of a file."));
    const auto path = QFile::encodeName(*file).toStdString();
    refuseDatabase(path);
    writePlanCalendar(path, plan, m_arguments.has("titles"), second());
}

} // namespace

ExitCode runPlan(const Arguments& arguments, CliContext& context) {
    return PlanVerb(arguments, context).run();
}

} // namespace coolwarm
