// SPDX-License-Identifier: MIT
// Writes a kept plan line by line and reads it again; a name of a site is the rest of its line.
#include "core/domain/plan/plan_text.h"

#include <sstream>

namespace coolwarm {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;

std::string countText(const std::optional<int>& count) {
    return count ? std::to_string(*count) : "any";
}

void writeSession(std::ostream& out, std::string_view key, const PlannedSession& session) {
    out << key << ' ' << toWord(session.modality) << ' ' << session.start.time_since_epoch().count()
        << ' ' << session.length.count() << ' ' << session.day.time_since_epoch().count() << ' '
        << session.number << ' ' << session.site.name() << '\n';
}

/// One line, word by word; says afterwards whether all of it was as it has to be.
class Line {
public:
    explicit Line(const std::string& line) : m_in(line) { m_in.imbue(std::locale::classic()); }

    std::string word() {
        std::string word;
        m_in >> word;
        return word;
    }
    std::int64_t number(std::int64_t least, std::int64_t most) {
        std::int64_t number = least;
        if (!(m_in >> number) || number < least || number > most)
            m_good = false;
        return m_good ? number : least;
    }
    std::optional<int> count() {
        if ((m_in >> std::ws).peek() == 'a')
            return any();
        return static_cast<int>(number(0, mostPacksADay));
    }
    std::optional<int> any() {
        m_good = m_good && word() == "any";
        return std::nullopt;
    }
    sys_seconds moment() { return sys_seconds{seconds{number(0, 253'402'300'799)}}; }
    Site site() {
        std::string name;
        std::getline(m_in >> std::ws, name);
        const auto site = Site::of(name);
        m_good = m_good && site;
        return site.value_or(Site::lowerBack());
    }
    template <class Value>
    Value demanded(const std::optional<Value>& value) {
        m_good = m_good && value;
        return value.value_or(Value{});
    }
    [[nodiscard]] bool isGood() { return m_good && (m_in.eof() || (m_in >> std::ws).eof()); }

private:
    std::istringstream m_in;
    bool m_good = true;
};

PlannedSession sessionIn(Line& line) {
    PlannedSession session;
    session.modality = line.demanded(modalityFromWord(line.word()));
    session.start = line.moment();
    session.length = minutes{line.number(1, 60)};
    session.day = local_days{days{static_cast<int>(line.number(-1, 2'932'897))}};
    session.number = static_cast<int>(line.number(1, 1000));
    session.site = line.site();
    return session;
}

SiteWish wishIn(Line& line) {
    SiteWish wish;
    for (const Modality modality : bothModalities)
        wish.packs[modality] = line.count();
    wish.pattern = line.demanded(planPatternFromWord(line.word()));
    wish.site = line.site();
    return wish;
}

BusyTime busyIn(Line& line) {
    const sys_seconds from = line.moment();
    return {from, line.moment()};
}

bool take(const std::string& text, DayPlan& plan) {
    Line line(text);
    const std::string key = line.word();
    if (key == "edition") {
        plan.edition = line.number(1, 1'000'000'000);
    } else if (key == "exact") {
        plan.exact = line.number(0, 1) == 1;
    } else if (key == "waking") {
        const minutes from{line.number(0, 1439)};
        plan.wish.waking = *WakingHours::of(from, minutes{line.number(0, 1439)});
    } else if (key == "gap") {
        plan.wish.leastGap = minutes{line.number(0, PlanWish::longestGap.count())};
    } else if (key == "wish") {
        plan.wish.sites.push_back(wishIn(line));
    } else if (key == "busy") {
        plan.wish.busy.push_back(busyIn(line));
    } else if (key == "session" || key == "pinned") {
        plan.sessions.push_back(sessionIn(line));
        plan.sessions.back().isPinned = key == "pinned";
    } else if (key == "left-out") {
        plan.leftOut.push_back(sessionIn(line));
    } else {
        return false;
    }
    return line.isGood();
}

} // namespace

std::string planText(const DayPlan& plan) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    const PlanWish& wish = plan.wish;
    out << "edition " << plan.edition << "\nwaking " << wish.waking.from().count() << ' '
        << wish.waking.to().count() << "\ngap " << wish.leastGap.count() << '\n';
    if (!plan.exact)
        out << "exact 0\n";
    for (const SiteWish& each : wish.sites)
        out << "wish " << countText(each.packs.ice) << ' ' << countText(each.packs.heat) << ' '
            << toWord(each.pattern) << ' ' << each.site.name() << '\n';
    for (const BusyTime& each : wish.busy)
        out << "busy " << each.from.time_since_epoch().count() << ' '
            << each.to.time_since_epoch().count() << '\n';
    for (const PlannedSession& each : plan.sessions)
        writeSession(out, each.isPinned ? "pinned" : "session", each);
    for (const PlannedSession& each : plan.leftOut)
        writeSession(out, "left-out", each);
    return out.str();
}

std::optional<DayPlan> planFromText(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    DayPlan plan;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);)
        if (!take(line, plan))
            return std::nullopt;
    return plan;
}

} // namespace coolwarm
