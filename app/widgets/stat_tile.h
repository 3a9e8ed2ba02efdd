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

    /// `spoken` is what a screen reader says of it in the place of signs; with the caption else.
    void setValue(const QString& value, const QString& spoken = {});

private:
    void name();

    QString m_caption;
    QString m_spoken;
    QLabel* m_value;
};

} // namespace coolwarm
