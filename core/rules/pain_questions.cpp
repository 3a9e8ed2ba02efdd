// SPDX-License-Identifier: MIT
// Finds the open questions by how long ago a session ended, and by the wall of the present place.
#include "core/rules/pain_questions.h"

#include "core/domain/diary/relief.h"
#include "core/time/day_of.h"

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
    const auto today = dayOf(zone.at(now.wallSecond()));
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

QuestionOutlook outlookOn(const QuestionFacts& facts, const Reading& now, const Zone& zone) {
    QuestionOutlook outlook;
    const auto consider = [&outlook](const PainQuestion& question, Millis age, bool counts) {
        for (const Millis ahead : {-age, Millis{questionLasts} - age})
            if (ahead > Millis{0} && (!outlook.next || ahead < *outlook.next))
                outlook.next = ahead;
        if (counts && isOpen(age))
            outlook.open.push_back({question, age});
    };
    if (facts.runs)
        return outlook;
    if (const auto& ended = facts.ended; ended && facts.asksAgain)
        for (const auto after : reliefMoments)
            consider({Kind::AfterSession, ended->site, ended->session, ended->modality, after, {}},
                     ended->since - after, true);
    for (const Dated& each : datedAround(facts, now, zone))
        consider({each.kind, facts.site, {}, {}, {}, each.day}, each.age,
                 !isOvertaken(facts, each.age));
    return outlook;
}

} // namespace coolwarm
