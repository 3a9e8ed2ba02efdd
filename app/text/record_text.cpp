// SPDX-License-Identifier: MIT
// Words records of the diary for command line, lists and refusals.
#include "app/text/record_text.h"

#include "app/text/format.h"
#include "app/text/text_context.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/trial.h"
#include "core/domain/diary/trial_order.h"
#include "core/domain/diary/word_list.h"
#include "core/domain/fields.h"

#include <QLocale>
#include <QStringList>

#include <variant>

namespace coolwarm {

namespace {

QString textOf(const PainEntry& entry, const QDate& today) {
    //: A score from 0 to 10; a part of the body; a moment.
    QString text = Text::tr("Pain %1, %2, %3")
                       .arg(QString::number(entry.score.value()), siteInSentence(entry.site),
                            startText(entry.at, today));
    if (!entry.tightness)
        return text;
    //: "Pain 4, Lower back, 14:12"; how tight the muscle is, from 0 to 4.
    return Text::tr("%1, tightness %2").arg(text, QString::number(entry.tightness->value()));
}

QString textOf(const Episode& bout, const QDate& today) {
    const QString site = siteInSentence(bout.site);
    const QString began = startText(bout.began, today);
    if (!bout.ended)
        //: A time of pain; a part of the body; a moment.
        return Text::tr("Bout, %1, since %2").arg(site, began);
    //: A time of pain; a part of the body; two moments.
    return Text::tr("Bout, %1, %2 to %3").arg(site, began, startText(*bout.ended, today));
}

QString textOf(const Activity& activity, const QDate& today) {
    const QString what = activityText(activity.what);
    const QString start = startText(activity.start, today);
    if (!activity.length)
        //: "Cream, Fri 20 Nov 14:12"
        return Text::tr("%1, %2", "an activity and when it was").arg(what, start);
    //: "Walk, 20 min, Fri 20 Nov 14:12"
    return Text::tr("%1, %2, %3", "an activity, its length and when it was")
        .arg(what, durationText(*activity.length), start);
}

QString textOf(const Trial& trial, const QDate& today) {
    const QString site = siteInSentence(trial.site);
    const QString began = startText(trial.began, today);
    if (!trial.ended)
        //: A trial of ice and heat; a part of the body; a moment.
        return Text::tr("Trial, %1, since %2").arg(site, began);
    //: A trial of ice and heat; a part of the body; two moments.
    return Text::tr("Trial, %1, %2 to %3").arg(site, began, startText(*trial.ended, today));
}

/// Names of those fields that are among these.
struct FieldNames {
    const FieldSet& fields;
    QStringList names{};

