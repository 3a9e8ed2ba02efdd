// SPDX-License-Identifier: MIT
// A small button with a cross.
#pragma once

#include <QAbstractButton>

namespace coolwarm {

class CloseButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit CloseButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace coolwarm
