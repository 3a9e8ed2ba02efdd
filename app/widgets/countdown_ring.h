// SPDX-License-Identifier: MIT
// A ring that fills clockwise from the top, with a large text and a small line in its middle.
#pragma once

#include "app/widgets/colours.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace coolwarm {

/// A line across the ring with a label outside of it.
struct RingMark {
    qreal fraction = 0.0; ///< 0..1, clockwise from the top
    QString label;
    bool emphasised = false; ///< bold label and thicker line
    bool operator==(const RingMark&) const = default;
};

class CountdownRing : public QWidget {
    Q_OBJECT

public:
    explicit CountdownRing(Accent accent, QWidget* parent = nullptr);

    void setAccent(Accent accent);
    /// The filled share, 0..1 (clamped; not a number counts as 0). Repaints only the part of the
    /// arc that changed, and nothing while the change is too small to be seen.
    void setProgress(qreal progress);
    /// The large text; it shrinks to fit into the ring. A text with digits keeps its digits from
    /// jumping.
    void setCentreText(const QString& text);
    /// The line below; when it does not fit it wraps into two lines, then shrinks, then ends in
    /// "…".
    void setSubText(const QString& text);
    void setMarks(const QList<RingMark>& marks);
    /// What a screen reader says after the accessible name, such as "7 minutes left of 20". Told to
    /// the screen reader at once, so call it once a minute at most.
    void setValueText(const QString& text);

    [[nodiscard]] Accent accent() const { return m_accent; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QString centreText() const { return m_centreText; }
    [[nodiscard]] QString subText() const { return m_subText; }
    [[nodiscard]] QList<RingMark> marks() const { return m_marks; }
    [[nodiscard]] QString valueText() const { return m_valueText; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Everything that depends on size, font and texts; computed when one of them changes.
    struct Geometry {
        QRectF arc; ///< the middle line of the ring
        qreal stroke = 0.0;
        QRectF centreRect;
        QRectF subRect;
        QFont centreFont;
        QFont subFont;
        QStringList subLines;
    };

    [[nodiscard]] QFont markFont(bool emphasised) const;
    [[nodiscard]] QRectF markLabelBox(const RingMark& mark, qreal outerRadius) const;
    [[nodiscard]] QSizeF markMargin() const;
    const Geometry& geometryNow();
    void placeRing(Geometry& g) const;
    void placeTexts(Geometry& g) const;
    void setText(QString& target, const QString& text);
    void layoutChanged();
    [[nodiscard]] QRect arcRegion(qreal from, qreal to);
    void paintArc(QPainter& painter, const Geometry& g, const Colours& colours) const;
    void paintMarks(QPainter& painter, const Geometry& g, const Colours& colours) const;
    void paintTexts(QPainter& painter, const Geometry& g, const Colours& colours,
                    const QRect& exposed) const;

    Accent m_accent;
    qreal m_progress = 0.0;
    qreal m_shownProgress = 0.0;
    QString m_centreText;
    QString m_subText;
    QList<RingMark> m_marks;
    QString m_valueText;
    Geometry m_geometry;
    bool m_geometryValid = false;
};

} // namespace coolwarm
