// SPDX-License-Identifier: MIT
// What the program was called for: a window or a verb, seen before anything is opened.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace coolwarm {

/// The program's arguments, sorted.
struct Invocation {
    enum class Kind {
        Window,
        Verb, ///< one that exists: `verb` with `arguments`
        Help, ///< about `verb`, about everything when it is empty
        Version,
        Error, ///< `error` says what cannot be understood
    };

    Kind kind = Kind::Window;
    QString verb;
    QStringList arguments;          ///< what belongs to the verb
    std::optional<QString> dataDir; ///< of --data-dir, never empty
    bool minimized = false;
    QString error;
};

/// Sorts the arguments; the first is the program's name. Needs no display and no application
/// object. `--data-dir DIR` may stand before or after the verb, the last one counts. Qt's own
/// options ("-platform", "-session" of a session manager, ...) are left to Qt.
[[nodiscard]] Invocation invocationOf(const QStringList& arguments);

} // namespace coolwarm
