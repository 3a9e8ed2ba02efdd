// SPDX-License-Identifier: MIT
// A horizontal slider painted in a signal colour, which tells a screen reader its value in words.
#pragma once

#include "app/style/palette/colours.h"

#include <QSlider>
#include <QString>

namespace coolwarm {

class AccentSlider : public QSlider {
    Q_OBJECT

public:
    explicit AccentSlider(Accent accent, QWidget* parent = nullptr);

    /// The value in words ("15 min"), for the screen reader.
    void setValueText(const QString& text) { m_valueText = text; }
    [[nodiscard]] QString valueText() const { return m_valueText; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] qreal knobRadius() const;
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] bool mirrored() const;
    [[nodiscard]] qreal xOfValue() const;
    [[nodiscard]] int valueAt(qreal x) const;

    Accent m_accent;
    QString m_valueText;
};

} // namespace coolwarm
