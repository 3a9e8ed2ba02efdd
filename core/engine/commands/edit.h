// SPDX-License-Identifier: MIT
// Changes single fields of a record, whatever becomes of its others meanwhile.
#pragma once

#include "core/domain/session.h"
#include "core/engine/result.h"

#include <utility>

namespace coolwarm {

struct Transaction;

/// Gives the fields that `fields` names their values (rule 8); all others stay. `base` is what the
/// edit is based on: a field that has become something else since is refused (ChangedMeanwhile), a
/// field without a base is set whatever it is. `goesOn` joins the edit to the newest step of the
/// log when that is an edit of this record too: both are undone as one.
template <class Record>
struct Edit {
    static constexpr bool keepForLater = true;
    SessionId what;
    FieldValues<Record> base{};
    FieldValues<Record> fields{};
    bool goesOn = false;
};

/// The edit that makes `wanted` of what was shown: of the fields that differ.
template <class Record>
[[nodiscard]] Edit<Record> editOf(const Record& shown, const Record& wanted, bool goesOn = false) {
    return {shown.id, FieldValues<Record>::differing(shown, wanted),
            FieldValues<Record>::differing(wanted, shown), goesOn};
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
