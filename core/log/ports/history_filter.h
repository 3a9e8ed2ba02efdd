// SPDX-License-Identifier: MIT
// Which records of the history are meant, and how they follow each other.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm {

/// What the history lists, each kind by its records' day and time.
enum class HistoryKind { Session, Pain, Activity };

/// How the score after a session stands to the one before; NotKnown without either of them.
enum class PainChange { Better, Same, Worse, NotKnown };

/// Which records are meant. Dates are those on the wall where and when each began, both days
/// included. Running and deleted ones are never among them. What only sessions have lets only
/// sessions through, and a part of the body nothing that has none.
struct HistoryFilter {
    std::optional<HistoryKind> kind; ///< in lists of all kinds: this one alone
    std::optional<std::chrono::local_days> from;
    std::optional<std::chrono::local_days> to;
    std::optional<Modality> modality;
    std::optional<Site> site;
    std::optional<Outcome> outcome;
    std::optional<bool> withinWindow; ///< as Session::withinWindow() has it
    std::optional<PainChange> painChange;
    std::string note; ///< stands in the note, upper and lower case alike; empty: any note or none

    /// Whether records of that kind can be among those meant.
    [[nodiscard]] bool lets(HistoryKind other) const {
        if (kind && *kind != other)
            return false;
        const bool asksOfSessions = modality || outcome || withinWindow || painChange;
        return other == HistoryKind::Session ||
               !(asksOfSessions || (site && other == HistoryKind::Activity));
    }

    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// What a list can be ordered by. Modality is ice, heat, pain and then each activity.
enum class HistoryColumn { Start, Modality, Site, Length, Outcome, PainChange, Note };

/// Records that are equal in the column come newest first, those without a value in it last,
/// whatever the direction.
struct HistoryOrder {
    HistoryColumn by = HistoryColumn::Start;
    bool descending = true;
    /// How sites come one after the other, since their names differ from language to language;
    /// sites that are not among these come last, by name.
    std::vector<Site> sites;

    friend bool operator==(const HistoryOrder&, const HistoryOrder&) = default;
};

} // namespace coolwarm
