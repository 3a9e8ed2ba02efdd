// SPDX-License-Identifier: MIT
// Writes the numbers and days of a report by the language in force.
#include "app/print/report_numbers.h"

#include "app/print/report_text.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "core/time/day_of.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace coolwarm {

using std::chrono::local_days;
using std::chrono::minutes;

namespace {

QString minusSign() {
    return QStringLiteral("\u2212");
}

bool isSteering(QChar sign) {
    const char16_t code = sign.unicode();
    return code == 0x200B || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString intervalText(const MeanInterval& interval) {
    //: A mean and its 95 % interval: "−1.6 (−1.9 to −1.3)".
    return ReportText::tr("%1 (%2 to %3)")
        .arg(oneDecimal(interval.mean), oneDecimal(interval.low), oneDecimal(interval.high));
}

QString reportDay(local_days day, local_days last) {
    const QDate date = toQDate(day);
    //: Date format as in QLocale::toString: short weekday, day and short month, in your order.
    const QString format = date.year() == toQDate(last).year() ? ReportText::tr("ddd d MMM")
                                                               //: Date format, with the year.
                                                               : ReportText::tr("ddd d MMM yyyy");
    return QLocale().toString(date, format);
}

QString reportDate(local_days day) {
    //: Date format as in QLocale::toString: day, short month and year, in your order.
    return QLocale().toString(toQDate(day), ReportText::tr("d MMM yyyy"));
}

QString reportRange(local_days from, local_days to) {
    if (from == to)
        return reportDate(to);
    const bool isOneYear = toQDate(from).year() == toQDate(to).year();
    //: Date format as in QLocale::toString: day and short month, in your order.
    const QString first =
        isOneYear ? QLocale().toString(toQDate(from), ReportText::tr("d MMM")) : reportDate(from);
    //: Two days: "16 Nov to 28 Nov 2026".
    return ReportText::tr("%1 to %2", "days").arg(first, reportDate(to));
}

QString reportMoment(const Moment& moment, local_days last) {
    //: A day and a time of day: "Sat 28 Nov 14:40".
    return ReportText::tr("%1 %2").arg(reportDay(dayOf(moment), last), clockText(moment));
}

QString offsetText(minutes offset) {
    const auto apart = std::abs(offset.count());
    QString text = QStringLiteral("UTC");
    if (apart == 0)
        return text;
    text += (offset.count() < 0 ? minusSign() : QStringLiteral("+")) + numberText(apart / 60);
    if (apart % 60 != 0)
        text += QStringLiteral(":%1").arg(apart % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString fromTo(const std::optional<PainScore>& first, const std::optional<PainScore>& last) {
    if (!first)
        return {};
    return last ? printable(painText(first, last)) : numberText(first->value());
}

QString listText(const WordList& words) {
    QStringList each;
    for (const std::string& word : words.words())
        each << fromUtf8(word);
    return each.join(QStringLiteral("; "));
}

QString typedLine(std::string_view text) {
    return fromUtf8(text).simplified();
}

QString reportSite(const Site& site) {
    return siteText(site);
}

QString printable(const QString& text) {
    QString plain = text;
    plain.remove(QChar(0x200B));
    if (text.isRightToLeft())
        return plain;
    for (const QChar sign : text)
        if (sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL)
            return plain;
    plain.removeIf(isSteering);
    return plain;
}

} // namespace coolwarm
