// SPDX-License-Identifier: MIT
// A window that comes back where it was left.
#pragma once

#include <QWidget>

class QSettings;

namespace coolwarm {

class PlacedWindow : public QWidget {
    Q_OBJECT

public:
    /// AtOnce: the display makes the window ready, which takes it some milliseconds, while the
    /// content is still built. Nothing is painted before events are handled.
    enum class Coming { Later, AtOnce };

protected:
    /// Keeps `looks`, which remembers size and place. What comes at once is shown before the class
    /// built on this one begins to be.
    PlacedWindow(const QString& title, QSettings& looks, Coming coming, QWidget* parent);

    void rememberPlace();

private:
    QSettings& m_looks;
};

} // namespace coolwarm
