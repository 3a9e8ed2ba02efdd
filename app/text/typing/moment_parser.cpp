// SPDX-License-Identifier: MIT
// Makes a moment, a day or a time of what a typed text names, or says what is wrong with it.
#include "app/text/typing/moment_parser.h"

#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/text/text_context.h"
#include "app/text/typing/own_format.h"
#include "app/text/typing/typed_parts.h"
#include "core/time/day_of.h"
#include "core/time/iso8601.h"
#include "core/time/moment.h"

#include <QRegularExpression>

namespace coolwarm {

using namespace std::chrono;

namespace {

QString withoutMarks(QString text) {
    text.removeIf([](QChar symbol) { return symbol.category() == QChar::Other_Format; });
    return text;
}

QString clock(seconds time, const QLocale& locale) {
    return typedText(QTime(0, 0).addSecs(static_cast<int>(time.count())), locale);
}

// Two examples of what can be typed.
QString either(const QString& one, const QString& other) {
    //: Two examples of what can be typed: "14:30 or 28.11.2026 14:30".
    return Text::tr("%1 or %2").arg(one, other);
}

QString notUnderstood(const QString& text, const QString& why, const QString& examples) {
    constexpr qsizetype longest = 60;
    QString shown = text.left(longest + 1).simplified();
    if (text.size() > longest)
        shown = shown.left(longest) + QChar(0x2026);
    if (shown.isEmpty())
        return Text::tr("Nothing is typed. Write it like %1.").arg(examples);
    if (why.isEmpty())
        return Text::tr("\"%1\" is not understood. Write it like %2.")
            .arg(isolated(shown), examples);
    //: What was typed, a whole sentence on what is wrong with it, and examples.
    return Text::tr("\"%1\" is not understood. %2 Write it like %3.")
        .arg(isolated(shown), why, examples);
}

// "28.11.", "11/28": the day as it can be typed without its year.
QString withoutYear(const QDate& day, const QLocale& locale) {
    static const QRegularExpression year(QStringLiteral("[-/ ,]?%1[.]?$|^%1[-/. ]+")
                                             .arg(locale.toString(day, QStringLiteral("yyyy"))));
    QString text = typedText(day, locale);
    return text.replace(QStringLiteral(". "), QStringLiteral(".")).remove(year);
}

// The moment at which the wall shows this, and what is to be said of it.
Typed<Moment> onTheWall(local_seconds local, const MomentSetting& setting) {
    const Moment moment = setting.zone.fromLocal(local);
    const minutes offset = setting.zone.offsetAt(moment.utc); // may be more than a moment keeps
    const local_seconds shows{moment.utc.time_since_epoch() + offset};
    const QString shown = clock(local - floor<days>(local), setting.locale);
    if (shows != local)
        return {moment, Text::tr("The clocks were put forward on that day, and there was no %1: "
                                 "%2 is taken.")
                            .arg(shown, clock(shows - floor<days>(shows), setting.locale))};
    const minutes later = setting.zone.offsetAt(moment.utc + days{1});
    const sys_seconds again = moment.utc + (offset - later);
    if (later >= offset || setting.zone.offsetAt(again) != later)
        return {moment, {}};
    QString second = QString::fromStdString(toIso8601({again, later}));
    return {moment, Text::tr("The clocks were put back on that day, and %1 came twice. The first "
                             "is taken; for the second write %2.")
                        .arg(shown, second)};
}

// Nobody shortens by its seconds what is written just as it is shown.
Moment meantBy(const Moment& typed, const MomentSetting& setting) {
    for (const sys_seconds shown : setting.shown)
        if (floor<minutes>(shown) == typed.utc)
            return {shown, typed.offset};
    return typed;
}

} // namespace

Typed<Moment> readMoment(const QString& text, const MomentSetting& setting) {
    const local_seconds here = setting.zone.at(setting.now).local();
    const QDate today = toQDate(floor<days>(here));
    const TypedParts parts = partsOf(text, setting.locale, today, Wanted::Moment);
    if (!parts.failed && parts.isNow && !parts.day && !parts.time)
        return {setting.zone.at(setting.now), {}};
    const QTime half(14, 30);
    const QString examples =
        either(typedText(half, setting.locale), typedText(QDateTime(today, half), setting.locale));
    if (!parts.names(Wanted::Moment)) {
        const bool timeMissing = !parts.failed && parts.day;
        return {std::nullopt,
                notUnderstood(text,
                              timeMissing ? Text::tr("The time of day is missing.") : parts.why,
                              examples)};
    }
    local_days day = parts.day.value_or(setting.day.value_or(floor<days>(here)));
    if (!parts.day && setting.after) {
        const local_seconds after = setting.after->local();
        day = floor<days>(after);
        if (day + *parts.time <= after && day + days{1} + *parts.time - after <= hours{12})
            day += days{1};
    }
    const local_seconds local = day + *parts.time;
    Typed<Moment> typed =
        parts.offset ? Typed<Moment>{Moment{sys_seconds{local.time_since_epoch()} - *parts.offset,
                                            *parts.offset},
                                     {}}
                     : onTheWall(local, setting);
    if (typed.value && !parts.hasSeconds)
        typed.value = meantBy(*typed.value, setting);
    return typed;
}

Typed<local_days> readDay(const QString& text, const MomentSetting& setting) {
    const QDate today = toQDate(dayOf(setting.zone.at(setting.now)));
    const TypedParts parts = partsOf(text, setting.locale, today, Wanted::Day);
    if (parts.names(Wanted::Day))
        return {parts.day, {}};
    const QString whole = typedText(today, setting.locale);
    const QString brief = withoutYear(today, setting.locale);
    const TypedParts again = partsOf(brief, setting.locale, today, Wanted::Day);
    const bool isSame = !again.failed && again.day == toLocalDays(today);
    return {std::nullopt, notUnderstood(text, parts.time ? QString() : parts.why,
                                        isSame ? either(brief, whole) : whole)};
}

Typed<seconds> readTimeOfDay(const QString& text, const QLocale& locale) {
    const TypedParts parts = partsOf(text, locale, QDate(1970, 1, 1), Wanted::TimeOfDay);
    if (parts.names(Wanted::TimeOfDay))
        return {parts.time, {}};
    return {std::nullopt, notUnderstood(text, parts.why, typedText(QTime(14, 30), locale))};
}

QString typedText(const QDateTime& wall, const QLocale& locale) {
    return typedText(wall.date(), locale) + QLatin1Char(' ') + typedText(wall.time(), locale);
}

QString typedText(const QDate& day, const QLocale& locale) {
    return withoutMarks(locale.toString(day, typedDateFormat(locale)));
}

QString typedText(const QTime& time, const QLocale& locale) {
    return withoutMarks(locale.toString(time, typedTimeFormat(locale)));
}

} // namespace coolwarm
