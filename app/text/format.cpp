// SPDX-License-Identifier: MIT
// Times and lengths by the user's locale, and the names of the first list's sites.
#include "app/text/format.h"

#include "app/text/text_context.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/protocol.h"
#include "core/domain/site/site.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace coolwarm {

using std::chrono::ceil;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

// The first list of core/domain/site/first_sites.cpp again, because only literals can be found by
// lupdate.
constexpr std::array siteNames{
    QT_TRANSLATE_NOOP("Site", "Lower back"),    QT_TRANSLATE_NOOP("Site", "Middle back"),
    QT_TRANSLATE_NOOP("Site", "Upper back"),    QT_TRANSLATE_NOOP("Site", "Neck"),
    QT_TRANSLATE_NOOP("Site", "Left shoulder"), QT_TRANSLATE_NOOP("Site", "Right shoulder"),
    QT_TRANSLATE_NOOP("Site", "Left elbow"),    QT_TRANSLATE_NOOP("Site", "Right elbow"),
    QT_TRANSLATE_NOOP("Site", "Left wrist"),    QT_TRANSLATE_NOOP("Site", "Right wrist"),
    QT_TRANSLATE_NOOP("Site", "Left hip"),      QT_TRANSLATE_NOOP("Site", "Right hip"),
    QT_TRANSLATE_NOOP("Site", "Left thigh"),    QT_TRANSLATE_NOOP("Site", "Right thigh"),
    QT_TRANSLATE_NOOP("Site", "Left knee"),     QT_TRANSLATE_NOOP("Site", "Right knee"),
    QT_TRANSLATE_NOOP("Site", "Left calf"),     QT_TRANSLATE_NOOP("Site", "Right calf"),
    QT_TRANSLATE_NOOP("Site", "Left ankle"),    QT_TRANSLATE_NOOP("Site", "Right ankle"),
};

QString twoDigits(std::int64_t value) {
    const QLocale locale;
    return (value < 10 ? locale.zeroDigit() : QString()) + numberText(value);
}

// A number within a sentence.
QString figure(std::int64_t value) {
    return isolated(numberText(value));
}

QString clockText(const QTime& time) {
    const QLocale locale;
    // The C locale's short form has seconds.
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString dayText(const QDate& day, const QDate& today) {
    //: Date format as in QLocale::toString: short weekday, day and short month, in your order.
    const QString format = day.year() == today.year() ? Text::tr("ddd d MMM")
                                                      //: Date format as before, with the year.
                                                      : Text::tr("ddd d MMM yyyy");
    return QLocale().toString(day, format);
}

QString nameOfFirstSite(std::size_t place) {
    return QCoreApplication::translate("Site", siteNames.at(place));
}

// A language of another's making, which core/domain/site/first_sites.cpp does not list.
std::optional<Site> firstSiteCalled(const Site& wanted) {
    for (std::size_t place = 0; place < siteNames.size(); ++place)
        if (const auto known = Site::of(nameOfFirstSite(place).toStdString()); known == wanted)
            return Site::of(siteNames.at(place));
    return std::nullopt;
}

} // namespace

QDateTime toDateTime(sys_seconds moment) {
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count());
}

bool fitsDateTime(minutes offset) {
    constexpr minutes most{16 * 60}; // newer versions of Qt know no more
    return std::chrono::abs(offset) <= most;
}

QDateTime toDateTime(const Moment& moment) {
    if (!fitsDateTime(moment.offset))
        return toDateTime(sys_seconds{moment.local().time_since_epoch()}).toUTC();
    return toDateTime(moment.utc).toOffsetFromUtc(static_cast<int>(seconds(moment.offset).count()));
}

QString timeText(sys_seconds moment, sys_seconds now) {
    const QDateTime local = toDateTime(moment);
    const QDate today = toDateTime(now).date();
    QString clock = clockText(local.time());
    if (local.date() == today)
        return isolated(clock);
    //: A day and a time of day: "Sat 21 Nov, 00:26".
    return isolated(Text::tr("%1, %2").arg(dayText(local.date(), today), clock));
}

QString clockText(const Moment& moment) {
    return clockText(toDateTime(moment).time());
}

