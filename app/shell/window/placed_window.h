// SPDX-License-Identifier: MIT
// A window that comes back where it was left.
#pragma once

#include <QWidget>

class QSettings;

namespace coolwarm {

class PlacedWindow : public QWidget {
    Q_OBJECT

protected:
    /// Keeps `looks`, which remembers size and place.
    PlacedWindow(const QString& title, QSettings& looks, QWidget* parent);

    void rememberPlace();

private:
    QSettings& m_looks;
};

} // namespace coolwarm
