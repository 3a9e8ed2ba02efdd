// SPDX-License-Identifier: MIT
// Says for each event which parts of the log it changes.
#include "core/engine/touched.h"

#include "core/domain/overloaded.h"

#include <concepts>

namespace coolwarm {

namespace {

Touched fieldsOf(const RecordRef& what, const FieldSet& fields) {
    if (what.kind == sessionRecords)
        return {fields, false};
    return {FieldSet(), false, {what.kind}};
}

Touched touchedBy(const Event& event) {
    const FieldSet all = FieldSet::all<Session>();
    return std::visit(
        Overloaded{[](const PainNoted&) {
                       return Touched{FieldSet::of(&Session::painBefore), false};
                   },
                   // What was used last is proposed next.
                   [&](const std::derived_from<SessionEvent> auto&) {
                       return Touched{all, true};
                   },
                   [](const RecordEdited& told) { return fieldsOf(told.what, told.fields); },
                   [&](const std::derived_from<StepEvent> auto& told) {
                       return fieldsOf(told.what, told.step == PastStep::Edit ? told.fields : all);
                   },
                   [&](const RecordAdded& told) { return fieldsOf(told.what, all); },
                   [&](const RecordDeleted& told) { return fieldsOf(told.what, all); },
                   [&](const std::derived_from<ImportEvent> auto& told) {
                       return fieldsOf(told.first, all);
                   },
                   // The rests are told otherwise.
                   [&](const ClockTrusted&) {
                       return Touched{all, true};
                   },
                   [](const auto&) {
                       return Touched{FieldSet(), true};
                   }},
        event);
}

} // namespace

Touched Touched::all() {
    Touched touched{FieldSet::all<Session>(), true};
    forEachDiaryKind([&]<class Record>(KindTag<Record>) { touched.diary.emplace(Record::kind); });
    return touched;
}

Touched touchedBy(const std::vector<Event>& events) {
    Touched touched;
    for (const Event& event : events) {
        const Touched one = touchedBy(event);
        touched.sessionFields.add(one.sessionFields);
        touched.choices = touched.choices || one.choices;
        touched.diary.insert(one.diary.begin(), one.diary.end());
    }
    return touched;
}

} // namespace coolwarm