QString startText(const Moment& moment, const QDate& today) {
    const QDateTime local = toDateTime(moment);
    //: A day and a time of day in the history's list: "Fri 20 Nov 14:12".
    return Text::tr("%1 %2").arg(dayText(local.date(), today), clockText(local.time()));
}

QString countdownText(Millis remaining) {
    const auto total = std::max<std::int64_t>(0, ceil<seconds>(remaining).count());
    const QString tail = QLatin1Char(':') + twoDigits(total % 60);
    if (total < 3600)
        return numberText(total / 60) + tail;
    return numberText(total / 3600) + QLatin1Char(':') + twoDigits(total / 60 % 60) + tail;
}

QString spanText(Millis span) {
    const auto wholeSeconds = std::max(seconds{0}, ceil<seconds>(span));
    if (wholeSeconds < minutes{1})
        return Text::tr("%1 s").arg(figure(wholeSeconds.count()));
    const auto wholeMinutes = ceil<minutes>(wholeSeconds).count();
    if (wholeMinutes < 60)
        return Text::tr("%1 min").arg(figure(wholeMinutes));
    if (wholeMinutes % 60 == 0)
        return Text::tr("%1 h").arg(figure(wholeMinutes / 60));
    return Text::tr("%1 h %2 min").arg(figure(wholeMinutes / 60), figure(wholeMinutes % 60));
}

QString durationText(seconds length) {
    const seconds rest = length % minutes{1};
    if (length < minutes{1} || rest == seconds{0})
        return spanText(length);
    //: How long a session was, and the seconds of it: "13 min 34 s".
    return Text::tr("%1 %2").arg(spanText(length - rest), spanText(rest));
}

QString windowText(const LengthWindow& window) {
    if (window.least == window.most)
        return spanText(window.most);
    //: The allowed lengths of a session, from and to: "15–25 min".
    return Text::tr("%1–%2 min").arg(figure(window.least.count()), figure(window.most.count()));
}

QString numberText(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString oneDecimal(double value) {
    const double rounded = std::round(value * 10) / 10;
    const QString digits = QLocale().toString(std::abs(rounded), 'f', 1);
    return rounded < 0 ? QChar(0x2212) + digits : digits;
}

QString signedDecimal(double change) {
    const QString text = oneDecimal(change);
    return std::round(change * 10) > 0 ? QLatin1Char('+') + text : text;
}

QString modalityText(Modality modality) {
    return modality == Modality::Ice ? Text::tr("Ice") : Text::tr("Heat");
}

QString siteText(const Site& site) {
    const auto place = site.placeInFirstList();
    return place ? nameOfFirstSite(*place) : fromUtf8(site.name());
}

QString siteInSentence(const Site& site) {
    return isolated(breakable(siteText(site)));
}

std::optional<Site> siteFromText(const QString& text) {
    const auto site = text.isValidUtf16() ? Site::of(text.toStdString()) : std::nullopt;
    if (!site)
        return std::nullopt;
    if (const auto place = site->placeInFirstList())
        return Site::of(siteNames.at(*place));
    const auto first = firstSiteCalled(*site);
    return first ? first : site;
}

QString outcomeText(const Session& session) {
    if (!session.outcome)
        return Text::tr("Running");
    switch (*session.outcome) {
    case Outcome::Completed:
        return Text::tr("Completed");
    case Outcome::StoppedEarly:
        return Text::tr("Stopped early");
    case Outcome::Unconfirmed:
        return Text::tr("Not confirmed");
    case Outcome::Overran:
        break;
    }
    // Beyond a narrower plan of the user's own, but not beyond the documented window.
    if (session.timeOver() == seconds{0})
        return Text::tr("Too long");
    //: "Overran by 6 min": the pack stayed on longer than it should.
    return Text::tr("%1 too long").arg(durationText(session.timeOver()));
}

QString painText(const Session& session) {
    return painText(session.painBefore, session.painAfter);
}

QString painText(const std::optional<PainScore>& before, const std::optional<PainScore>& after) {
    if (!before && !after)
        return {};
    const auto score = [](const std::optional<PainScore>& pain) {
        return pain ? figure(pain->value()) : QStringLiteral("–");
    };
    //: Pain before and after: "6 → 3". Turn the arrow where you read from right to left.
    return Text::tr("%1 → %2").arg(score(before), score(after));
}

int forPlural(std::int64_t count) {
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace coolwarm
