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
struct DiaryColumn {
    std::string_view name;
    Value Record::*member;
    LineFault fault; ///< of a cell that cannot be read
};
template <class Record, class Value>
[[nodiscard]] constexpr DiaryColumn<Record, Value> diaryColumn(std::string_view name,
                                                               Value Record::*member,
                                                               LineFault fault) {
    return {name, member, fault};
}

/// The same moment on the wall, for spreadsheets; reading passes it over.
template <class Record, class Value>
struct DiaryLocalColumn {
    std::string_view name;
    Value Record::*member;
};
template <class Record, class Value>
[[nodiscard]] constexpr DiaryLocalColumn<Record, Value> diaryLocalColumn(std::string_view name,
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
        diaryColumn("id", &PainEntry::id, LineFault::BadId),
        diaryColumn("site", &PainEntry::site, LineFault::BadSite),
        diaryColumn("happened_at", &PainEntry::at, LineFault::BadHappened),
        diaryLocalColumn("happened_local", &PainEntry::at),
        diaryColumn("recorded_at", &PainEntry::recorded, LineFault::BadRecorded),
        diaryColumn("pain", &PainEntry::score, LineFault::BadPain),
        diaryColumn("tightness", &PainEntry::tightness, LineFault::BadTightness),
        diaryColumn("note", &PainEntry::note, LineFault::BadNote),
    };
    static constexpr std::array<std::string_view, 2> needed{"happened_at", "pain"};
};

template <>
struct CsvOf<Episode> {
    static constexpr std::tuple columns{
        diaryColumn("id", &Episode::id, LineFault::BadId),
        diaryColumn("site", &Episode::site, LineFault::BadSite),
        diaryColumn("began_at", &Episode::began, LineFault::BadStart),
        diaryColumn("ended_at", &Episode::ended, LineFault::BadEnd),
        diaryLocalColumn("began_local", &Episode::began),
        diaryLocalColumn("ended_local", &Episode::ended),
        diaryColumn("recorded_at", &Episode::recorded, LineFault::BadRecorded),
        diaryColumn("end_recorded_at", &Episode::endRecorded, LineFault::BadRecorded),
        diaryColumn("trigger", &Episode::trigger, LineFault::BadWords),
        diaryColumn("course", &Episode::course, LineFault::BadCourse),
        diaryColumn("worse_by", &Episode::worse, LineFault::BadWords),
        diaryColumn("eased_by", &Episode::eases, LineFault::BadWords),
        diaryColumn("tightness", &Episode::tightness, LineFault::BadTightness),
        diaryColumn("note", &Episode::note, LineFault::BadNote),
    };
    static constexpr std::array<std::string_view, 1> needed{"began_at"};
};

template <>
struct CsvOf<Activity> {
    static constexpr std::tuple columns{
        diaryColumn("id", &Activity::id, LineFault::BadId),
        diaryColumn("activity", &Activity::what, LineFault::BadActivity),
        diaryColumn("started_at", &Activity::start, LineFault::BadStart),
        diaryLocalColumn("started_local", &Activity::start),
        diaryColumn("recorded_at", &Activity::recorded, LineFault::BadRecorded),
        diaryColumn("duration_seconds", &Activity::length, LineFault::ActivityLength),
        diaryColumn("note", &Activity::note, LineFault::BadNote),
    };
    static constexpr std::array<std::string_view, 2> needed{"activity", "started_at"};
};

template <>
struct CsvOf<Trial> {
    static constexpr std::tuple columns{
        diaryColumn("id", &Trial::id, LineFault::BadId),
        diaryColumn("site", &Trial::site, LineFault::BadSite),
        diaryColumn("began_at", &Trial::began, LineFault::BadStart),
        diaryColumn("ended_at", &Trial::ended, LineFault::BadEnd),
        diaryLocalColumn("began_local", &Trial::began),
        diaryLocalColumn("ended_local", &Trial::ended),
        diaryColumn("recorded_at", &Trial::recorded, LineFault::BadRecorded),
        diaryColumn("first_of_blocks", &Trial::order, LineFault::BadOrder),
        diaryColumn("declined_at", &Trial::declined, LineFault::BadDeclines),
        diaryColumn("note", &Trial::note, LineFault::BadNote),
    };
    static constexpr std::array<std::string_view, 2> needed{"began_at", "first_of_blocks"};
};

} // namespace coolwarm
