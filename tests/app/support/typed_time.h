// SPDX-License-Identifier: MIT
// Types into a field for days and times as a person does.
#pragma once

#include "app/widgets/fields/time_field.h"
#include "tests/support/there.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace coolwarm::test {

/// Replaces what stands in the field; letters of any script. Nothing is judged yet.
inline void typeInto(TimeField& field, const QString& text) {
    there(field.edit())->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field.edit(), &typed);
}

/// The same, and goes on to the next field.
inline void enter(TimeField& field, const QString& text) {
    typeInto(field, text);
    field.judge();
}

} // namespace coolwarm::test
