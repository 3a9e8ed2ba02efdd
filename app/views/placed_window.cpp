// SPDX-License-Identifier: MIT
// Size and place in the settings of the looks.
#include "app/views/placed_window.h"

#include <QSettings>

namespace coolwarm {

namespace {

QString geometryKey() {
    return QStringLiteral("window/geometry");
}

constexpr QSize usualSize(1120, 760);

} // namespace

PlacedWindow::PlacedWindow(const QString& title, QSettings& looks, Coming coming, QWidget* parent)
    : QWidget(parent), m_looks(looks) {
    setWindowTitle(title);
    if (!restoreGeometry(m_looks.value(geometryKey()).toByteArray()))
        resize(usualSize);
    if (coming == Coming::AtOnce)
        show();
}

void PlacedWindow::rememberPlace() {
    m_looks.setValue(geometryKey(), saveGeometry());
}

} // namespace coolwarm
