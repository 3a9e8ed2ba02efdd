// SPDX-License-Identifier: MIT
// Makes the texts and figures of the running page and of the alarm from the status.
#include "app/text/states/running_view.h"

#include "app/text/format.h"
#include "app/text/short_name.h"
#include "app/text/skin_text.h"
#include "app/text/spoken_text.h"
#include "app/text/states/spoken_states.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

namespace {

struct RunningText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::RunningView)
};

QString placeText(const Session& session) {
    //: %1 is "Ice" or "Heat", %2 a part of the body
    return RunningText::tr("%1 · %2").arg(modalityText(session.modality),
                                          shortSiteText(session.site));
}

QString plannedText(const Session& session) {
    return spanText(Millis{*session.planned});
}

// Nobody who rests needs the seconds, but in the last minute.
QString leftText(Millis left) {
    return left > std::chrono::minutes{1}
               ? spanText(Millis{std::chrono::ceil<std::chrono::minutes>(left)})
               : countdownText(std::max(Millis{0}, left));
}

// What may follow here: the same again, and the other therapy.
QString followsText(const Session& session, const CardStatus& card, std::chrono::sys_seconds now) {
    const bool ice = session.modality == Modality::Ice;
    const QString opens = timeText(*card.opensAt, now);
    if (card.fullRestAt)
        return (ice ? RunningText::tr("You can use ice here again from %1; a full rest lasts until "
                                      "%2. Heat may follow once the skin feels normal.")
                    : RunningText::tr(
                          "You can use heat here again from %1; a full rest lasts until "
                          "%2. Ice may follow once the skin feels normal."))
            .arg(opens, timeText(*card.fullRestAt, now));
    return (ice ? RunningText::tr("You can use ice here again from %1. Heat may follow once the "
                                  "skin feels normal.")
                : RunningText::tr("You can use heat here again from %1. Ice may follow once the "
                                  "skin feels normal."))
        .arg(opens);
}

} // namespace

RunningView runningView(const RunningStatus& running, const Reading& now) {
    const Session& session = running.session;
    const auto wall = now.wallSecond();
    RunningView view;
    view.modality = session.modality;
    view.title = placeText(session);
    const auto started = std::chrono::round<std::chrono::seconds>(now.wall - running.elapsed);
    const QString ends = timeText(running.endsAt, wall);
    view.times = running.endsAt == running.latestEndAt
                     ? RunningText::tr("started %1 · ends %2").arg(timeText(started, wall), ends)
                     : RunningText::tr("started %1 · ends %2 · %3 at the latest")
                           .arg(timeText(started, wall), ends, timeText(running.latestEndAt, wall));
    view.progress = double(running.elapsed.count()) / double(Millis{*session.planned}.count());
    view.planned = *session.planned;
    view.big = leftText(running.remaining);
    //: %1 is a time of day
    view.small = RunningText::tr("until %1, then take it off").arg(ends);
    const auto minutesLeft = std::chrono::ceil<std::chrono::minutes>(running.remaining);
    view.spoken =
        //: Two lengths in words.
        RunningText::tr("%1 left of %2")
            .arg(spokenSpan(Millis{minutesLeft}), spokenSpan(Millis{*session.planned}));
    view.mayDiscard = running.mayDiscard;
    view.discardText = RunningText::tr("Started by mistake: forget it");
    view.mayLengthen = running.mayLengthen;
    view.mayShorten = running.mayShorten;
    view.painBefore = session.painBefore;
    view.position = positionText(session.modality, session.site);
    return view;
}

AlarmView alarmView(const RunningStatus& running, const Reading& now) {
    const auto wall = now.wallSecond();
    const auto late = -running.remaining;
    AlarmView view;
    view.modality = running.session.modality;
    view.headline = RunningText::tr("Take the pack off");
    view.subject =
        RunningText::tr("%1, %2").arg(placeText(running.session), plannedText(running.session));
    const QString due = timeText(running.endsAt, wall);
    view.due =
        late < std::chrono::minutes{1}
            ? RunningText::tr("Time was up at %1").arg(due)
            : RunningText::tr("Time was up at %1, %2 ago")
                  .arg(due, spanText(Millis{std::chrono::floor<std::chrono::minutes>(late)}));
    view.spoken = spokenAlarm(running);
    view.isLate = late > std::chrono::hours{1};
    return view;
}

ClosedView closedView(const Session& session, const Status& status) {
    const auto wall = status.now.wallSecond();
    ClosedView view;
    view.modality = session.modality;
    view.subject = placeText(session);
    const QString length = durationText(session.duration());
    switch (session.outcome.value_or(Outcome::Completed)) {
    case Outcome::StoppedEarly:
        view.headline = RunningText::tr("Stopped after %1").arg(length);
        break;
    case Outcome::Overran:
        view.headline = RunningText::tr("The pack was on for %1").arg(length);
        break;
    case Outcome::Completed:
    case Outcome::Unconfirmed:
        view.headline = RunningText::tr("Done: %1").arg(length);
        break;
    }
    const CardStatus& card = status.cards[session.modality];
    if (status.skinHurt && status.skinHurt->id == session.id) {
        view.detail = skinHurtText();
    } else if (session.site == status.site && card.opensAt) {
        view.detail = followsText(session, card, wall);
    }
    return view;
}

} // namespace coolwarm
