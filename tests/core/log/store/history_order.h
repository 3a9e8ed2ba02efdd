// SPDX-License-Identifier: MIT
// The orders of the history as a comparison of one session with another.
#pragma once

#include "core/log/ports/history_reader.h"
#include "tests/support/there.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace coolwarm::test {

inline bool lastOnes(const Session& session, const HistoryOrder& order) {
    if (order.by == HistoryColumn::Note)
        return session.note.empty();
    return order.by == HistoryColumn::PainChange && !(session.painBefore && session.painAfter);
}

// What stands in the column, as something that can be compared.
inline std::pair<std::int64_t, std::string> rank(const Session& session,
                                                 const HistoryOrder& order) {
    switch (order.by) {
    case HistoryColumn::Modality:
        return {static_cast<int>(session.modality), ""};
    case HistoryColumn::Site:
        return {std::find(order.sites.begin(), order.sites.end(), session.site) -
                    order.sites.begin(),
                ""};
    case HistoryColumn::Length:
        return {session.duration().count(), ""};
    case HistoryColumn::Outcome:
        return {static_cast<int>(*there(session.outcome)), ""};
    case HistoryColumn::PainChange:
        return {there(session.painAfter)->value() - there(session.painBefore)->value(), ""};
    case HistoryColumn::Note: {
        std::string note = session.note.text();
        for (char& byte : note)
            if (byte >= 'A' && byte <= 'Z')
                byte = static_cast<char>(byte - 'A' + 'a');
        return {0, note};
    }
    case HistoryColumn::Start:
        break;
    }
    return {0, ""}; // as it comes
}

/// Brings sessions that come oldest first into the order.
inline void sortNaively(std::vector<Session>& sessions, const HistoryOrder& order) {
    if (order.by != HistoryColumn::Start || order.descending)
        std::reverse(sessions.begin(), sessions.end());
    std::stable_sort(sessions.begin(), sessions.end(), [&](const Session& a, const Session& b) {
        if (lastOnes(a, order) || lastOnes(b, order))
            return !lastOnes(a, order) && lastOnes(b, order);
        return order.descending ? rank(b, order) < rank(a, order) : rank(a, order) < rank(b, order);
    });
}

} // namespace coolwarm::test
