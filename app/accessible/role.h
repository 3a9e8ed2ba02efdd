// SPDX-License-Identifier: MIT
// What kind of thing a widget is to a screen reader, where Qt cannot know it.
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace coolwarm {

/// Has the widget present itself as that kind, by its accessible name. To be called before its text
/// is set, by which Qt already knows it as something. A group without a name is none: then the
/// widget is passed over, and its parts are not. What is a button is pressed and described as one.
void presentAs(QWidget& widget, QAccessible::Role role);

/// Whether a press of the button is only answered with why it does nothing now. It keeps its place
/// among the stops of the Tab key and says that it is not available.
void setUnavailable(QAbstractButton& button, bool unavailable);
[[nodiscard]] bool isUnavailable(const QAbstractButton& button);

/// Makes these, and the boxes that offer a choice, known to Qt; calling it again does nothing.
void installAccessibleRoles();

} // namespace coolwarm
