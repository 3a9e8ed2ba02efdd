// SPDX-License-Identifier: MIT
// A drawing on a page. A screen reader leaves it out: what it shows stands beside it in words.
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QWidget>

#include <functional>

class QPainter;

namespace coolwarm {

class Picture : public QWidget {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter& painter, const QRectF& box)>;

    /// So large in em of the user's font, in the middle of whatever room it has.
    Picture(const QSizeF& size, Paint paint, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF m_size;
    Paint m_paint;
};

} // namespace coolwarm
