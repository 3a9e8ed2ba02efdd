// SPDX-License-Identifier: MIT
// A log full of random sessions, and its history by looking at each of them.
#pragma once

#include "core/log/ports/history_reader.h"
#include "core/text/letter_case.h"
#include "tests/core/log/store/history_order.h"
#include "tests/support/commands.h"
#include "tests/support/listed_sessions.h"
#include "tests/support/log_home.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace coolwarm::test {

/// Random sessions in a real file, some deleted, one running, some starting in the same second.
class HistoryLog {
public:
    explicit HistoryLog(unsigned seed, int count = 300) : m_random(seed) {
        const auto store = m_home.open();
        const auto writer = store->begin({utc("2027-01-01 00:00:00"), 1h, BootId{"boot"}});
        for (int at = 0; at < count; ++at)
            add(*writer, someSession());
        StoredSession running = someSession();
        running.session.end.reset();
        running.session.outcome.reset();
        running.session.origin = Origin::Timer;
        running.session.planned = 20min;
        running.endAnchor.reset();
        running.open = true;
        running.deleted = false;
        add(*writer, running);
        writer->commit();
        m_reader = openHistory(m_home.folder(), std::chrono::milliseconds{0});
    }

    [[nodiscard]] HistoryReader& reader() { return *m_reader; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_home.folder(); }

    /// What the filter means, oldest first, found the long way.
    [[nodiscard]] std::vector<Session> naive(const HistoryFilter& filter) const {
        std::vector<Session> found;
        for (const StoredSession& stored : m_all)
            if (!stored.deleted && stored.session.end && matches(stored.session, filter))
                found.push_back(stored.session);
        std::stable_sort(found.begin(), found.end(), [](const Session& a, const Session& b) {
            return a.start.utc < b.start.utc;
        });
        return found;
    }

    /// A filter of which each part may be missing.
    [[nodiscard]] HistoryFilter someFilter() {
        HistoryFilter filter;
        const auto day = [&] {
            return std::chrono::local_days{std::chrono::days{20'500 + number(0, 60)}};
        };
        if (number(0, 2) > 0)
            filter.from = day();
        if (number(0, 2) > 0)
            filter.to = day();
        if (number(0, 1) > 0)
            filter.modality = number(0, 1) > 0 ? Modality::Ice : Modality::Heat;
        if (number(0, 1) > 0)
            filter.site = siteOf(sites().at(static_cast<std::size_t>(number(0, 3))));
        if (number(0, 3) == 0)
            filter.outcome = static_cast<Outcome>(number(0, 3));
        if (number(0, 3) == 0)
            filter.withinWindow = number(0, 1) > 0;
        if (number(0, 3) == 0)
            filter.painChange = static_cast<PainChange>(number(0, 3));
        if (number(0, 2) == 0)
            filter.note = searches().at(static_cast<std::size_t>(number(0, 7)));
        return filter;
    }

    /// Any column, either direction.
    [[nodiscard]] HistoryOrder someOrder() {
        HistoryOrder order;
        order.by = static_cast<HistoryColumn>(number(0, 6));
        order.descending = number(0, 1) > 0;
        order.sites = {siteOf("Neck"), siteOf("Lower back")}; // and not the third
        return order;
    }

    /// What the filter means in that order, found the long way.
    [[nodiscard]] std::vector<Session> naive(const HistoryFilter& filter,
                                             const HistoryOrder& order) const {
        std::vector<Session> found = naive(filter);
        sortNaively(found, order);
        return found;
    }

private:
    static std::array<const char*, 4> sites() {
        return {"lower BACK", "Neck", "Mein \"Knie\", links 🧊", "Nowhere"};
    }

    [[nodiscard]] int number(int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(m_random);
    }

    static std::array<const char*, 8> searches() {
        return {"a NOTE", "100%", "_", "\\", "ÜBER", "großes Weh", "ΚΡΎΟΣ", "холод"};
    }
    static std::array<const char*, 8> notes() {
        return {"",           "a note",  "100 % über",   "Über_nacht: 100%",
                "GROẞES WEH", "c:\\ice", "κρύος, Холод", "A Note, zero"};
    }

    static bool matchesMore(const Session& session, const HistoryFilter& filter) {
        const bool both = session.painBefore && session.painAfter;
        const int change =
            both ? there(session.painAfter)->value() - there(session.painBefore)->value() : 0;
        const PainChange is = !both        ? PainChange::NotKnown
                              : change < 0 ? PainChange::Better
                              : change > 0 ? PainChange::Worse
                                           : PainChange::Same;
        return (!filter.outcome || session.outcome == filter.outcome) &&
               (!filter.withinWindow || session.withinWindow() == *there(filter.withinWindow)) &&
               (!filter.painChange || is == *there(filter.painChange)) &&
               inSmallLetters(session.note.text()).find(inSmallLetters(filter.note)) !=
                   std::string::npos;
    }

    static bool matches(const Session& session, const HistoryFilter& filter) {
        const auto day = std::chrono::floor<std::chrono::days>(session.start.local());
        return (!filter.from || day >= *there(filter.from)) &&
               (!filter.to || day <= *there(filter.to)) &&
               (!filter.modality || session.modality == *there(filter.modality)) &&
               (!filter.site || session.site == *there(filter.site)) &&
               matchesMore(session, filter);
    }

    // Days 20,500 to 20,560 are the spring of 2026.
    StoredSession someSession() {
        StoredSession stored{{SessionId::random()}};
        Session& session = stored.session;
        session.modality = number(0, 1) > 0 ? Modality::Ice : Modality::Heat;
        session.site = siteOf(sites().at(static_cast<std::size_t>(number(0, 2))));
        session.start.utc = sys_seconds{seconds{20'500LL * 86'400 + number(0, 60 * 24 * 4) * 900}};
        session.start.offset = minutes{number(-72, 72) * 15};
        session.end = Moment{session.start.utc + seconds{number(5, 30) * 60 + number(0, 1)},
                             session.start.offset};
        session.outcome = static_cast<Outcome>(number(0, 3));
        session.origin = number(0, 1) > 0 ? Origin::Timer : Origin::Manual;
        if (number(0, 2) > 0)
            session.painBefore = pain(number(0, 10));
        if (number(0, 2) > 0)
            session.painAfter = pain(number(0, 10));
        session.note = noteOf(notes().at(static_cast<std::size_t>(number(0, 7))));
        stored.startAnchor.wall = session.start.utc;
        stored.endAnchor = Anchor{there(session.end)->utc, BootId{}, 0ms};
        stored.deleted = number(0, 9) == 0;
        return stored;
    }

    void add(StoreWriter& writer, StoredSession stored) {
        writer.insert(stored);
        m_all.push_back(std::move(stored));
    }

    SqliteHome m_home;
    std::mt19937 m_random;
    std::vector<StoredSession> m_all;
    std::unique_ptr<HistoryReader> m_reader;
};

/// All sessions of a list, in its order.
[[nodiscard]] inline std::vector<Session> ordered(HistoryReader& reader,
                                                  const HistoryFilter& filter,
                                                  const HistoryOrder& order) {
    std::vector<Session> all;
    for (const HistoryRow& row : sessionsIn(reader, reader.inOrder(filter, order)))
        all.push_back(row.session);
    return all;
}

[[nodiscard]] inline std::vector<SessionId> idsOf(const std::vector<Session>& sessions) {
    std::vector<SessionId> ids;
    for (const Session& session : sessions)
        ids.push_back(session.id);
    return ids;
}

} // namespace coolwarm::test
