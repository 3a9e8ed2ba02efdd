// SPDX-License-Identifier: MIT
// Catches Qt's fatal message about a missing display, and the lines before it.
#include "app/platform/process/display_trouble.h"

#include <QStringList>
#include <QtGlobal>

#include <cstdlib>
#include <utility>

namespace coolwarm {

namespace {

// Qt's handler is a plain function, so what it needs cannot be a member.
struct Waiting {
    std::function<void()> end;
    QtMessageHandler before = nullptr;
    QStringList held; ///< warnings, until it is known whether there is a display
};

Waiting& waiting() {
    static Waiting state;
    return state;
}

void take(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type != QtFatalMsg) {
        waiting().held << text;
        return;
    }
    waiting().end();
    std::_Exit(EXIT_FAILURE); // never the abort that Qt would make of it
}

} // namespace

DisplayTrouble::DisplayTrouble(std::function<void()> end) {
    waiting().end = std::move(end);
    waiting().before = qInstallMessageHandler(take);
}

DisplayTrouble::~DisplayTrouble() {
    qInstallMessageHandler(waiting().before);
    for (const QString& text : std::exchange(waiting().held, {}))
        qWarning("%ls", qUtf16Printable(text));
}

} // namespace coolwarm