    template <class Field>
    void add(Field field, const QString& name) {
        if (fields.has(field))
            names.append(name);
    }
};

void addNames(const Activity& /*activity*/, FieldNames& to) {
    to.add(&Activity::what, Text::tr("Activity", "name of a field"));
    to.add(&Activity::start, Text::tr("Start", "name of a field"));
    to.add(&Activity::length, Text::tr("Length", "name of a field"));
    to.add(&Activity::note, Text::tr("Note", "name of a field"));
}

void addNames(const Episode& /*bout*/, FieldNames& to) {
    to.add(&Episode::site, Text::tr("Part of the body", "name of a field"));
    to.add(&Episode::began, Text::tr("Began", "name of a field"));
    to.add(&Episode::ended, Text::tr("Ended", "name of a field"));
    to.add(&Episode::trigger, Text::tr("What set it off", "name of a field"));
    to.add(&Episode::course, Text::tr("Constant or comes and goes", "name of a field"));
    to.add(&Episode::worse, Text::tr("What makes it worse", "name of a field"));
    to.add(&Episode::eases, Text::tr("What eases it", "name of a field"));
    to.add(&Episode::tightness, Text::tr("Tightness", "name of a field"));
    to.add(&Episode::note, Text::tr("Note", "name of a field"));
}

void addNames(const Trial& /*trial*/, FieldNames& to) {
    to.add(&Trial::declined, Text::tr("Declined", "name of a field"));
    to.add(&Trial::ended, Text::tr("Ended", "name of a field"));
    to.add(&Trial::note, Text::tr("Note", "name of a field"));
}

void addNames(const PainEntry& /*entry*/, FieldNames& to) {
    to.add(&PainEntry::score, Text::tr("Pain", "name of a field"));
    to.add(&PainEntry::site, Text::tr("Part of the body", "name of a field"));
    to.add(&PainEntry::at, Text::tr("Time", "name of a field"));
    to.add(&PainEntry::tightness, Text::tr("Tightness", "name of a field"));
    to.add(&PainEntry::note, Text::tr("Note", "name of a field"));
}

QString fieldNames(const Refusal& refusal) {
    FieldNames to{refusal.fields};
    if (refusal.record)
        std::visit([&](const auto& record) { addNames(record, to); }, *refusal.record);
    return to.names.join(QStringLiteral(", "));
}

} // namespace

QString activityText(ActivityKind what) {
    switch (what) {
    case ActivityKind::Breathing:
        return Text::tr("Breathing", "an activity");
    case ActivityKind::Twist:
        return Text::tr("Seated twist", "an activity");
    case ActivityKind::Stretching:
        return Text::tr("Stretching", "an activity");
    case ActivityKind::Walk:
        return Text::tr("Walk", "an activity");
    case ActivityKind::Cream:
        return Text::tr("Cream", "an activity");
    }
    return {};
}

QString recordText(const DiaryRecord& record, const QDate& today) {
    return std::visit([&](const auto& each) { return textOf(each, today); }, record);
}

QString recordCountText(std::string_view kind, std::int64_t count) {
    if (kind == PainEntry::kind)
        return Text::tr("%Ln pain score(s)", "", forPlural(count));
    if (kind == Episode::kind)
        //: Of a bout of pain.
        return Text::tr("%Ln bout(s)", "", forPlural(count));
    if (kind == Trial::kind)
        //: Of a trial of ice and heat.
        return Text::tr("%Ln trial(s)", "", forPlural(count));
    return Text::tr("%Ln activity(s)", "", forPlural(count));
}

QString changedText(const QString& what, bool isEdit, bool isThere) {
    if (isEdit)
        return Text::tr("Changed in the log: %1.").arg(what);
    return (isThere ? Text::tr("Back in the log: %1.") : Text::tr("Taken out of the log: %1."))
        .arg(what);
}

QString wordFaultText(TextFault fault) {
    switch (fault) {
    case TextFault::TooLong:
        return Text::tr(
                   "Up to %1 short words or phrases fit, each of up to %2 characters. Take one "
                   "out, or shorten it.")
            .arg(QLocale().toString(qulonglong{WordList::mostWords}),
                 QLocale().toString(qulonglong{WordList::longestWord}));
    case TextFault::Empty:
    case TextFault::ControlCharacter:
        return Text::tr("That has a character that cannot be kept. Take it out.");
    case TextFault::NotUtf8:
        break;
    }
    return Text::tr("That has characters that cannot be read. Type it again.");
}

QString diaryVerdictText(const Refusal& refusal, std::chrono::sys_seconds now) {
    const auto nameOf = [&](const std::optional<DiaryRecord>& record) {
        return record ? recordText(*record, toDateTime(now).date()) : QString();
    };
    switch (refusal.reason) {
    case Reason::LiesAhead:
        return Text::tr("That would be in the future. Check the date and the time.");
    case Reason::LiesTooFarBack:
        return Text::tr("The log reaches back to 1970, and this is earlier. Check the date.");
    case Reason::NoSuchRecord:
        return Text::tr("This entry is no longer in the log, so it cannot be changed. It may have "
                        "been deleted elsewhere.");
    case Reason::RecordChanged:
        return Text::tr(
                   "Changed elsewhere meanwhile: %1. What you have typed is still here and has "
                   "not been saved.")
            .arg(fieldNames(refusal));
    case Reason::BoutIsOpen:
        //: Two bouts, as "Bout, Lower back, since Fri 20 Nov 14:12".
        return Text::tr("These two share time, and the second has not ended: %1; %2. End that one "
                        "first.")
            .arg(nameOf(refusal.wanted), nameOf(refusal.record));
    case Reason::BoutsOverlap:
        //: Two bouts, as "Bout, Lower back, since Fri 20 Nov 14:12".
        return Text::tr("These two share time: %1; %2. Change their times, or join them.")
            .arg(nameOf(refusal.wanted), nameOf(refusal.record));
    case Reason::BoutEndsTooEarly:
        return Text::tr("A bout ends after it begins. Check both times.");
    case Reason::BoutsApart:
        return Text::tr("Two bouts can be joined when both are of the same part of the body.");
    case Reason::OutsideBout:
        //: A bout, as "Bout, Lower back, since Fri 20 Nov 14:12".
        return Text::tr("That time does not lie within it: %1. Check the time.")
            .arg(nameOf(refusal.record));
    case Reason::ActivityLength:
        return Text::tr("An activity lasts from 1 second to a day. Check its length.");
    case Reason::TrialIsOpen:
        //: A trial, as "Trial, Lower back, since Fri 20 Nov 14:12".
        return Text::tr("A trial is already open: %1. End it before you begin another.")
            .arg(nameOf(refusal.record));
    case Reason::TrialBlocks:
        return Text::tr("A trial has %1 to %2 blocks.")
            .arg(QLocale().toString(static_cast<qulonglong>(TrialOrder::fewestBlocks)),
                 QLocale().toString(static_cast<qulonglong>(TrialOrder::mostBlocks)));
    case Reason::TooMuchToJoin:
        return Text::tr("The notes or lists of the two are too long for one. Shorten them first.");
    default:
        return {};
    }
}

} // namespace coolwarm
