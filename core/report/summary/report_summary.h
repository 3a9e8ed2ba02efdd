// SPDX-License-Identifier: MIT
// What a report to a doctor says of one person's log: values, in the order in which they are told.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/per_modality.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/domain/skin.h"
#include "core/report/trends/pain_series.h"
#include "core/report/trends/trends.h"
#include "core/time/moment.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm {

/// What a report is to be about. Days are those on the wall where each thing began, both included.
struct ReportScope {
    std::optional<std::chrono::local_days> from; ///< none: from the first record on
    std::optional<std::chrono::local_days> to;   ///< none: up to today
    std::optional<Site> site;                    ///< none: all
    /// Whose answers are told; none: the newest bout that shares a day with the range.
    std::optional<SessionId> bout{};

    friend bool operator==(const ReportScope&, const ReportScope&) = default;
};

/// A score counts as told at once when it was written down within this time (field.md section 1:
/// of paper diaries 11 % of the entries were in time).
inline constexpr std::chrono::minutes toldAtOnce{15};

/// How much there is, before anything is concluded from it.
struct ReportAmount {
    std::int64_t days = 0;      ///< of the range, its first and last included
    std::int64_t ratedDays = 0; ///< with a score
    PerModality<std::int64_t> sessions;
    std::int64_t painEntries = 0;
    std::int64_t scores = 0;      ///< of sessions and entries
    std::int64_t timedScores = 0; ///< of those, how many are known to be written down when
    std::int64_t scoresAtOnce = 0;
};

/// What a doctor asks first (guidance.md, the last section), as the bout answers it.
struct ReportBout {
    Episode bout;
    int day = 1; ///< that of the onset is 1: up to now, or to its end
    std::optional<Tightness> tightAtFirst;
    std::optional<Tightness> tightAtLast; ///< told later than tightAtFirst
};

/// Something that was typed, and where it stood.
struct ReportNote {
    Moment at;
    std::string text;
    bool ofSession = false;
};

/// A session's length, and how much of it was beyond the recommended one.
struct PackLength {
    std::chrono::seconds length{0};
    std::chrono::seconds over{0};
};

/// A day with a session, a score or a note.
struct ReportDay {
    std::chrono::local_days day{};
    PerModality<std::vector<PackLength>> packs; ///< in the order of their starts
    std::optional<PainScore> first;             ///< score of the day
    std::optional<PainScore> last;              ///< where it has more than one
    std::vector<ReportNote> notes;
};

struct SkinFinding {
    Moment at;
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    Skin skin = Skin::Normal;
};

/// So many sessions at most are listed one by one, the newest of them: 20 pages. Whoever wants more
/// has them in the file of all sessions.
inline constexpr std::size_t mostListedSessions = 1000;

struct ReportSummary {
    std::chrono::local_days from{};
    std::chrono::local_days to{};
    std::optional<Site> site; ///< none: all
    Moment now{};             ///< when it was made
    ReportAmount amount;
    std::optional<ReportBout> bout;
    TrendFigures figures;
    PainSeries series;           ///< for the chart; from the first day of the range to its last
    std::vector<ReportDay> days; ///< oldest first
    std::int64_t skinAsked = 0;  ///< sessions after which somebody said how the skin was
    std::vector<SkinFinding> skin;
    std::vector<Session> sessions;      ///< oldest first; the newest mostListedSessions
    std::int64_t sessionsNotListed = 0; ///< older than those
    std::vector<PainEntry> entries;     ///< oldest first

    [[nodiscard]] bool isEmpty() const { return amount.painEntries == 0 && sessions.empty(); }
};

} // namespace coolwarm
