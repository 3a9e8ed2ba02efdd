// SPDX-License-Identifier: MIT
// The signals that ask the program to end, turned into Qt's.
#pragma once

#include <QObject>

#include <memory>

namespace coolwarm {

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
