// SPDX-License-Identifier: MIT
// Words what a plan says.
#include "app/text/plan/day_plan_text.h"

#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/domain/plan/plan_pattern.h"
#include "core/domain/plan/planned_session.h"
#include "core/rules/planner/planner.h"

#include <QCoreApplication>
#include <QStringList>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

struct DayPlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString whyText(const Shortfall& shortfall) {
    switch (shortfall.obstacle) {
    case PlanObstacle::LeftOutByPattern:
        return shortfall.modality == Modality::Heat
                   ? DayPlanText::tr("The order that you chose leaves heat out.")
                   : DayPlanText::tr("The order that you chose leaves ice out.");
    case PlanObstacle::DayIsOver:
        return DayPlanText::tr("The hours in which you are awake are over for today.");
    case PlanObstacle::NoFreeTime:
        return DayPlanText::tr("There is no free time for it.");
    case PlanObstacle::Rests:
        return DayPlanText::tr("The skin has to rest in between.");
    case PlanObstacle::Order:
        return DayPlanText::tr("Ice and heat are in each other's way in the time that is left.");
    case PlanObstacle::OtherSites:
        return DayPlanText::tr("Sessions for other parts of the body need the time.");
    case PlanObstacle::MovedByHand:
        return DayPlanText::tr("Sessions that you moved are in the way.");
    }
    return {};
}

QString instead(const Shortfall& shortfall, sys_seconds now) {
    if (shortfall.planned > 0)
        return DayPlanText::tr("%Ln can be planned.", nullptr, shortfall.planned);
    if (shortfall.nearest)
        //: A time of day, with the day in front where it is not today.
        return DayPlanText::tr("The next one can be at %1.").arg(timeText(*shortfall.nearest, now));
    return {};
}

} // namespace

QString plannedTimeText(const PlannedSession& session, sys_seconds now) {
    //: A time of day and a length: "15:36, 20 min".
    return DayPlanText::tr("%1, %2").arg(timeText(session.start, now),
                                         durationText(session.length));
}

QString plannedText(const PlannedSession& session, sys_seconds now) {
    //: Ice or Heat; a time of day and a length: "Ice 15:36, 20 min".
    return DayPlanText::tr("%1 %2").arg(modalityText(session.modality),
                                        plannedTimeText(session, now));
}

QString plannedTextWithSite(const PlannedSession& session, sys_seconds now) {
    //: "Ice 15:36, 20 min"; a part of the body.
    return DayPlanText::tr("%1, %2", "with the part of the body")
        .arg(plannedText(session, now), siteInSentence(session.site));
}

QString withHeld(const QString& planned, const PlanStep& step, sys_seconds now) {
    if (!step.heldUntil || now >= *step.heldUntil)
        return planned;
    //: A planned session in the quiet hours; a time of day.
    return DayPlanText::tr("%1 (reminder held until %2)")
        .arg(planned, timeText(*step.heldUntil, now));
}

QString placeText(const PlanPlace& place, sys_seconds now) {
    const QString time = timeText(place.start, now);
    return place.fewer == 0
               ? time
               //: A time of day to which a session would be moved.
               : DayPlanText::tr("%1, then %Ln session(s) fewer", nullptr, place.fewer).arg(time);
}

QString heldStepsText(const PlanStatus& plan, sys_seconds now) {
    QStringList steps;
    for (const PlanStep& step : plan.steps) {
        const QString planned = plannedTextWithSite(step.session, now);
        if (const QString text = withHeld(planned, step, now); text != planned)
            steps << text;
    }
    return steps.join(QStringLiteral(" · "));
}

QString planChangeText(const DayPlanSet& set, std::int64_t planned, sys_seconds now) {
    const PlanMove& move = set.move;
    if (set.dropped)
        return DayPlanText::tr("There is no plan any more.");
    if (move.from && move.to) {
        const QString lost =
            move.gone > 0
                ? QLatin1Char(' ') +
                      DayPlanText::tr("%Ln session(s) left out of the plan.", nullptr, move.gone)
                : QString();
        const QString from = timeText(move.from->start, now);
        const QString to = timeText(move.to->start, now);
        const QString what = modalityText(move.from->modality);
        if (move.moved <= 1)
            //: Ice or Heat; two times of day.
            return DayPlanText::tr("%1 moved from %2 to %3.").arg(what, from, to) + lost;
        //: Ice or Heat; two times of day.
        return DayPlanText::tr("%1 moved from %2 to %3, and %Ln more with it.", nullptr,
                               move.moved - 1)
                   .arg(what, from, to) +
               lost;
    }
    if (move.gone == 1 && move.moved == 0 && move.from)
        //: A planned session: "Ice 15:36, 20 min, Lower back".
        return DayPlanText::tr("Left out of the plan: %1.")
            .arg(plannedTextWithSite(*move.from, now));
    if (move.gone > 0)
        return DayPlanText::tr("%Ln session(s) left out of the plan.", nullptr, move.gone);
    if (move.added > 0)
        return DayPlanText::tr("%Ln session(s) planned.", nullptr, forPlural(planned));
    return DayPlanText::tr("The plan stays as it is.");
}

QString shortfallText(const Shortfall& shortfall, sys_seconds now) {
    const bool ice = shortfall.modality == Modality::Ice;
    const QString where = siteInSentence(shortfall.site);
    QString text;
    if (shortfall.day == 0)
        //: A part of the body.
        text = (ice ? DayPlanText::tr("Less ice than you wish can be planned today (%1).")
                    : DayPlanText::tr("Less heat than you wish can be planned today (%1)."))
                   .arg(where);
    else
        //: A part of the body.
        text = (ice ? DayPlanText::tr("Less ice than you wish can be planned tomorrow (%1).")
                    : DayPlanText::tr("Less heat than you wish can be planned tomorrow (%1)."))
                   .arg(where);
    for (const QString& sentence : {whyText(shortfall), instead(shortfall, now)})
        if (!sentence.isEmpty())
            text += QLatin1Char(' ') + sentence;
    return text;
}

QString inexactText(const std::optional<DayPlan>& plan) {
    return plan && !plan->exact
               ? DayPlanText::tr("So much is wished that not every order was tried: the plan keeps "
                                 "all rests, and there may be a better one.")
               : QString();
}

QString patternText(PlanPattern pattern) {
    switch (pattern) {
    case PlanPattern::ByBout:
        return DayPlanText::tr("By the day of the bout");
    case PlanPattern::IceOnly:
        return DayPlanText::tr("Only ice");
    case PlanPattern::HeatOnly:
        return DayPlanText::tr("Only heat");
    case PlanPattern::IceThenHeat:
        return DayPlanText::tr("First ice, then heat");
    case PlanPattern::HeatThenIce:
        return DayPlanText::tr("First heat, then ice");
    case PlanPattern::Alternate:
        return DayPlanText::tr("Ice and heat in turn");
    }
    return {};
}

QString stepStateText(PlanStepState state) {
    switch (state) {
    case PlanStepState::Ahead:
        return {};
    case PlanStepState::Due:
        return DayPlanText::tr("now", "a planned session whose time has come");
    case PlanStepState::Late:
        return DayPlanText::tr("not begun in time", "a planned session");
    case PlanStepState::TooSoon:
        return DayPlanText::tr("cannot be at that time any more", "a planned session");
    }
    return {};
}

} // namespace coolwarm
