// SPDX-License-Identifier: MIT
// How the user wants to be told and reminded; kept with the log, in its transactions and backups.
#pragma once

#include "core/domain/calendar_file.h"
#include "core/domain/daily_questions.h"
#include "core/domain/per_modality.h"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace coolwarm {

/// Which of the sounds made for this program rings.
enum class RingTone { Bells, Wood, Pulse };

inline constexpr std::array allRingTones{RingTone::Bells, RingTone::Wood, RingTone::Pulse};

/// The word used in the database.
[[nodiscard]] constexpr std::string_view toWord(RingTone tone) {
    switch (tone) {
    case RingTone::Wood:
        return "wood";
    case RingTone::Pulse:
        return "pulse";
    case RingTone::Bells:
        break;
    }
    return "bells";
}

/// The tone of a word, nothing for any other text.
[[nodiscard]] constexpr std::optional<RingTone> ringToneFromWord(std::string_view word) {
    for (const RingTone tone : allRingTones)
        if (word == toWord(tone))
            return tone;
    return std::nullopt;
}

/// How loud the alarm grows, in percent of what the system's volume allows. An alarm that can be
/// set to silence is one that will be missed: there is no 0.
class Volume {
public:
    static constexpr int lowest = 10;
    static constexpr int highest = 100;

    /// The volume, nothing outside 10 to 100.
    [[nodiscard]] static constexpr std::optional<Volume> of(int percent) {
        if (percent < lowest || percent > highest)
            return std::nullopt;
        return Volume(percent);
    }
    [[nodiscard]] static constexpr Volume usual() { return Volume(90); }

    [[nodiscard]] constexpr int percent() const { return m_percent; }

    friend constexpr bool operator==(Volume, Volume) = default;

private:
    explicit constexpr Volume(int percent) : m_percent(percent) {}

    int m_percent;
};

/// How long after the button a session begins ("I need 30 s to lie down"); whole seconds up to five
/// minutes, 0 for at once.
class StartDelay {
public:
    static constexpr std::chrono::seconds longest{300};

    /// The delay, nothing outside 0 to `longest`.
    [[nodiscard]] static constexpr std::optional<StartDelay> of(std::chrono::seconds delay) {
        if (delay < std::chrono::seconds{0} || delay > longest)
            return std::nullopt;
        return StartDelay(delay);
    }
    [[nodiscard]] static constexpr StartDelay none() { return StartDelay(std::chrono::seconds{0}); }

    [[nodiscard]] constexpr std::chrono::seconds length() const { return m_length; }

    friend constexpr bool operator==(StartDelay, StartDelay) = default;

private:
    explicit constexpr StartDelay(std::chrono::seconds length) : m_length(length) {}

    std::chrono::seconds m_length;
};

/// Hours of each day, on the wall, in which only the alarm makes itself heard. They begin with
/// minute `from` after midnight and end before minute `to`; across midnight when `from` is later.
class QuietHours {
public:
    static constexpr std::chrono::minutes day{24 * 60};

    /// The hours, nothing when a minute is not of a day or both are the same.
    [[nodiscard]] static constexpr std::optional<QuietHours> of(std::chrono::minutes from,
                                                                std::chrono::minutes to) {
        const std::chrono::minutes midnight{0};
        if (from < midnight || from >= day || to < midnight || to >= day || from == to)
            return std::nullopt;
        return QuietHours(from, to);
    }

    [[nodiscard]] constexpr std::chrono::minutes from() const { return m_from; }
    [[nodiscard]] constexpr std::chrono::minutes to() const { return m_to; }
    /// Whether they hold at this time of day.
    [[nodiscard]] constexpr bool hold(std::chrono::minutes sinceMidnight) const {
        return m_from < m_to ? sinceMidnight >= m_from && sinceMidnight < m_to
                             : sinceMidnight >= m_from || sinceMidnight < m_to;
    }

    friend constexpr bool operator==(const QuietHours&, const QuietHours&) = default;

private:
    constexpr QuietHours(std::chrono::minutes from, std::chrono::minutes to)
        : m_from(from), m_to(to) {}

    std::chrono::minutes m_from;
    std::chrono::minutes m_to;
};

/// Each value checks itself, so that every combination is possible.
struct Preferences {
    RingTone tone = RingTone::Bells;
    Volume volume = Volume::usual();
    bool speaks = false;        ///< spoken cues ("Five minutes left")
    bool minuteWarning = false; ///< a line one minute before the end
    bool skinReminder = true;   ///< the line about the skin every 5 min (spec section 4)
    StartDelay startDelay = StartDelay::none();
    PerModality<bool> tellsOpen{true, true}; ///< a quiet notification when that rest is over
    std::optional<QuietHours> quietHours;
    /// What a start proposes; none: the length of the last start that was completed. A plan that
    /// was narrowed since moves it into its window.
    PerModality<std::optional<std::chrono::minutes>> lengths;
    bool asksAgain = false; ///< the question about the pain again and again after a session
    std::optional<DailyQuestions> daily;
    std::optional<CalendarFile> calendar; ///< kept up to date with today's plan

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace coolwarm
