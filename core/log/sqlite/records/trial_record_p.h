// SPDX-License-Identifier: MIT
// A trial as a record of the log: the one place that knows its columns.
#pragma once

#include "core/domain/diary/trial.h"
#include "core/log/sqlite/records/record_p.h"

#include <tuple>

namespace coolwarm {

template <>
struct StoredAs<TrialOrder> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, const TrialOrder& order) { to.add(order.text()); }
    static TrialOrder read(Cells& from) { return from.demanded(TrialOrder::of(from.text())); }
};

template <>
struct StoredAs<TrialDeclines> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, const TrialDeclines& declined) { to.add(declined.text()); }
    static TrialDeclines read(Cells& from) { return from.demanded(TrialDeclines::of(from.text())); }
};

template <>
struct RecordOf<Trial> {
    static constexpr std::string_view table = Trial::kind;
    static constexpr std::tuple fields{
        field("id", &Trial::id, "uuid"),
        field("part of the body", &Trial::site, "site_id"),
        field("begin", &Trial::began, "start_utc", "start_offset"),
        field("time of recording", &Trial::recorded, "recorded_utc", "recorded_offset"),
        field("order", &Trial::order, "first_of_blocks"),
        field("list of declined proposals", &Trial::declined, "declined"),
        field("end", &Trial::ended, "end_utc", "end_offset"),
        field("note", &Trial::note, "note"),
        field<StoredAsDeletion>("deletion", &Trial::deleted, "deleted_utc"),
    };

    [[nodiscard]] static Trial blank(SessionId id) { return Trial::blank(std::move(id)); }
    [[nodiscard]] static const char* finish(const Trial& trial) {
        return trial.ended && trial.ended->utc < trial.began.utc ? "a trial ends before it begins"
                                                                 : nullptr;
    }
};

} // namespace coolwarm
