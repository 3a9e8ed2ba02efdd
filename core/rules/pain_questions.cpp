// SPDX-License-Identifier: MIT
// Finds the open questions by how long ago a session ended, and by the wall of the present place.
#include "core/rules/pain_questions.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::days;
using std::chrono::local_days;

namespace {

using Kind = PainQuestion::Kind;

struct Dated {
    Kind kind;
    local_days day;
    Millis age; ///< negative while it is ahead
};

// Of yesterday too, whose evening may be just before midnight, and of tomorrow, which comes next.
std::vector<Dated> datedAround(const QuestionFacts& facts, const Reading& now, const Zone& zone) {
    std::vector<Dated> all;
    if (!facts.daily || facts.clockIsWrong)
        return all;
    const auto today = std::chrono::floor<days>(zone.at(now.wallSecond()).local());
    for (const local_days date : {today - days{1}, today, today + days{1}}) {
        if (!facts.daily->hold(date))
            continue;
        for (const auto& [kind, time] : {std::pair{Kind::Morning, facts.daily->morning()},
                                         std::pair{Kind::Evening, facts.daily->evening()}})
            all.push_back({kind, date, now.wall - WallTime{zone.fromLocal(date + time).utc}});
    }
    return all;
}

bool isOpen(Millis age) {
    return age >= Millis{0} && age < Millis{questionLasts};
}

// A pack that came off since it was due is what an answer would tell of.
bool isOvertaken(const QuestionFacts& facts, Millis age) {
    return facts.ended && facts.ended->since <= age;
}

} // namespace

std::vector<OpenQuestion> openQuestions(const QuestionFacts& facts, const Reading& now,
                                        const Zone& zone) {
    std::vector<OpenQuestion> open;
    if (facts.runs)
        return open;
    if (facts.ended && facts.asksAgain)
        for (const auto after : askedAgainAfter)
            if (const Millis age = facts.ended->since - after; isOpen(age))
                open.push_back({{Kind::AfterSession,
                                 facts.ended->site,
                                 facts.ended->session,
                                 facts.ended->modality,
                                 after,
                                 {}},
                                age});
    for (const Dated& each : datedAround(facts, now, zone))
        if (isOpen(each.age) && !isOvertaken(facts, each.age))
            open.push_back({{each.kind, facts.site, {}, {}, {}, each.day}, each.age});
    return open;
}

std::optional<Millis> nextQuestion(const QuestionFacts& facts, const Reading& now,
                                   const Zone& zone) {
    std::optional<Millis> next;
    const auto consider = [&next](Millis age) {
        for (const Millis ahead : {-age, Millis{questionLasts} - age})
            if (ahead > Millis{0} && (!next || ahead < *next))
                next = ahead;
    };
    if (facts.runs)
        return next;
    if (facts.ended && facts.asksAgain)
        for (const auto after : askedAgainAfter)
            consider(facts.ended->since - after);
    for (const Dated& each : datedAround(facts, now, zone))
        consider(each.age);
    return next;
}

} // namespace coolwarm
