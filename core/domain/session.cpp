// SPDX-License-Identifier: MIT
// Spells the words of a session, and computes its length.
#include "core/domain/session.h"

#include "core/domain/words.h"

#include <algorithm>
#include <array>

namespace coolwarm {

using std::chrono::seconds;

namespace {

constexpr std::array outcomeWords{
    std::pair{Outcome::Completed, std::string_view{"completed"}},
    std::pair{Outcome::StoppedEarly, std::string_view{"stopped_early"}},
    std::pair{Outcome::Overran, std::string_view{"overran"}},
    std::pair{Outcome::Unconfirmed, std::string_view{"unconfirmed"}},
};

constexpr std::array originWords{
    std::pair{Origin::Timer, std::string_view{"timer"}},
    std::pair{Origin::Manual, std::string_view{"manual"}},
    std::pair{Origin::Import, std::string_view{"import"}},
};

} // namespace

std::string_view toWord(Outcome outcome) {
    return wordFor(outcomeWords, outcome);
}

std::string_view toWord(Origin origin) {
    return wordFor(originWords, origin);
}

std::optional<Outcome> outcomeFromWord(std::string_view word) {
    return valueFor<Outcome>(outcomeWords, word);
}

std::optional<Origin> originFromWord(std::string_view word) {
    return valueFor<Origin>(originWords, word);
}

seconds Session::duration() const {
    return end ? end->utc - start.utc : seconds{0};
}

bool Session::withinWindow() const {
    return end && Protocol::standard(modality).window.holds(duration());
}

seconds Session::timeOver() const {
    return std::max(seconds{0}, duration() - seconds{Protocol::standard(modality).window.most});
}

Outcome outcomeOfLength(Modality modality, seconds length) {
    const LengthWindow& window = Protocol::standard(modality).window;
    if (length < window.least)
        return Outcome::StoppedEarly;
    return length > window.most ? Outcome::Overran : Outcome::Completed;
}

void stampAnswers(StoredSession& session, const Session& before, std::chrono::sys_seconds now) {
    const auto stamp = [&](auto answer, auto recorded) {
        const auto& given = session.session.*answer;
        if (given == before.*answer)
            return;
        session.*recorded = std::nullopt;
        if (given)
            session.*recorded = std::max(now, std::chrono::sys_seconds{});
    };
    stamp(&Session::painBefore, &StoredSession::painBeforeRecorded);
    stamp(&Session::painAfter, &StoredSession::painAfterRecorded);
    stamp(&Session::skin, &StoredSession::skinRecorded);
}

void closeUnanswered(StoredSession& session) {
    session.open = false;
    if (session.session.end || !session.session.planned)
        return;
    const seconds length = *session.session.planned;
    session.session.end = Moment{session.session.start.utc + length, session.session.start.offset};
    session.session.outcome = Outcome::Unconfirmed;
    session.endAnchor = shifted(session.startAnchor, length);
}

} // namespace coolwarm
