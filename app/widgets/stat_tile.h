// SPDX-License-Identifier: MIT
// A figure with a small line below that says what it is.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace coolwarm {

class StatTile : public QWidget {
    Q_OBJECT

public:
    explicit StatTile(const QString& caption, QWidget* parent = nullptr);

    void setValue(const QString& value);

private:
    QLabel* m_value;
};

} // namespace coolwarm
