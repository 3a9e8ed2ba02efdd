// SPDX-License-Identifier: MIT
// The verb that logs what is done beside ice and heat: breathing, stretching, a walk, cream.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/activities.h"
#include "core/engine/engine.h"
#include "core/engine/result.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/activity_rules.h"
#include "core/text/note.h"
#include "core/time/day_of.h"
#include "core/time/reading.h"

#include <QLocale>

#include <chrono>
#include <variant>
#include <vector>

namespace coolwarm {

namespace {

ActivityKind activityOf(const QString& text) {
    const auto what = activityFromWord(text.toStdString());
    if (!what)
        throw UsageError(Cli::tr("\"%1\" is none of the activities. Say one of breathing, twist, "
                                 "stretching, walk and cream.")
                             .arg(text));
    return *what;
}

// How much cream the day has left. A fact is never refused: the fifth is logged like the others.
void sayCream(CliLog& log, std::chrono::local_days day, CliContext& context) {
    DiaryFilter filter;
    filter.from = filter.to = day;
    std::vector<Activity> activities;
    log.history()->diary().stream(Activity::kind, filter, [&](const DiaryRecord& record) {
        activities.push_back(std::get<Activity>(record));
        return true;
    });
    const CreamCount count = creamsOn(day, activities);
    say(context, count.isUsedUp()
                     ? Cli::tr("Cream was used %1 times on that day, and %2 is the most for a day. "
                               "No more until the next day.")
                           .arg(QLocale().toString(count.used), QLocale().toString(creamsADay))
                     : Cli::tr("Cream: %1 of %2 for that day.")
                           .arg(QLocale().toString(count.used), QLocale().toString(creamsADay)));
}

} // namespace

ExitCode runActivity(const Arguments& arguments, CliContext& context) {
    Activity activity = Activity::blank(SessionId::random());
    activity.what = activityOf(arguments.positional());
    activity.note = arguments.note().value_or(Note());
    if (const auto minutes = arguments.minutes("minutes"))
        activity.length = *minutes;
    QString remark;
    const auto at = arguments.moment("at", context.typing(), remark);
    if (!remark.isEmpty())
        say(context, remark);
    CliLog& log = context.log();
    const Reading now = context.clock.now();
    closeOverdueSession(log.engine(), now, Recording::Needed);
    // Without a time it has just ended.
    activity.start = at.value_or(
        context.zone.at(now.wallSecond() - activity.length.value_or(std::chrono::seconds{0})));
    const Result result = log.engine().apply(AddActivity{activity}, now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), now);
    context.window.poke();
    say(context, Cli::tr("Saved: %1. To take it back: coolwarm undo")
                     .arg(recordText(activity, toDateTime(now.wallSecond()).date())));
    if (activity.what == ActivityKind::Cream)
        sayCream(log, dayOf(activity.start), context);
    return ExitCode::Done;
}

} // namespace coolwarm
