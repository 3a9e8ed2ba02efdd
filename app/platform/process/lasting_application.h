// SPDX-License-Identifier: MIT
// An application object that goes on when the handling of one event throws.
#pragma once

#include <QApplication>

namespace coolwarm {

/// An exception that nobody caught ends here: it is written to standard error, and the next event
/// is handled. An alarm that is due later still comes.
class LastingApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
};

} // namespace coolwarm
