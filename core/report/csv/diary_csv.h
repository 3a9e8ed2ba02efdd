// SPDX-License-Identifier: MIT
// The columns of each kind of record of the diary in CSV, said once for writing and reading.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/line_fault.h"
#include "core/report/csv/diary_cells.h"

#include <array>
#include <string_view>
#include <tuple>

namespace coolwarm {

/// A column that is written and read back.
template <class Record, class Value>
struct CsvColumn {
    std::string_view name;
    Value Record::*member;
    LineFault fault; ///< of a cell that cannot be read
};
template <class Record, class Value>
[[nodiscard]] constexpr CsvColumn<Record, Value> csvColumn(std::string_view name,
                                                           Value Record::*member, LineFault fault) {
    return {name, member, fault};
}

/// The same moment on the wall, for spreadsheets; reading passes it over.
template <class Record, class Value>
struct CsvLocalColumn {
    std::string_view name;
    Value Record::*member;
};
template <class Record, class Value>
[[nodiscard]] constexpr CsvLocalColumn<Record, Value> csvLocalColumn(std::string_view name,
                                                                     Value Record::*member) {
    return {name, member};
}

/// Specialised once a kind: `columns`, the first of which is the id, and `needed`, the names of
/// those that a foreign file has to have.
template <class Record>
struct CsvOf;

template <>
struct CsvOf<PainEntry> {
    static constexpr std::tuple columns{
        csvColumn("id", &PainEntry::id, LineFault::BadId),
        csvColumn("site", &PainEntry::site, LineFault::BadSite),
        csvColumn("happened_at", &PainEntry::at, LineFault::BadHappened),
        csvLocalColumn("happened_local", &PainEntry::at),
        csvColumn("recorded_at", &PainEntry::recorded, LineFault::BadRecorded),
        csvColumn("pain", &PainEntry::score, LineFault::BadPain),
        csvColumn("tightness", &PainEntry::tightness, LineFault::BadTightness),
        csvColumn("note", &PainEntry::note, LineFault::BadNote),
    };
    static constexpr std::array<std::string_view, 2> needed{"happened_at", "pain"};
};

template <>
struct CsvOf<Episode> {
    static constexpr std::tuple columns{
        csvColumn("id", &Episode::id, LineFault::BadId),
        csvColumn("site", &Episode::site, LineFault::BadSite),
        csvColumn("began_at", &Episode::began, LineFault::BadStart),
        csvColumn("ended_at", &Episode::ended, LineFault::BadEnd),
        csvLocalColumn("began_local", &Episode::began),
        csvLocalColumn("ended_local", &Episode::ended),
        csvColumn("recorded_at", &Episode::recorded, LineFault::BadRecorded),
        csvColumn("end_recorded_at", &Episode::endRecorded, LineFault::BadRecorded),
        csvColumn("trigger", &Episode::trigger, LineFault::BadWords),
        csvColumn("course", &Episode::course, LineFault::BadCourse),
        csvColumn("worse_by", &Episode::worse, LineFault::BadWords),
        csvColumn("eased_by", &Episode::eases, LineFault::BadWords),
        csvColumn("tightness", &Episode::tightness, LineFault::BadTightness),
        csvColumn("note", &Episode::note, LineFault::BadNote),
    };
    static constexpr std::array<std::string_view, 1> needed{"began_at"};
};

template <>
struct CsvOf<Activity> {
    static constexpr std::tuple columns{
        csvColumn("id", &Activity::id, LineFault::BadId),
        csvColumn("activity", &Activity::what, LineFault::BadActivity),
        csvColumn("started_at", &Activity::start, LineFault::BadStart),
        csvLocalColumn("started_local", &Activity::start),
        csvColumn("recorded_at", &Activity::recorded, LineFault::BadRecorded),
        csvColumn("duration_seconds", &Activity::length, LineFault::ActivityLength),
        csvColumn("note", &Activity::note, LineFault::BadNote),
    };
    static constexpr std::array<std::string_view, 2> needed{"activity", "started_at"};
};

} // namespace coolwarm
