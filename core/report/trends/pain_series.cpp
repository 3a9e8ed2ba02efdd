// SPDX-License-Identifier: MIT
// Collects what a chart of pain over time shows.
#include "core/report/trends/pain_series.h"

#include "core/time/day_of.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;

void PainSeriesSum::take(const Session& session) {
    if (!session.end || (m_only && session.modality != *m_only))
        return;
    if (session.painBefore)
        m_days.add(dayOf(session.start), session.painBefore->value());
    if (session.painAfter)
        m_days.add(dayOf(*session.end), session.painAfter->value());
    if (!m_tooMany)
        mark(session);
}

void PainSeriesSum::take(const PainEntry& entry) {
    m_days.add(dayOf(entry.at), entry.score.value());
    if (!m_tooMany)
        add({PainDot::Of::Entry, std::nullopt, entry.site, entry.at, entry.score.value()});
}

void PainSeriesSum::take(const Episode& bout) {
    m_bouts.push_back({bout.site, bout.began, bout.ended});
}

PainSeries PainSeriesSum::series(std::optional<local_days> from,
                                 std::optional<local_days> to) const {
    PainSeries series;
    series.days = m_days.inOrder();
    series.bars = m_bars;
    series.dots = m_dots;
    series.tooMany = m_tooMany;
    const local_days first = series.days.empty() ? local_days{} : series.days.front().day;
    const local_days last = series.days.empty() ? first : series.days.back().day;
    series.from = from.value_or(to ? std::min(first, *to) : first);
    series.to = std::max(to.value_or(last) + days{1}, floor<days>(series.from) + days{1});
    // A score after a session that began before midnight lies behind the days that are meant.
    std::erase_if(series.days, [&](const DayScores& day) {
        return day.day < series.from || day.day >= series.to;
    });
    for (const BoutSpan& bout : m_bouts)
        if (bout.began.local() < series.to && (!bout.ended || bout.ended->local() >= series.from))
            series.bouts.push_back(bout);
    return series;
}

void PainSeriesSum::mark(const Session& session) {
    if (session.painBefore && session.painAfter) {
        m_bars.push_back({session.modality, session.site, session.start, *session.end,
                          session.painBefore->value(), session.painAfter->value()});
        count();
    } else if (session.painBefore) {
        add({PainDot::Of::BeforeSession, session.modality, session.site, session.start,
             session.painBefore->value()});
    } else if (session.painAfter) {
        add({PainDot::Of::AfterSession, session.modality, session.site, *session.end,
             session.painAfter->value()});
    }
}

// A score after a session may come later than one of an entry that is given after it.
void PainSeriesSum::add(PainDot dot) {
    const auto later = [](const PainDot& left, const PainDot& right) {
        return left.at.local() < right.at.local();
    };
    m_dots.insert(std::upper_bound(m_dots.begin(), m_dots.end(), dot, later), std::move(dot));
    count();
}

void PainSeriesSum::count() {
    if (m_bars.size() + m_dots.size() <= mostMarks)
        return;
    m_tooMany = true;
    m_bars = {};
    m_dots = {};
}

} // namespace coolwarm
