// SPDX-License-Identifier: MIT
// Places moments on an axis and chooses its labels.
#include "app/paint/charts/time_axis.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace coolwarm {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;
using std::chrono::local_seconds;

namespace {

struct ChartAxis {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::ChartAxis)
};

local_days dayOf(const QDate& date) {
    return local_days{days{QDate(1970, 1, 1).daysTo(date)}};
}

QString withYear(const QDate& month, const QLocale& locale) {
    //: Format of a month with its year, in the order of the language: "Nov 2026".
    return locale.toString(month, ChartAxis::tr("MMM yyyy"));
}

} // namespace

std::int64_t stretchOf(std::chrono::local_days day, int many) {
    const std::int64_t number = day.time_since_epoch().count();
    return number / many - (number % many < 0 ? 1 : 0);
}

QDate dateOf(local_days day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

QString dayAndMonth(const QDate& day, const QLocale& locale) {
    //: Format of a day without its year, in the order of the language: "16 Nov".
    return locale.toString(day, ChartAxis::tr("d MMM"));
}

qreal TimeAxis::xOf(local_seconds moment) const {
    const auto share = static_cast<double>((moment - m_from).count()) /
                       static_cast<double>(std::max<std::int64_t>(1, (m_to - m_from).count()));
    return m_left + share * (m_right - m_left);
}

qreal TimeAxis::dayWidth() const {
    return xOf(m_from + days{1}) - m_left;
}

int TimeAxis::daysIn(qreal least) const {
    return std::max(1, static_cast<int>(std::ceil(least / std::max(dayWidth(), 1e-6))));
}

QList<AxisLabel> TimeAxis::labels(const ChartLook& look) const {
    const QFontMetricsF metrics(look.font);
    const qreal gap = 12 * look.unit;
    const auto wide = [&](const QString& text) { return metrics.horizontalAdvance(text) + gap; };
    const QDate sample(2028, 9, 28);
    if (m_to - m_from <= days{2})
        return hours(look);
    for (const int step : {1, 2, 7, 14})
        if (dayWidth() * step >= wide(dayAndMonth(sample, look.locale)))
            return eachDays(look, step);
    const qreal month = dayWidth() * 28;
    for (const int step : {1, 3, 6})
        if (month * step >= wide(withYear(sample, look.locale)))
            return eachMonths(look, step);
    for (int years = 1;; years *= years % 5 == 2 ? 5 : 2)
        if (month * 12 * years >= wide(look.locale.toString(sample, u"yyyy")) || years > 1000)
            return eachMonths(look, 12 * years);
}

QList<AxisLabel> TimeAxis::hours(const ChartLook& look) const {
    const QFontMetricsF metrics(look.font);
    const auto text = [&](local_seconds at) {
        const auto second = (at - floor<days>(at)).count();
        return look.locale.toString(QTime(0, 0).addSecs(static_cast<int>(second)),
                                    QLocale::ShortFormat);
    };
    const qreal wide = metrics.horizontalAdvance(text(m_from + std::chrono::hours{20})) + 8;
    QList<AxisLabel> labels;
    for (const int step : {1, 2, 3, 6, 12}) {
        if (step < 12 && dayWidth() / 24 * step < wide)
            continue;
        for (local_seconds at = floor<days>(m_from); at <= m_to; at += std::chrono::hours{step})
            if (at >= m_from)
                labels.append({xOf(at), text(at), xOf(at)});
        break;
    }
    return labels;
}

// With a label for each day it stands in the middle of it, else where its day begins.
QList<AxisLabel> TimeAxis::eachDays(const ChartLook& look, int step) const {
    QList<AxisLabel> labels;
    local_days day = floor<days>(m_from);
    if (step % 7 == 0)
        while (dateOf(day).dayOfWeek() != look.locale.firstDayOfWeek())
            day += days{1};
    for (; day < m_to; day += days{step}) {
        const qreal x = xOf(step == 1 ? day + std::chrono::hours{12} : local_seconds{day});
        labels.append({x, dayAndMonth(dateOf(day), look.locale), step == 1 ? -1 : x});
    }
    return labels;
}

QList<AxisLabel> TimeAxis::eachMonths(const ChartLook& look, int step) const {
    QList<AxisLabel> labels;
    const QDate first = dateOf(floor<days>(m_from));
    const int years = std::max(1, step / 12);
    QDate month(first.year() - first.year() % years, 1, 1);
    for (; dayOf(month) < m_to; month = month.addMonths(step)) {
        const qreal x = xOf(dayOf(month));
        if (dayOf(month) >= floor<days>(m_from))
            labels.append(
                {x, step < 12 ? withYear(month, look.locale) : look.locale.toString(month, u"yyyy"),
                 x});
    }
    return labels;
}

} // namespace coolwarm
