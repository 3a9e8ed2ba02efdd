// SPDX-License-Identifier: MIT
// A session: one application of ice or heat to a part of the body, as the log keeps it.
#pragma once

#include "core/domain/fields.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/protocol.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/domain/skin.h"
#include "core/text/note.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <optional>
#include <tuple>

namespace coolwarm {

enum class Outcome {
    Completed,    ///< ended at or after its planned end, within the window
    StoppedEarly, ///< ended before its planned end, or logged shorter than the window
    Overran,      ///< longer than the window's maximum
    Unconfirmed,  ///< the alarm was not answered (yet): the planned end stands
};

enum class Origin {
    Timer,  ///< timed by this program
    Manual, ///< logged afterwards by hand
    Import, ///< came from a file
};

/// The words used in database, CSV and JSON: "stopped_early", "timer", ...
[[nodiscard]] std::string_view toWord(Outcome outcome);
[[nodiscard]] std::string_view toWord(Origin origin);
[[nodiscard]] std::optional<Outcome> outcomeFromWord(std::string_view word);
[[nodiscard]] std::optional<Origin> originFromWord(std::string_view word);

/// What a person reads of a session.
struct Session {
    SessionId id; ///< whoever begins a session draws a new one
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    Moment start{};
    std::optional<Moment> end{}; ///< none while it runs
    std::optional<std::chrono::minutes> planned{};
    std::optional<Outcome> outcome{}; ///< none while it runs
    Origin origin = Origin::Timer;
    std::optional<PainScore> painBefore{};
    std::optional<PainScore> painAfter{};
    Note note{};
    std::optional<Skin> skin{}; ///< how it was after the session, once somebody has said so

    /// End less start; zero while it runs.
    [[nodiscard]] std::chrono::seconds duration() const;
    /// Whether the duration lies in the documented window of its modality. The standard figures are
    /// asked, not the user's own, so that a log means the same to everybody who reads it.
    [[nodiscard]] bool withinWindow() const;
    /// The time beyond the window's maximum, zero when there is none.
    [[nodiscard]] std::chrono::seconds timeOver() const;

    friend bool operator==(const Session&, const Session&) = default;
};

template <>
struct Editable<Session> {
    static constexpr std::tuple members{
        &Session::modality,   &Session::site,      &Session::start, &Session::end,
        &Session::painBefore, &Session::painAfter, &Session::note,  &Session::skin};
};

/// A session with what the rules need beside it and no person reads.
struct StoredSession {
    Session session;
    Anchor startAnchor{};
    std::optional<Anchor> endAnchor{}; ///< from when the rest counts; none while it runs
    bool open = false;                 ///< runs, or its alarm waits for an answer
    bool deleted = false;
    // When each was written down, beside when it happened: the session from its start to its end,
    // the pain before at its start, the pain after and the skin at its end. Nothing for what nobody
    // has told, for what came from a file, and for what an older version wrote.
    std::optional<std::chrono::sys_seconds> recorded{};
    std::optional<std::chrono::sys_seconds> painBeforeRecorded{};
    std::optional<std::chrono::sys_seconds> painAfterRecorded{};
    std::optional<std::chrono::sys_seconds> skinRecorded{};

    friend bool operator==(const StoredSession&, const StoredSession&) = default;
};

/// The outcome that the times of a session without a timer tell: shorter than the standard window,
/// within it, longer.
[[nodiscard]] Outcome outcomeOfLength(Modality modality, std::chrono::seconds length);

/// Keeps when the answers were written down that are others than in `before`: at `now`.
void stampAnswers(StoredSession& session, const Session& before, std::chrono::sys_seconds now);

/// Closes an open session whose alarm nobody answered: its planned end stands, until somebody says
/// otherwise.
void closeUnanswered(StoredSession& session);

} // namespace coolwarm
