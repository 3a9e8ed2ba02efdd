// SPDX-License-Identifier: MIT
// What a chart of pain over time shows: sessions, single scores, days and bouts as plain values.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/session.h"
#include "core/report/trends/day_sums.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace coolwarm {

/// A session with a score before and one after.
struct PainBar {
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    Moment start{};
    Moment end{};
    int before = 0;
    int after = 0;
};

/// A single score: of an entry, or of a session that has but one.
struct PainDot {
    enum class Of { Entry, BeforeSession, AfterSession };
    Of of = Of::Entry;
    std::optional<Modality> modality{}; ///< of a session
    Site site = Site::lowerBack();
    Moment at{};
    int score = 0;
};

/// A bout, or what of it lies in the time that is shown.
struct BoutSpan {
    Site site = Site::lowerBack();
    Moment began{};
    std::optional<Moment> ended{}; ///< none while it lasts
};

/// Everything stands in order of time, on the wall where and when it happened.
struct PainSeries {
    /// What the axis shows. `to` is behind the last day.
    std::chrono::local_seconds from{};
    std::chrono::local_seconds to{};
    /// Empty where there are too many to be told apart: the days' lowest and highest stand then.
    std::vector<PainBar> bars;
    std::vector<PainDot> dots;
    bool tooMany = false;
    std::vector<DayScores> days; ///< that have a score; a day without is not among them
    std::vector<BoutSpan> bouts;

    [[nodiscard]] bool isEmpty() const { return days.empty(); }
};

/// Collects a series record by record. Takes room by the days, never by the records.
class PainSeriesSum {
public:
    /// So many bars and dots are kept; no screen tells more of them apart.
    static constexpr std::size_t mostMarks = 4000;

    /// With a modality only its sessions.
    explicit PainSeriesSum(std::optional<Modality> only = {}) : m_only(only) {}

    /// Sessions by their start and entries by when it hurt so, all in one order, oldest first.
    /// Deleted and running ones are not to be given.
    void take(const Session& session);
    void take(const PainEntry& entry);
    void take(const Episode& bout);

    /// The series from the beginning of the day `from` to the end of the day `to`; where these are
    /// not named, from the first day with a score to the last one.
    [[nodiscard]] PainSeries series(std::optional<std::chrono::local_days> from = {},
                                    std::optional<std::chrono::local_days> to = {}) const;

private:
    void mark(const Session& session);
    void add(PainDot dot);
    void count();

    std::optional<Modality> m_only;
    DaySums m_days;
    std::vector<PainBar> m_bars;
    std::vector<PainDot> m_dots;
    std::vector<BoutSpan> m_bouts;
    bool m_tooMany = false;
};

} // namespace coolwarm
