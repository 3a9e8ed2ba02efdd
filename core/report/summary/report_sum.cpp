// SPDX-License-Identifier: MIT
// Sorts sessions and pain entries into the days of a report.
#include "core/report/summary/report_sum.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;

void ReportSum::take(const Session& session) {
    m_trends.take(session);
    m_series.take(session);
    if (!session.end)
        return;
    ReportDay& day = dayOf(session.start).told;
    day.packs[session.modality].push_back({session.duration(), session.timeOver()});
    if (!session.note.text().empty())
        day.notes.push_back({session.start, session.note.text(), true});
    ++m_told.amount.sessions[session.modality];
    if (session.painBefore)
        score(session.start, *session.painBefore);
    if (session.painAfter)
        score(*session.end, *session.painAfter);
    if (session.skin) {
        ++m_told.skinAsked;
        if (isReaction(*session.skin))
            m_told.skin.push_back({*session.end, session.modality, session.site, *session.skin});
    }
    m_newest.push_back(session);
    if (m_newest.size() > mostListedSessions) {
        m_newest.pop_front();
        ++m_told.sessionsNotListed;
    }
}

void ReportSum::take(const PainEntry& entry) {
    m_trends.take(entry);
    m_series.take(entry);
    ++m_told.amount.painEntries;
    score(entry.at, entry.score);
    if (!entry.note.text().empty())
        dayOf(entry.at).told.notes.push_back({entry.at, entry.note.text(), false});
    m_told.entries.push_back(entry);
}

ReportSummary ReportSum::summary() const {
    ReportSummary told = m_told;
    for (const auto& [date, day] : m_days) {
        told.days.push_back(day.told);
        if (day.scores == 1)
            told.days.back().last.reset();
    }
    told.figures = m_trends.figures();
    told.amount.ratedDays = static_cast<std::int64_t>(told.figures.scores.size());
    told.amount.scores = told.figures.scoreCount;
    told.sessions.assign(m_newest.begin(), m_newest.end());
    return told;
}

PainSeries ReportSum::series(local_days from, local_days to,
                             const std::optional<ReportBout>& bout) const {
    PainSeriesSum sum = m_series;
    if (bout)
        sum.take(bout->bout);
    return sum.series(from, to);
}

ReportSum::TimedDay& ReportSum::dayOf(const Moment& at) {
    const local_days day = floor<days>(at.local());
    return m_days.of(day, TimedDay{{day, {}, {}, {}, {}}});
}

void ReportSum::score(const Moment& at, PainScore score) {
    TimedDay& day = dayOf(at);
    if (day.scores == 0 || at.utc < day.firstAt) {
        day.told.first = score;
        day.firstAt = at.utc;
    }
    if (day.scores == 0 || at.utc >= day.lastAt) {
        day.told.last = score;
        day.lastAt = at.utc;
    }
    ++day.scores;
}

bool isToldAtOnce(const Moment& at, std::chrono::sys_seconds recorded) {
    return recorded - at.utc <= toldAtOnce;
}

} // namespace coolwarm
