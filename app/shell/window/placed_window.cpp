// SPDX-License-Identifier: MIT
// Keeps the window's size and place in the file of the looks.
#include "app/shell/window/placed_window.h"

#include "app/accessible/role.h"

#include <QScreen>
#include <QSettings>

namespace coolwarm {

namespace {

QString geometryKey() {
    return QStringLiteral("window/geometry");
}

constexpr QSize usualSize(1120, 760);

} // namespace

PlacedWindow::PlacedWindow(const QString& title, QSettings& looks, QWidget* parent)
    : QWidget(parent), m_looks(looks) {
    presentAs(*this, QAccessible::Window);
    setWindowTitle(title);
    if (!restoreGeometry(m_looks.value(geometryKey()).toByteArray()))
        resize(usualSize);
    // Measured inside the frame that a window manager puts around it; also where it was left on a
    // larger screen.
    constexpr QSize usualFrame(16, 48);
    if (const QScreen* on = screen(); on != nullptr && !isMaximized() && !isFullScreen())
        resize(size().boundedTo(on->availableGeometry().size() - usualFrame));
}

void PlacedWindow::rememberPlace() {
    m_looks.setValue(geometryKey(), saveGeometry());
}

} // namespace coolwarm
