// SPDX-License-Identifier: MIT
// The verb of the trial of ice and heat: begins and ends it, declines a proposal, says how far it
// is.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/states/trial_text.h"
#include "app/text/verdict_text.h"
#include "core/domain/diary/trial.h"
#include "core/domain/diary/trial_order.h"
#include "core/domain/session_id.h"
#include "core/engine/command.h"
#include "core/engine/commands/trials.h"
#include "core/engine/engine.h"
#include "core/engine/result.h"
#include "core/log/ports/history_reader.h"
#include "core/report/trial/trial_so_far.h"
#include "core/rules/start_rules.h"
#include "core/rules/trial.h"
#include "core/rules/verdict.h"
#include "core/time/reading.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace coolwarm {

namespace {

Refusal refusalFor(Reason reason) {
    Refusal refusal;
    refusal.reason = reason;
    return refusal;
}

/// One call of the verb.
class TrialCall {
public:
    /// Reading makes no log, and neither does what needs a trial that is there.
    TrialCall(const Arguments& arguments, CliContext& context)
        : m_arguments(arguments),
          m_context(context),
          m_log(logFor(arguments.positional(), context)),
          m_now(context.clock.now()) {
        closeOverdueSession(m_log.engine(), m_now,
                            reads(arguments.positional()) ? Recording::IfPossible
                                                          : Recording::Needed);
    }

    ExitCode begin() {
        Trial trial = Trial::blank(SessionId::random());
        const auto blocks = static_cast<std::size_t>(
            m_arguments.number("blocks", 0).value_or(static_cast<int>(TrialOrder::usualBlocks)));
        if (!TrialOrder::mayHave(blocks))
            throw UsageError(verdictText(refusalFor(Reason::TrialBlocks), m_now.wallSecond()));
        trial.site =
            demandKnown(m_log.engine(), m_arguments.site()).value_or(m_log.engine().choices().site);
        trial.order = TrialOrder::drawn(blocks);
        return apply(AddTrial{trial});
    }
    ExitCode decline() {
        const auto trial = newest();
        return apply(DeclineProposal{trial ? trial->trial.id : SessionId::random()});
    }
    ExitCode end() {
        const auto trial = newest();
        return apply(EndTrial{trial ? trial->trial.id : SessionId::random()});
    }
    ExitCode status() {
        const auto found = newest();
        if (!found) {
            say(m_context, trialExplanation().join(QLatin1Char(' ')));
            say(m_context, Cli::tr("There is no trial. To begin one: coolwarm trial begin"));
            return ExitCode::Done;
        }
        const auto& [trial, state, result] = *found;
        say(m_context, recordText(trial, toDateTime(m_now.wallSecond()).date()));
        say(m_context, trialBlocksText(result));
        say(m_context, trialVerdictText(result));
        const SiteFacts facts = m_log.engine().snapshot(trial.site, m_now).facts;
        if (const auto proposed = proposalNow(trial, state, facts, m_now))
            say(m_context, trialProposalText(*proposed));
        return ExitCode::Done;
    }

private:
    [[nodiscard]] static bool reads(const QString& what) { return what == QLatin1String("status"); }
    [[nodiscard]] static CliLog& logFor(const QString& what, CliContext& context) {
        if (reads(what))
            return context.readable.log();
        return what == QLatin1String("begin") ? context.log() : context.logThatIsThere();
    }
    [[nodiscard]] std::optional<TrialSoFar> newest() { return newestTrial(*m_log.history()); }
    ExitCode apply(const Command& command) {
        const Result result = m_log.engine().apply(command, m_now);
        if (!result.verdict.isAllowed())
            return refuse(m_context, result.verdict.refusal(), m_now);
        m_context.window.poke();
        return status();
    }

    const Arguments& m_arguments;
    CliContext& m_context;
    CliLog& m_log;
    Reading m_now;
};

} // namespace

ExitCode runTrial(const Arguments& arguments, CliContext& context) {
    using Act = ExitCode (TrialCall::*)();
    static constexpr std::array<std::pair<const char*, Act>, 4> acts{
        {{"status", &TrialCall::status},
         {"begin", &TrialCall::begin},
         {"decline", &TrialCall::decline},
         {"end", &TrialCall::end}}};
    const QString what = arguments.positional();
    const auto found = std::find_if(acts.begin(), acts.end(), [&](const auto& each) {
        return what == QLatin1String(each.first);
    });
    if (found == acts.end())
        throw UsageError(Cli::tr("\"%1\" is nothing that a trial can do. Say one of status, begin, "
                                 "decline and end.")
                             .arg(what));
    if (found->second != &TrialCall::begin && (arguments.has("blocks") || arguments.has("site")))
        throw UsageError(Cli::tr("--blocks and --site go with: coolwarm trial begin"));
    TrialCall call(arguments, context);
    return (call.*found->second)();
}

} // namespace coolwarm
