// SPDX-License-Identifier: MIT
// A label with a sign before its words: "Ice" with its snowflake.
#pragma once

#include "app/style/icons.h"

#include <QLabel>

namespace coolwarm {

/// The sign is as large as the letters and has their colour; a screen reader reads the words alone.
class IconLabel : public QLabel {
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    [[nodiscard]] Icon icon() const { return m_icon; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int side() const;
    void makeRoom();

    Icon m_icon;
};

} // namespace coolwarm
