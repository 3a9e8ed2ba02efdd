// SPDX-License-Identifier: MIT
// How the values of the diary stand in cells of a CSV file, and are read from them.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/report/csv/csv_cells.h"
#include "core/report/csv/csv_writer.h"
#include "core/time/iso8601.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// How a value stands in a cell: write() appends it, read() is the inverse. `keepsSpace` where
/// white space around it is part of it.
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

template <>
struct CsvCell<TrialOrder> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, const TrialOrder& order) { to.plain(order.text()); }
    static std::optional<TrialOrder> read(std::string_view cell, const Zone& /*zone*/) {
        return TrialOrder::of(inLowerCase(cell));
    }
};

template <>
struct CsvCell<TrialDeclines> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, const TrialDeclines& declined) { to.text(declined.text()); }
    static std::optional<TrialDeclines> read(std::string_view cell, const Zone& /*zone*/) {
        return TrialDeclines::of(unguarded(cell));
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
template <>
struct CsvCell<ActivityKind> : CsvWordCell<ActivityKind, activityFromWord> {};

template <>
struct CsvCell<std::chrono::seconds> {
    static constexpr bool keepsSpace = false;
    static void write(CsvWriter& to, std::chrono::seconds length) {
        to.plain(std::to_string(length.count()));
    }
    static std::optional<std::chrono::seconds> read(std::string_view cell, const Zone& /*zone*/) {
        constexpr std::int64_t longest = std::int64_t{1'000'000'000}; // judged by the rules
        const auto count = wholeNumber(cell, longest);
        return count ? std::optional(std::chrono::seconds{*count}) : std::nullopt;
    }
};

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

} // namespace coolwarm
