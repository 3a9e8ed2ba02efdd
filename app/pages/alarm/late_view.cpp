// SPDX-License-Identifier: MIT
// The words of the late question and of the page after too long.
#include "app/pages/alarm/late_view.h"

#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::minutes;
using std::chrono::sys_seconds;

struct LateViewText {
    Q_DECLARE_TR_FUNCTIONS(LateView)
};

QString spanOf(Millis span) {
    return spanText(Millis{std::chrono::floor<minutes>(span)});
}

} // namespace

LateView lateView(const RunningStatus& running, const Reading& now, bool heard) {
    const Session& session = running.session;
    const auto wall = now.wallSecond();
    const QString due = timeText(running.endsAt, wall);
    LateView view;
    view.session = session.id.text();
    view.modality = session.modality;
    view.started = std::chrono::round<std::chrono::seconds>(now.wall - running.elapsed);
    view.now = wall;
    view.due = running.endsAt;
    view.least = running.window.least;
    view.question = session.modality == Modality::Ice
                        ? LateViewText::tr("When did the ice pack come off?")
                        : LateViewText::tr("When did the heat pack come off?");
    //: %1 is a part of the body
    view.about = (heard ? LateViewText::tr("%1 · it rang at %2, %3 ago · the sound has stopped")
                        : LateViewText::tr("%1 · time was up at %2, %3 ago"))
                     .arg(siteText(session.site), due, spanOf(-running.remaining));
    view.justNow = LateViewText::tr("on for %1").arg(spanOf(running.elapsed));
    view.whenItRang =
        LateViewText::tr("at %1, on for %2").arg(due, spanText(Millis{*session.planned}));
    view.another = LateViewText::tr("between %1 and now").arg(timeText(view.started, wall));
    return view;
}

RemovedView removedView(const LateView& view, sys_seconds typed) {
    RemovedView removed;
    // Counted back from now, both may be a second beside what they were when it was typed.
    const auto isAbout = [typed](sys_seconds moment) {
        return typed >= moment - std::chrono::seconds{1} &&
               typed <= moment + std::chrono::seconds{1};
    };
    removed.moment = isAbout(view.started) ? view.started : typed;
    removed.isAlarm = isAbout(view.due);
    const QString started = timeText(view.started, view.now);
    if (removed.moment < view.started || removed.moment > view.now) {
        removed.isPossible = false;
        removed.text =
            LateViewText::tr("The pack has been on since %1. Give a time between that and now.")
                .arg(started);
        return removed;
    }
    const Millis on = removed.moment - view.started;
    removed.isShort = on < view.least;
    if (removed.isShort)
        removed.text =
            LateViewText::tr(
                "That means the pack was on for %1; the rest counts from %2. Is that right?")
                .arg(spanOf(on), timeText(removed.moment, view.now));
    return removed;
}

OverView overView(const Session& session, const Status& status) {
    const CardStatus& card = status.cards[session.modality];
    const auto wall = status.now.wallSecond();
    const bool ice = session.modality == Modality::Ice;
    OverView view{session.id,
                  session.modality,
                  tooLongText(session, card.regimen.window.most),
                  skinAdviceText(session.modality, Emphasis::Bold),
                  {}};
    const QString normal = ice ? LateViewText::tr("No heat here before the skin feels normal.")
                               : LateViewText::tr("No ice here before the skin feels normal.");
    if (session.site == status.site && card.opensAt) {
        const QString opens = timeText(*card.opensAt, wall);
        //: %2 is "No heat here before the skin feels normal."
        view.next = (ice ? LateViewText::tr("Ice again from %1 at the earliest. %2")
                         : LateViewText::tr("Heat again from %1 at the earliest. %2"))
                        .arg(opens, normal);
    } else {
        view.next = normal;
    }
    return view;
}

} // namespace coolwarm
