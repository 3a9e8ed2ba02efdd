// SPDX-License-Identifier: MIT
// Days, lengths and pain of the diary in words.
#include "app/text/states/diary_text.h"

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/spoken_text.h"
#include "app/text/states/history_cells.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/overloaded.h"
#include "core/domain/pain.h"
#include "core/domain/per_modality.h"
#include "core/domain/session.h"
#include "core/log/ports/history_filter.h"
#include "core/time/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <variant>

namespace coolwarm {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

struct DiaryText {
    Q_DECLARE_TR_FUNCTIONS(DiaryText)
};

QString dateText(const QDate& day, const QDate& today) {
    const QString format =
        day.year() == today.year()
            //: Date format as in QLocale::toString: day and month, in your order.
            ? DiaryText::tr("d MMMM")
            //: Date format as before, with the year.
            : DiaryText::tr("d MMMM yyyy");
    return QLocale().toString(day, format);
}

QString sessionCounts(const PerModality<std::int64_t>& sessions) {
    const QString ice = DiaryText::tr("%Ln ice", "sessions", forPlural(sessions.ice));
    const QString heat = DiaryText::tr("%Ln heat", "sessions", forPlural(sessions.heat));
    if (sessions.heat == 0)
        return ice;
    //: How many sessions with ice and with heat: "2 ice, 1 heat".
    return sessions.ice == 0 ? heat : DiaryText::tr("%1, %2").arg(ice, heat);
}

QString countsText(const DayOfRecords& day) {
    QStringList counts;
    if (day.sessions.ice + day.sessions.heat > 0 || day.count() == 0)
        counts << sessionCounts(day.sessions);
    if (day.painEntries > 0)
        counts << recordCountText(PainEntry::kind, day.painEntries);
    if (day.activities > 0)
        counts << recordCountText(Activity::kind, day.activities);
    QString text = counts.takeFirst();
    for (const QString& count : counts)
        text = DiaryText::tr("%1, %2").arg(text, count);
    return text;
}

// To be read aloud, a pause between each two.
QString inARow(QStringList parts) {
    parts.removeAll(QString());
    //: Stands between the parts of what is read aloud of a record: "Ice, Friday, 17:05".
    return parts.join(DiaryText::tr(", "));
}

// Without the seconds, which are those of the length that stands beside it.
seconds shownTimeOver(const Session& session) {
    const seconds over = session.timeOver();
    return over < minutes{1} ? over : seconds{floor<minutes>(over)};
}

QString spokenResult(const Session& session) {
    if (!session.outcome)
        return {};
    switch (*session.outcome) {
    case Outcome::Completed:
        return {};
    case Outcome::StoppedEarly:
        return DiaryText::tr("stopped early");
    case Outcome::Unconfirmed:
        return DiaryText::tr("not confirmed");
    case Outcome::Overran:
        break;
    }
    if (session.timeOver() == seconds{0})
        return DiaryText::tr("too long");
    //: Read aloud; %1 is a length in words: "3 minutes too long".
    return DiaryText::tr("%1 too long").arg(spokenDuration(session.timeOver()));
}

QString sessionLength(const Session& session) {
    const QString length = durationText(session.duration());
    if (!session.outcome)
        return length;
    switch (*session.outcome) {
    case Outcome::Completed:
        return length;
    case Outcome::StoppedEarly:
        //: How long a session was that was ended early: "7 min, stopped".
        return DiaryText::tr("%1, stopped").arg(length);
    case Outcome::Unconfirmed:
        //: How long a session was whose alarm nobody has answered: "20 min, not confirmed".
        return DiaryText::tr("%1, not confirmed").arg(length);
    case Outcome::Overran:
        break;
    }
    if (session.timeOver() == seconds{0}) // longer than a plan of the user's own
        //: How long a session was that was longer than planned: "18 min, too long".
        return DiaryText::tr("%1, too long").arg(length);
    //: How long a session was, and how much of that was too long: "23 min, 3 min over".
    return DiaryText::tr("%1, %2 over").arg(length, spanText(shownTimeOver(session)));
}

// Of a record beside its day and time.
QStringList spokenParts(const Session& session) {
    return {spokenDuration(session.duration()), spokenResult(session)};
}

QStringList spokenParts(const PainEntry& /*entry*/) {
    return {};
}

QStringList spokenParts(const Activity& activity) {
    return {activity.length ? spokenDuration(*activity.length) : QString()};
}

} // namespace

QString dayName(const QDate& day, const QDate& today) {
    return day == today ? DiaryText::tr("Today") : QLocale().standaloneDayName(day.dayOfWeek());
}

QString dayDetails(const DayOfRecords& day, const QDate& today) {
    //: A date and what was done on it: "27 November · 3 ice, 2 heat".
    return DiaryText::tr("%1 · %2").arg(dateText(toQDate(day.day), today), countsText(day));
}

QString spokenDay(const DayOfRecords& day, const QDate& today) {
    const QDate date = toQDate(day.day);
    //: A day of the week or "Today", and the date: "Friday 27 November".
    return inARow(
        {DiaryText::tr("%1 %2").arg(dayName(date, today), dateText(date, today)), countsText(day)});
}

QString lengthInDiary(const HistoryRecord& record) {
    return std::visit(Overloaded{[](const Session& session) { return sessionLength(session); },
                                 [](const PainEntry&) { return QString(); },
                                 [](const Activity& activity) {
                                     return activity.length ? durationText(*activity.length)
                                                            : QString();
                                 }},
                      record);
}

QString tightnessInDiary(const HistoryRecord& record) {
    const auto* entry = std::get_if<PainEntry>(&record);
    if (entry == nullptr || !entry->tightness)
        return {};
    //: How tight the muscle is, from 0 to 4.
    return DiaryText::tr("tightness %1").arg(QLocale().toString(entry->tightness->value()));
}

QString spokenRecord(const HistoryRecord& record, const QDate& today, bool withSite) {
    const auto* session = std::get_if<Session>(&record);
    const auto* entry = std::get_if<PainEntry>(&record);
    const Moment start = startOf(record);
    const QDate day = toDateTime(start).date();
    const QString note = cellText(record, HistoryColumn::Note, today);
    QStringList parts{entry == nullptr
                          ? whatText(record)
                          //: Read aloud; %1 is a score from 0 to 10.
                          : DiaryText::tr("Pain %1").arg(QLocale().toString(entry->score.value()))};
    parts << DiaryText::tr("%1 %2").arg(dayName(day, today), dateText(day, today))
          << clockText(start)
          << std::visit([](const auto& each) { return spokenParts(each); }, record);
    if (withSite)
        parts << cellText(record, HistoryColumn::Site, today);
    if (session != nullptr)
        parts << spokenPain(*session);
    parts << tightnessInDiary(record);
    if (!note.isEmpty())
        //: Read aloud; %1 is what somebody has written.
        parts << DiaryText::tr("note: %1").arg(note);
    return inARow(parts);
}

} // namespace coolwarm
