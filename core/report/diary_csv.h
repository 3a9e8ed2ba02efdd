// SPDX-License-Identifier: MIT
// The columns of each kind of record of the diary in CSV, said once for writing and reading.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/line_fault.h"
#include "core/report/csv_cells.h"
#include "core/report/csv_writer.h"
#include "core/time/iso8601.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace coolwarm {

/// How a value stands in a cell: write() appends it, read() is the inverse. `keepsSpace` where white
/// space around it is part of it.
template <class Value>
struct CsvCell;

template <>
struct CsvCell<SessionId> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, const SessionId& id) { to.plain(id.text()); }
    static std::optional<SessionId> read(std::string_view cell, const Zone& /*zone*/) {
        return SessionId::of(cell);
    }
};

template <>
struct CsvCell<Site> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, const Site& site) { to.text(site.name()); }
    static std::optional<Site> read(std::string_view cell, const Zone& /*zone*/) {
        return Site::of(unguarded(cell));
    }
};

template <>
struct CsvCell<Moment> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, const Moment& moment) {
        appendIso8601(to.beginField(), moment);
    }
    static std::optional<Moment> read(std::string_view cell, const Zone& zone) {
        return momentOf(cell, zone);
    }
};

template <int Highest>
struct CsvCell<Score<Highest>> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, Score<Highest> score) {
        to.plain(std::to_string(score.value()));
    }
    static std::optional<Score<Highest>> read(std::string_view cell, const Zone& /*zone*/) {
        const auto value = wholeNumber(cell, Highest);
        return value ? Score<Highest>::of(static_cast<int>(*value)) : std::nullopt;
    }
};

template <>
struct CsvCell<Note> {
    static constexpr bool keepsSpace = true;
    static void write(CsvWriter& to, const Note& note) { to.text(note.text()); }
    static std::optional<Note> read(std::string_view cell, const Zone& /*zone*/) {
        return Note::of(unguarded(cell));
    }
};

template <>
struct CsvCell<WordList> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, const WordList& words) { to.text(words.text()); }
    static std::optional<WordList> read(std::string_view cell, const Zone& /*zone*/) {
        return WordList::of(unguarded(cell));
    }
};

/// One of a few values, each by its word.
template <class Value, std::optional<Value> (*FromWord)(std::string_view)>
struct CsvWordCell {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, Value value) { to.plain(toWord(value)); }
    static std::optional<Value> read(std::string_view cell, const Zone& /*zone*/) {
        return FromWord(inLowerCase(cell));
    }
};
template <>
struct CsvCell<Course> : CsvWordCell<Course, courseFromWord> {};

/// Empty where it is not known.
template <class Value>
struct CsvCell<std::optional<Value>> {
    static constexpr bool keepsSpace = CsvCell<Value>::keepsSpace;
    static void write(CsvWriter& to, const std::optional<Value>& value) {
        if (value)
            CsvCell<Value>::write(to, *value);
        else
            to.plain({});
    }
    static std::optional<std::optional<Value>> read(std::string_view cell, const Zone& zone) {
        if (const auto value = CsvCell<Value>::read(cell, zone))
            return std::optional<std::optional<Value>>(value);
        return std::nullopt;
    }
};

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

} // namespace coolwarm
