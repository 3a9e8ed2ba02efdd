// SPDX-License-Identifier: MIT
// What a log says over time: pain, what ice and heat change of it, how long that holds.
#pragma once

#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/relief.h"
#include "core/domain/modality.h"
#include "core/domain/per_modality.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/report/trends/day_sums.h"
#include "core/report/trends/score_counts.h"
#include "core/report/trends/statistics.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm {

/// With fewer pairs, or on fewer days, no effect is told: too few to say (field.md section 4).
inline constexpr std::int64_t leastPairs = 10;
inline constexpr std::size_t leastPairDays = 5;

/// A score belongs to one of reliefMoments from 10 min before until the question is gone.
inline constexpr std::chrono::minutes reliefEarliest{10};
inline constexpr std::chrono::minutes reliefLatest = questionLasts;

/// So many days at each end are compared: "pain now, against the first days".
inline constexpr std::size_t comparedDays = 3;

/// What the sessions of a modality change, from the score before to the one after.
struct PainEffect {
    std::int64_t pairs = 0; ///< sessions with both scores
    std::size_t days = 0;   ///< on which those began, by the wall
    double before = 0;      ///< mean score at the start; 0 without a pair
    ScoreCounts changes;    ///< of the single pairs: dots, where they are too few
    /// Less than 0: it hurts less afterwards. From the means of the days, since sessions of one day
    /// are alike (Tang & Landes, PLoS One 2020;15:e0228077). Nothing while there are too few to
    /// say.
    std::optional<MeanInterval> change;
};

struct SiteEffects {
    Site site;
    PerModality<PainEffect> effects;
};

struct DayPacks {
    std::chrono::local_days day{};
    PerModality<std::int64_t> sessions;
};

/// How the scores of the first and of the last comparedDays with a score stand to each other, as
/// means of the days' means.
struct FirstAndLast {
    double first = 0;
    double last = 0;
};

struct TrendFigures {
    std::vector<DayScores>
        scores;                  ///< days that have one, in order; a day without is not among them
    std::vector<DayPacks> packs; ///< days on which a session began, in order
    PerModality<PainEffect> effects;
    std::vector<SiteEffects> bySite; ///< in the order of the sites' first sessions
    /// The change since the score before the session at each of reliefMoments, by modality.
    std::array<PerModality<ScoreCounts>, reliefMoments.size()> relief;
    std::array<ScoreCounts, 24> byHour; ///< all scores by the hour on the wall
    std::int64_t scoreCount = 0;
    PerModality<std::int64_t> sessions; ///< ended ones
    PerModality<std::int64_t> within;   ///< of those within the documented length
    PerModality<std::int64_t> over;     ///< longer than that
    std::chrono::seconds timeOver{0};   ///< all that ran over, together

    /// Nothing where fewer than twice comparedDays have a score.
    [[nodiscard]] std::optional<FirstAndLast> firstAndLast() const;
};

/// Where a sum keeps a part of the body.
enum class SitePlace : std::size_t {};

/// Adds a log up, record by record. Takes room by the days and sites of the log, not by its
/// records.
class TrendsSum {
public:
    /// With a modality only its sessions count; all are to be given all the same, since a score
    /// after one of the other modality tells nothing of this one.
    explicit TrendsSum(std::optional<Modality> only = {}) : m_only(only) {}

    /// Sessions by their start and entries by when it hurt so, all in one order, oldest first.
    /// Deleted and running ones are not to be given.
    void take(const Session& session) { take(session, placeOf(session.site)); }
    void take(const PainEntry& entry) { take(entry, placeOf(entry.site)); }
    /// The same for whoever has many records of one site and looks for its place once: a million
    /// look-ups by name take a tenth of the time. The place is that of this sum, for good.
    void take(const Session& session, SitePlace place);
    void take(const PainEntry& entry, SitePlace place);
    [[nodiscard]] SitePlace placeOf(const Site& site);

    [[nodiscard]] TrendFigures figures() const;

private:
    struct Sum {
        std::int64_t total = 0;
        std::int64_t count = 0;
    };
    using Days = ByDay<Sum>;
    struct Pairs {
        Days changes; // by the day on which the session began
        Sum before;
        ScoreCounts single;
    };
    struct SiteSum {
        Site site;
        PerModality<Pairs> pairs;
        // The last session there, while a score may still tell how long its relief holds.
        std::optional<std::chrono::sys_seconds> lastEnd{};
        Modality lastModality = Modality::Ice;
        int lastBefore = 0;
    };

    [[nodiscard]] SiteSum& siteAt(SitePlace place) {
        return m_sites[static_cast<std::size_t>(place)];
    }
    void score(const Moment& at, PainScore score);
    void pair(SiteSum& site, const Session& session);
    void relief(const SiteSum& site, const PainEntry& entry);
    [[nodiscard]] static PainEffect effectOf(const Pairs& pairs);

    std::optional<Modality> m_only;
    TrendFigures m_told; // what needs no more than counting
    DaySums m_scores;
    ByDay<PerModality<std::int64_t>> m_packs;
    PerModality<Pairs> m_pairs;
    std::vector<SiteSum> m_sites;
    std::map<std::string, SitePlace> m_siteOfName; // a spelling is looked up once
    std::map<std::string, SitePlace> m_siteOfKey;
};

} // namespace coolwarm
