// SPDX-License-Identifier: MIT
// The verb that says what is on and what may start, for people and for programs.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/json_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "core/engine/engine.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

/// The lines of the status.
class Report {
public:
    Report(const Status& status, CliContext& context)
        : m_status(status), m_now(status.now.wallSecond()), m_context(context) {}

    void print();

private:
    [[nodiscard]] QString time(sys_seconds moment) const { return timeText(moment, m_now); }
    [[nodiscard]] QString cardText(const CardStatus& card) const;
    [[nodiscard]] QString readyText(const CardStatus& card) const;
    [[nodiscard]] QString runningText(const RunningStatus& running) const;
    void printSkin() const;

    const Status& m_status;
    sys_seconds m_now;
    CliContext& m_context;
};

QString Report::readyText(const CardStatus& card) const {
    if (card.skinHurt)
        return Cli::tr("Only when the skin is normal again");
    if (card.asksSkinUntil)
        return Cli::tr("Ready if the skin feels normal again");
    return card.fullRestAt
               ? Cli::tr("Ready; a full rest lasts until %1").arg(time(*card.fullRestAt))
               : Cli::tr("Ready");
}

QString Report::cardText(const CardStatus& card) const {
    if (card.state == CardState::Ready)
        return readyText(card);
    if (card.state == CardState::Running)
        return Cli::tr("Running");
    if (!card.opensAt)
        return Cli::tr("Waits for the session that is on");
    if (card.skinHurt)
        return Cli::tr("Skin rests until %1, and then only when it is normal again")
            .arg(time(*card.opensAt));
    if (card.restOfDeleted)
        return Cli::tr("Skin rests until %1, after a session that was deleted")
            .arg(time(*card.opensAt));
    if (card.fullRestAt)
        return Cli::tr("Skin rests until %1; a full rest lasts until %2")
            .arg(time(*card.opensAt), time(*card.fullRestAt));
    return Cli::tr("Skin rests until %1").arg(time(*card.opensAt));
}

QString Report::runningText(const RunningStatus& running) const {
    const QString what = modalityText(running.session.modality);
    const QString where = siteInSentence(running.session.site);
    if (running.alarm)
        return Cli::tr("Take the pack off: %1, %2, since %3. Then run: coolwarm confirm")
            .arg(what, where, time(running.endsAt));
    return Cli::tr("%1 is on: %2, %3 left, until %4 (%5 at the latest)")
        .arg(what, where, countdownText(running.remaining), time(running.endsAt),
             time(running.latestEndAt));
}

// What Today says about the skin above the cards.
void Report::printSkin() const {
    if (m_status.skinOpen)
        //: The words after --skin stay as they are.
        say(m_context, Cli::tr("The last session was too long. Look at the skin, then say how it "
                               "is: coolwarm confirm --skin WORD, where WORD is normal, red, "
                               "white, blistered, numb or other."));
    else if (m_status.skinHurt)
        say(m_context, skinWasText(*m_status.skinHurt) + QLatin1Char(' ') +
                           skinFoundText(*m_status.skinHurt->skin, m_status.skinHurt->modality));
}

void Report::print() {
    if (m_status.running)
        say(m_context, runningText(*m_status.running));
    say(m_context, siteText(m_status.site));
    for (const CardStatus* card : {&m_status.cards.ice, &m_status.cards.heat})
        say(m_context, Cli::tr("  %1: %2").arg(modalityText(card->modality), cardText(*card)));
    printSkin();
    if (m_status.clockLooksWrong)
        //: A time of day, with the day before it where it is not today.
        say(m_context, Cli::tr("The log has a time that lies ahead of the computer's clock: %1. "
                               "Until one of them is put right, time while the computer was off "
                               "may not count as rest. Set the clock, or say in the window that it "
                               "is right.")
                           .arg(time(m_status.latestRecorded)));
}

} // namespace

ExitCode runStatus(const Arguments& arguments, CliContext& context) {
    const auto site = arguments.site();
    Engine& engine = context.readable.log().engine();
    const Reading now = context.clock.now();
    closeOverdueSession(engine, now, Recording::IfPossible);
    const Status status =
        engine.status(demandKnown(engine, site).value_or(engine.choices().site), now);
    if (arguments.has("json"))
        sayBytes(context, statusJson(status, context.zone) + '\n');
    else
        Report(status, context).print();
    finishSaying(context);
    return ExitCode::Done;
}

} // namespace coolwarm
