// SPDX-License-Identifier: MIT
// The window as a screen reader meets it: parts by role and name, within the groups they stand in.
#pragma once

#include <QAccessible>
#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace coolwarm::test {

/// One part that a screen reader comes by.
struct HeardPart {
    QString name;
    QAccessible::Role role = QAccessible::NoRole;
    bool isStop = false; ///< the keyboard can be on it
    QString within;      ///< the names of the groups around it, from the outermost on
    QObject* object = nullptr;
};

/// The parts that are shown, in the order in which they are read.
[[nodiscard]] QList<HeardPart> heardParts(QWidget& window);
/// The parts of that role with that name.
[[nodiscard]] QList<HeardPart> heardParts(QWidget& window, QAccessible::Role role,
                                          const QString& name);

/// What is wrong with them, each in words: a stop without a name, two of one kind and name in one
/// group, two letters that are underlined alike.
[[nodiscard]] QStringList hearingFaults(QWidget& window);

} // namespace coolwarm::test
