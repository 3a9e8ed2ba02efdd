// SPDX-License-Identifier: MIT
// Says for each event which parts of the log it changes.
#include "core/engine/touched.h"

namespace coolwarm {

namespace {

Touched fieldsOf(const RecordEvent& told, const FieldSet& fields) {
    return {told.what.kind == sessionRecords ? fields : FieldSet(), false};
}

Touched touchedBy(const Event& event) {
    const FieldSet all = FieldSet::all<Session>();
    return std::visit(
        Overloaded{[](const PainNoted&) {
                       return Touched{FieldSet::of(&Session::painBefore), false};
                   },
                   // What was used last is proposed next.
                   [](const std::derived_from<SessionEvent> auto&) { return Touched::all(); },
                   [](const RecordEdited& told) { return fieldsOf(told, told.fields); },
                   [&](const std::derived_from<StepEvent> auto& told) {
                       return fieldsOf(told, told.step == PastStep::Edit ? told.fields : all);
                   },
                   [&](const RecordAdded& told) { return fieldsOf(told, all); },
                   [&](const RecordDeleted& told) { return fieldsOf(told, all); },
                   [&](const std::derived_from<ImportEvent> auto&) {
                       return Touched{all, false};
                   },
                   // The rests are told otherwise.
                   [](const ClockTrusted&) { return Touched::all(); },
                   [](const auto&) {
                       return Touched{FieldSet(), true};
                   }},
        event);
}

} // namespace

Touched touchedBy(const std::vector<Event>& events) {
    Touched touched;
    for (const Event& event : events) {
        const Touched one = touchedBy(event);
        touched.sessionFields.add(one.sessionFields);
        touched.choices = touched.choices || one.choices;
    }
    return touched;
}

} // namespace coolwarm
