// SPDX-License-Identifier: MIT
// A label for a countdown: its figures are as wide at one second as at the next.
#pragma once

#include <QLabel>

namespace coolwarm {

/// Shows plain text in one line. A text of digits and signs ("0:59") is set in digits of one width,
/// whatever the font has (the font's own need Qt 6.7); any other as usual.
class FigureLabel : public QLabel {
    Q_OBJECT

public:
    explicit FigureLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace coolwarm
