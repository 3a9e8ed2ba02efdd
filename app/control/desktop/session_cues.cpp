// SPDX-License-Identifier: MIT
// Finds by comparing two states which cues are due, and puts them into words.
#include "app/control/desktop/session_cues.h"

#include "app/control/desktop/quiet_time.h"
#include "app/control/timing/cue_times.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QCoreApplication>

#include <utility>

namespace coolwarm {

namespace {

struct SessionCuesText {
    Q_DECLARE_TR_FUNCTIONS(SessionCues)
};

} // namespace

CueLine cueLine(const RunningStatus& running, const Preferences& wanted) {
    if (running.alarm)
        return CueLine::None;
    if (wanted.minuteWarning && running.remaining <= Millis{lastMinute})
        return CueLine::LastMinute;
    return wanted.skinReminder && skinLookDue(running) ? CueLine::Skin : CueLine::None;
}

CuesDue SessionCues::look(const Status& status, const Preferences& wanted) {
    const bool quiet = isQuiet(wanted, status.now.wallSecond());
    if (status.running) {
        (void)m_rests.look(status);
        const CuesDue due = lookAtSession(*status.running, wanted);
        return quiet && !status.running->alarm ? CuesDue{} : due;
    }
    m_seen.reset();
    const QString opened = lookAtRests(status, wanted);
    return {quiet ? QString() : opened, std::nullopt};
}

CuesDue SessionCues::lookAtSession(const RunningStatus& running, const Preferences& wanted) {
    const auto last = std::exchange(
        m_seen, Seen{running.session.id, running.elapsed, running.remaining, running.alarm});
    const bool known = last && last->id == running.session.id;
    CuesDue due;
    if (running.alarm) {
        const Millis since = -running.remaining;
        const auto round = [](Millis time) { return time / Millis{sayAgainAfter}; };
        const bool said = known && last->alarm && round(-last->remaining) == round(since);
        if (wanted.speaks && !said && since <= Millis{sayAgainFor})
            due.spoken = SessionCuesText::tr("Take the pack off");
        return due;
    }
    if (!known)
        return due;
    const bool minuteLeft = isJustLeft(Millis{lastMinute}, last->remaining, running.remaining);
    if (wanted.speaks && minuteLeft)
        due.spoken = SessionCuesText::tr("One minute left");
    else if (wanted.speaks && isJustLeft(Millis{someLeft}, last->remaining, running.remaining))
        due.spoken = SessionCuesText::tr("Five minutes left");
    const auto looks = [](Millis elapsed) { return elapsed / Millis{skinLookEvery}; };
    if (wanted.minuteWarning && minuteLeft)
        due.notice = Notice{SessionCuesText::tr("One minute left"),
                            SessionCuesText::tr("Then take the pack off")};
    else if (wanted.skinReminder && skinLookDue(running) &&
             looks(last->elapsed) != looks(running.elapsed))
        due.notice =
            Notice{SessionCuesText::tr("Look at your skin"),
                   SessionCuesText::tr("Stop if the skin turns numb or white, blisters or burns.")};
    return due;
}

QString SessionCues::lookAtRests(const Status& status, const Preferences& wanted) {
    const RestWatch::Look rests = m_rests.look(status);
    const bool ice = rests.ended.ice && wanted.tellsOpen.ice;
    const bool heat = rests.ended.heat && wanted.tellsOpen.heat;
    if (!wanted.speaks || status.skinHurt)
        return {}; // nothing is well that a doctor has to look at
    if (ice && heat)
        return SessionCuesText::tr("You can use ice and heat again");
    if (ice)
        return SessionCuesText::tr("You can use ice again");
    return heat ? SessionCuesText::tr("You can use heat again") : QString();
}

} // namespace coolwarm
