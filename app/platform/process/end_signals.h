// SPDX-License-Identifier: MIT
// Turns the signals that ask the program to end into a signal of Qt.
#pragma once

#include <QObject>

#include <memory>

namespace coolwarm {

/// Lets the system answer a write beyond a limit, or to somebody who has gone, with an error that is
/// told: its signals would end the program in the middle of its work. A command that writes to a
/// pipe ends with the pipe's reader, as is the custom (`inWindow` false).
void outliveLimits(bool inWindow);

/// SIGTERM, SIGINT and SIGHUP would end the program between two instructions. While this object
/// lives, they are told instead; a second one ends the program at once. One object at a time.
/// Silent on systems without signals.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void endAsked();

private:
    struct Impl;

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
