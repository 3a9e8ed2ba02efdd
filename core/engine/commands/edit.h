// SPDX-License-Identifier: MIT
// Changes single fields of a record, whatever becomes of its others meanwhile.
#pragma once

#include "core/domain/record.h"
#include "core/domain/session.h"
#include "core/engine/result.h"

#include <optional>
#include <utility>

namespace coolwarm {

struct Transaction;

/// Gives the fields that `fields` names their values (rule 8); all others stay. `base` is what the
/// edit is based on: a field that has become something else since is refused (ChangedMeanwhile), a
/// field without a base is set whatever it is. `form` names the form of one record that is saved
/// while somebody types: its edits are undone as one, as long as no other step of the log comes
/// between them.
template <class Record>
struct Edit {
    static constexpr bool keepForLater = true;
    SessionId what;
    FieldValues<Record> base{};
    FieldValues<Record> fields{};
    std::optional<SessionId> form{};
};

/// The newest step that a form has made. Only this run of the program knows it.
struct FormStep {
    SessionId form;
    RevisionId step;
};

/// The edit that makes `wanted` of what was shown: of the fields that differ.
template <class Record>
[[nodiscard]] Edit<Record> editOf(const Record& shown, const Record& wanted,
                                  std::optional<SessionId> form = std::nullopt) {
    return {shown.id, FieldValues<Record>::differing(shown, wanted),
            FieldValues<Record>::differing(wanted, shown), std::move(form)};
}

/// Sets one field, whatever it is now.
template <class Record, class Value>
[[nodiscard]] Edit<Record> settingOf(SessionId what, Value Record::*field,
                                     std::type_identity_t<Value> value) {
    Edit<Record> edit{std::move(what)};
    edit.fields.set(field, std::move(value));
    return edit;
}

using EditSession = Edit<Session>;
[[nodiscard]] Result perform(const EditSession& command, Transaction& tx);

} // namespace coolwarm
