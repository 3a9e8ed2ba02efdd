// SPDX-License-Identifier: MIT
// Makes the tray's line, progress and menu from the status.
#include "app/control/desktop/tray_view.h"

#include "app/text/format.h"
#include "app/text/plan/day_plan_text.h"
#include "app/text/skin_text.h"
#include "app/text/states/card_view.h"
#include "core/domain/modality.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/site/site.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

using std::chrono::minutes;
using std::chrono::sys_seconds;

namespace {

struct TrayViewText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::TrayView)
};

// A tooltip that looks like markup would be read as such, and a site's name may be anything.
QString withSite(const QString& line, const Site& site) {
    return line + QStringLiteral(" · ") +
           siteInSentence(site).replace(u'<', u'‹').replace(u'>', u'›');
}

// One rests and the other does not; the skin is asked for as at the start.
QString restsText(const CardStatus& resting, const CardStatus& other, sys_seconds now) {
    const bool ice = resting.modality == Modality::Ice;
    const QString text =
        other.asksSkinUntil
            ? (ice ? TrayViewText::tr("Ice again from %1; heat once the skin feels normal")
                   : TrayViewText::tr("Heat again from %1; ice once the skin feels normal"))
            : (ice ? TrayViewText::tr("Ice again from %1; heat is ready")
                   : TrayViewText::tr("Heat again from %1; ice is ready"));
    return text.arg(timeText(*resting.opensAt, now));
}

QString idleText(const Status& status) {
    const bool iceRests = status.cards.ice.state == CardState::Resting;
    const bool heatRests = status.cards.heat.state == CardState::Resting;
    const sys_seconds now = status.now.wallSecond();
    if (status.cards.ice.skinHurt)
        return skinHurtText();
    if (iceRests && heatRests)
        return TrayViewText::tr("Ice again from %1, heat from %2")
            .arg(timeText(*status.cards.ice.opensAt, now),
                 timeText(*status.cards.heat.opensAt, now));
    if (iceRests)
        return restsText(status.cards.ice, status.cards.heat, now);
    if (heatRests)
        return restsText(status.cards.heat, status.cards.ice, now);
    return TrayViewText::tr("Ice and heat are ready");
}

// The next session of today's plan, in a line of its own; empty without one.
QString nextText(const Status& status) {
    if (!status.plan || status.plan->steps.empty())
        return {};
    const PlannedSession& next = status.plan->steps.front().session;
    //: A planned session: "Ice 15:36, 20 min".
    return QLatin1Char('\n') +
           TrayViewText::tr("Next: %1").arg(plannedText(next, status.now.wallSecond()));
}

QString runningText(const RunningStatus& running, minutes left, sys_seconds now) {
    const QString text = running.session.modality == Modality::Ice
                             ? TrayViewText::tr("Ice is on, %1 left, until %2")
                             : TrayViewText::tr("Heat is on, %1 left, until %2");
    return text.arg(spanText(Millis{left}), timeText(running.endsAt, now));
}

QString alarmText(const RunningStatus& running, sys_seconds now) {
    const QString due = timeText(running.endsAt, now);
    return running.session.modality == Modality::Ice
               ? TrayViewText::tr("Take the ice off: time was up at %1").arg(due)
               : TrayViewText::tr("Take the heat off: time was up at %1").arg(due);
}

void describeOpen(TrayLook& look, const Status& status, bool asks) {
    const RunningStatus& running = *status.running;
    const bool alarm = running.alarm && !asks;
    const minutes left = std::max(minutes{0}, std::chrono::ceil<minutes>(running.remaining));
    look.picture.sign = alarm ? TrayPicture::Sign::Alarm : TrayPicture::Sign::Running;
    look.picture.modality = running.session.modality;
    look.picture.whole = *running.session.planned;
    look.picture.done = look.picture.whole - left;
    look.packOff = alarm;
    const QString line = asks    ? TrayViewText::tr("The window asks when the pack came off")
                         : alarm ? alarmText(running, status.now.wallSecond())
                                 : runningText(running, left, status.now.wallSecond());
    look.toolTip = withSite(line, running.session.site);
    const QString reason = asks    ? TrayViewText::tr("answer the window first")
                           : alarm ? TrayViewText::tr("take the pack off first")
                                   : TrayViewText::tr("a session is running");
    //: %1 is the reason why that cannot be chosen
    look.start.ice.text = TrayViewText::tr("Start ice – %1").arg(reason);
    look.start.heat.text = TrayViewText::tr("Start heat – %1").arg(reason);
    look.stop.enabled = !running.alarm;
    look.stop.text = look.stop.enabled ? TrayViewText::tr("Take it off now")
                                       : TrayViewText::tr("Stop – %1").arg(reason);
}

TrayEntry startOf(const Status& status, Modality modality) {
    const CardView card = cardView(status, modality);
    return {card.buttonText, card.mayStart};
}

void describeIdle(TrayLook& look, const Status& status) {
    for (const Modality modality : bothModalities) {
        look.picture.rests[modality] = status.cards[modality].state == CardState::Resting;
        look.start[modality] = startOf(status, modality);
    }
    look.toolTip = withSite(idleText(status), status.site) + nextText(status);
    look.stop.text = TrayViewText::tr("Stop – no session is running");
}

} // namespace

TrayLook trayLook(const Status& status, bool asks) {
    TrayLook look;
    if (status.running)
        describeOpen(look, status, asks);
    else
        describeIdle(look, status);
    return look;
}

} // namespace coolwarm
