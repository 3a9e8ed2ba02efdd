// SPDX-License-Identifier: MIT
// Adds sessions and pain entries up to the figures of the trends.
#include "core/report/trends/trends.h"

#include "core/time/day_of.h"

#include <cstddef>

namespace coolwarm {

using std::chrono::floor;
using std::chrono::hours;
using std::chrono::local_days;

std::optional<FirstAndLast> TrendFigures::firstAndLast() const {
    if (scores.size() < 2 * comparedDays)
        return std::nullopt;
    FirstAndLast both;
    for (std::size_t at = 0; at < comparedDays; ++at) {
        both.first += scores[at].mean / comparedDays;
        both.last += scores[scores.size() - 1 - at].mean / comparedDays;
    }
    return both;
}

void TrendsSum::take(const Session& session, SitePlace place) {
    SiteSum& site = siteAt(place);
    site.lastEnd.reset(); // from here on a score there measures this pack
    if (!session.end || (m_only && session.modality != *m_only))
        return;
    const Modality modality = session.modality;
    ++m_told.sessions[modality];
    m_told.within[modality] += session.withinWindow() ? 1 : 0;
    m_told.over[modality] += session.timeOver() > std::chrono::seconds{0} ? 1 : 0;
    m_told.timeOver += session.timeOver();
    ++m_packs.of(dayOf(session.start))[modality];
    if (session.painBefore)
        score(session.start, *session.painBefore);
    if (session.painAfter)
        score(*session.end, *session.painAfter);
    if (session.painBefore && session.painAfter)
        pair(site, session);
    if (session.painBefore) {
        site.lastEnd = session.end->utc;
        site.lastModality = modality;
        site.lastBefore = session.painBefore->value();
    }
}

void TrendsSum::take(const PainEntry& entry, SitePlace place) {
    score(entry.at, entry.score);
    relief(siteAt(place), entry);
}

TrendFigures TrendsSum::figures() const {
    TrendFigures trends = m_told;
    trends.scores = m_scores.inOrder();
    for (const auto& [day, sessions] : m_packs)
        trends.packs.push_back({day, sessions});
    for (const Modality modality : bothModalities)
        trends.effects[modality] = effectOf(m_pairs[modality]);
    for (const SiteSum& site : m_sites) {
        SiteEffects effects{site.site, {}};
        for (const Modality modality : bothModalities)
            effects.effects[modality] = effectOf(site.pairs[modality]);
        if (effects.effects.ice.pairs + effects.effects.heat.pairs > 0)
            trends.bySite.push_back(effects);
    }
    return trends;
}

SitePlace TrendsSum::placeOf(const Site& site) {
    const auto known = m_siteOfName.find(site.name());
    if (known != m_siteOfName.end())
        return known->second;
    const auto [place, isNew] = m_siteOfKey.emplace(site.key(), SitePlace{m_sites.size()});
    if (isNew)
        m_sites.push_back({site, {}});
    m_siteOfName.emplace(site.name(), place->second);
    return place->second;
}

void TrendsSum::score(const Moment& at, PainScore score) {
    const local_days day = dayOf(at);
    m_scores.add(day, score.value());
    const auto hour = static_cast<std::size_t>(floor<hours>(at.local() - day).count());
    m_told.byHour.at(hour).add(score.value());
    ++m_told.scoreCount;
}

void TrendsSum::pair(SiteSum& site, const Session& session) {
    const int change = session.painAfter->value() - session.painBefore->value();
    const local_days day = dayOf(session.start);
    for (Pairs* pairs : {&site.pairs[session.modality], &m_pairs[session.modality]}) {
        Sum& changes = pairs->changes.of(day);
        changes.total += change;
        ++changes.count;
        pairs->before.total += session.painBefore->value();
        ++pairs->before.count;
        pairs->single.add(change);
    }
}

void TrendsSum::relief(const SiteSum& site, const PainEntry& entry) {
    if (!site.lastEnd)
        return;
    const std::chrono::seconds since = entry.at.utc - *site.lastEnd;
    for (std::size_t at = 0; at < reliefMoments.size(); ++at)
        if (since >= reliefMoments[at] - reliefEarliest && since < reliefMoments[at] + reliefLatest)
            m_told.relief.at(at)[site.lastModality].add(entry.score.value() - site.lastBefore);
}

PainEffect TrendsSum::effectOf(const Pairs& pairs) {
    PainEffect effect;
    effect.pairs = pairs.before.count;
    effect.days = pairs.changes.size();
    effect.changes = pairs.single;
    if (effect.pairs == 0)
        return effect;
    effect.before =
        static_cast<double>(pairs.before.total) / static_cast<double>(pairs.before.count);
    if (effect.pairs < leastPairs || effect.days < leastPairDays)
        return effect;
    std::vector<double> means;
    means.reserve(effect.days);
    for (const auto& [day, sum] : pairs.changes)
        means.push_back(static_cast<double>(sum.total) / static_cast<double>(sum.count));
    effect.change = meanInterval(means);
    return effect;
}

} // namespace coolwarm
