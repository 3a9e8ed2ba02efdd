// SPDX-License-Identifier: MIT
// When the program asks by itself how the pain is: after a session, and for two weeks each day.
#pragma once

#include "core/domain/daily_questions.h"
#include "core/domain/diary/relief.h"
#include "core/domain/modality.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/time/clock.h"
#include "core/time/reading.h"

#include <chrono>
#include <optional>
#include <vector>

namespace coolwarm {

/// A question that is open at a reading.
struct PainQuestion {
    enum class Kind { AfterSession, Morning, Evening };

    Kind kind = Kind::AfterSession;
    Site site = Site::lowerBack();      ///< of which it is asked
    std::optional<SessionId> session{}; ///< after which it is asked
    Modality modality = Modality::Ice;  ///< of that session
    std::chrono::minutes after{0};      ///< the end of it, one of reliefMoments
    std::chrono::local_days day{};      ///< of the other two kinds

    friend bool operator==(const PainQuestion&, const PainQuestion&) = default;
};

struct OpenQuestion {
    PainQuestion question;
    Millis age{0}; ///< since it was due; less than questionLasts
};

/// What the questions hang on.
struct QuestionFacts {
    /// The last session that was timed.
    struct Ended {
        SessionId session;
        Modality modality = Modality::Ice;
        Site site = Site::lowerBack();
        Millis since{0}; ///< its end, by the clock that counts; see elapsedSince()
    };

    bool runs = false;         ///< a session: nothing is asked then
    bool clockIsWrong = false; ///< the wall clock: then nobody knows when morning is
    bool asksAgain = false;    ///< as Preferences has it
    std::optional<DailyQuestions> daily;
    Site site = Site::lowerBack(); ///< of which is asked each day
    std::optional<Ended> ended;
};

/// What is asked at a reading, and when that changes by itself.
struct QuestionOutlook {
    /// The most exact moment first; whether somebody has answered them is not looked at.
    std::vector<OpenQuestion> open;
    /// The time until a question becomes due, or is over. Nothing when none is ahead; at most the
    /// time to tomorrow's.
    std::optional<Millis> next;
};

/// While a session runs nothing is open, and what a session has come upon is not asked after it
/// either: the answer would measure the other pack.
[[nodiscard]] QuestionOutlook outlookOn(const QuestionFacts& facts, const Reading& now,
                                        const Zone& zone);

} // namespace coolwarm
