// SPDX-License-Identifier: MIT
// How the values of the domain stand in the columns of a table.
#pragma once

#include "core/domain/session.h"
#include "core/log/sqlite/records/stored_times_p.h"

#include <optional>
#include <string_view>

namespace coolwarm {

/// One of a few values, each by its word.
template <class Value, std::optional<Value> (*FromWord)(std::string_view)>
struct StoredAsWord {
    static constexpr int columns = 1;
    static void bind(Parameters& to, Value value) { to.add(toWord(value)); }
    static Value read(Cells& from) { return from.demanded(FromWord(from.text())); }
};
template <>
struct StoredAs<Modality> : StoredAsWord<Modality, modalityFromWord> {};
template <>
struct StoredAs<Outcome> : StoredAsWord<Outcome, outcomeFromWord> {};
template <>
struct StoredAs<Origin> : StoredAsWord<Origin, originFromWord> {};
template <>
struct StoredAs<Skin> : StoredAsWord<Skin, skinFromWord> {};

template <>
struct StoredAs<bool> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, bool value) { to.add(std::int64_t{value ? 1 : 0}); }
    static bool read(Cells& from) { return from.number() != 0; }
};

template <>
struct StoredAs<SessionId> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, const SessionId& id) { to.addUncopied(id.text()); }
    static SessionId read(Cells& from) { return from.demanded(SessionId::of(from.text())); }
};

template <>
struct StoredAs<Note> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, const Note& note) { to.addUncopied(note.text()); }
    static Note read(Cells& from) { return from.demanded(Note::of(from.text())); }
};

template <int Highest>
struct StoredAs<Score<Highest>> {
    using Value = Score<Highest>;
    static constexpr int columns = 1;
    static void bind(Parameters& to, Value score) { to.add(std::int64_t{score.value()}); }
    static Value read(Cells& from) {
        return *Value::of(static_cast<int>(from.numberIn(Value::lowest, Value::highest)));
    }
};

/// A part of the body: its number in the table `site` when it is written, its name when it is read.
template <>
struct StoredAs<Site> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, const Site& site) {
        if (to.numberOfSite)
            to.add(to.numberOfSite(site));
        else
            to.add(site.name());
    }
    static Site read(Cells& from) { return from.demanded(Site::of(from.text())); }
};

/// Whether a record is deleted: the moment of it, or NULL.
struct StoredAsDeletion {
    static constexpr int columns = 1;
    static void bind(Parameters& to, bool deleted) {
        if (deleted)
            to.add(toSeconds(to.deletedAt));
        else
            to.skip(columns);
    }
    static bool read(Cells& from) {
        const bool deleted = !from.isNull();
        from.skip(columns);
        return deleted;
    }
};

} // namespace coolwarm
