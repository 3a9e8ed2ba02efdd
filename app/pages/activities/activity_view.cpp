// SPDX-License-Identifier: MIT
// Makes the texts of activities.
#include "app/pages/activities/activity_view.h"

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/spoken_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/painted/breath_circle.h"
#include "core/time/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

namespace {

struct ActivityViewText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::ActivityView)
};

QString goingText(ActivityKind what) {
    return what == ActivityKind::Walk ? ActivityViewText::tr("You are walking")
                                      : ActivityViewText::tr("Stretch gently");
}

// A time that is over shows each second when it is full.
QString clockOf(Millis over) {
    return countdownText(std::chrono::floor<std::chrono::seconds>(over));
}

QString spokenText(const ActivityPlan& plan, const ActivityMoment& moment, const QString& part) {
    if (plan.what != ActivityKind::Walk)
        return part;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(moment.done);
    return minutes < std::chrono::minutes{1}
               ? part
               //: What is on, and for how long.
               : ActivityViewText::tr("%1, for %2").arg(part, spokenSpan(Millis{minutes}));
}

} // namespace

QString howToText(ActivityKind what) {
    switch (what) {
    case ActivityKind::Breathing:
        return ActivityViewText::tr(
            "In for a count of 5, hold for 1, out for 3: slow and deep, as far as is "
            "comfortable.");
    case ActivityKind::Twist:
        return ActivityViewText::tr(
            "Sit upright. Turn your upper body slowly to one side, only as far as is "
            "comfortable, and hold it; then the other side for as long. Stop if it "
            "hurts.");
    case ActivityKind::Stretching:
        return ActivityViewText::tr(
            "Slowly and gently, one muscle after the other, without bouncing. Stop if "
            "it hurts.");
    case ActivityKind::Walk:
        return ActivityViewText::tr(
            "Short and easy, on even ground, as long as it does you good. The time "
            "goes on while the computer sleeps.");
    case ActivityKind::Cream:
        return ActivityViewText::tr(
            "A thin layer. Keep it off eyes and mouth, and wash your hands. No heat "
            "over cream.");
    }
    return {};
}

QString partText(ActivityKind what, ActivityPart part) {
    switch (part) {
    case ActivityPart::GetReady:
        return ActivityViewText::tr("Get ready");
    case ActivityPart::BreatheIn:
        return ActivityViewText::tr("Breathe in");
    case ActivityPart::Hold:
        return ActivityViewText::tr("Hold", "one's breath");
    case ActivityPart::BreatheOut:
        return ActivityViewText::tr("Breathe out");
    case ActivityPart::OneSide:
        return ActivityViewText::tr("Turn to one side and hold");
    case ActivityPart::ChangeSides:
        return ActivityViewText::tr("Back to the middle");
    case ActivityPart::OtherSide:
        return ActivityViewText::tr("Turn to the other side and hold");
    case ActivityPart::Going:
        return goingText(what);
    case ActivityPart::Over:
        return ActivityViewText::tr("Done", "an activity");
    }
    return {};
}

ActivityView activityView(const ActivityPlan& plan, const ActivityMoment& moment) {
    ActivityView view;
    view.part = partText(plan.what, moment.part);
    view.big = moment.left ? countdownText(*moment.left) : clockOf(moment.done);
    if (moment.left)
        view.progress = double(moment.into.count()) /
                        double(std::max(Millis{1}, moment.into + *moment.left).count());
    view.spoken = spokenText(plan, moment, view.part);
    return view;
}

void showBreath(BreathCircle& circle, const ActivityMoment& moment) {
    const bool full = moment.part == ActivityPart::Hold || moment.part == ActivityPart::BreatheOut;
    const bool fills = moment.part == ActivityPart::Hold || moment.part == ActivityPart::BreatheIn;
    const Millis left = moment.left.value_or(Millis{0});
    circle.move(full ? 1 : 0, fills ? 1 : 0, moment.into, moment.into + left);
    circle.setWords(partText(ActivityKind::Breathing, moment.part),
                    static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

QString endedText(const GuidedActivity::Ended& ended, std::chrono::sys_seconds now) {
    if (ended.refusal)
        return verdictText(*ended.refusal, now);
    const QString what = activityText(ended.activity.what);
    if (!ended.isLogged)
        //: %1 is an activity.
        return ActivityViewText::tr("%1: too short to be written down.").arg(what);
    const QString length = durationText(*ended.activity.length);
    if (ended.why == GuidedActivity::EndedBy::Asleep)
        //: %1 is an activity, %2 a length.
        return ActivityViewText::tr("The computer fell asleep. %1, %2 until then: written down.")
            .arg(what, length);
    //: %1 is an activity, %2 a length.
    return ActivityViewText::tr("%1, %2: written down.").arg(what, length);
}

QString refusedText(GuidedActivity::Refused why) {
    switch (why) {
    case GuidedActivity::Refused::AnotherRuns:
        return ActivityViewText::tr("Something else is still on: stop it first.");
    case GuidedActivity::Refused::PackIsOn:
        return ActivityViewText::tr(
            "Not while the pack is on: lie or sit still until it comes off. Breathing "
            "goes well with it.");
    case GuidedActivity::Refused::AlarmFirst:
        return ActivityViewText::tr("First take the pack off and answer the alarm.");
    case GuidedActivity::Refused::StartWaits:
        return ActivityViewText::tr(
            "A session begins in a moment: begin then, or cancel it first.");
    }
    return {};
}

} // namespace coolwarm
