// SPDX-License-Identifier: MIT
// Shortcuts on keyboards that have no Latin letters, or no digits without Shift.
#pragma once

#include <QObject>

namespace coolwarm {

/// Watches the application's keys: one that stands where Ctrl and a letter or digit would be, and is
/// neither here (Ctrl and ш for Ctrl+I, Ctrl and é for Ctrl+2), triggers the shortcut of the active
/// window that it would be on a keyboard of the usual order. Latin letters mean themselves wherever
/// they stand. Only where the system tells positions as Linux does.
class KeysByPosition : public QObject {
    Q_OBJECT

public:
    explicit KeysByPosition(QObject* application);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace coolwarm
