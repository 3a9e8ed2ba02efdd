// SPDX-License-Identifier: MIT
// The countdown ring as a widget.
#pragma once

#include "app/paint/ring.h"

#include <QWidget>

#include <optional>

namespace coolwarm {

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
    /// Stands on a ground of its therapy's colour.
    void setOnGlow();
    /// What a screen reader says after the accessible name, such as "7 minutes left of 20". Told to
    /// the screen reader at once, so call it once a minute at most.
    void setValueText(const QString& text);

    [[nodiscard]] qreal progress() const { return m_ring.progress; }
    [[nodiscard]] QString centreText() const { return m_ring.centreText; }
    [[nodiscard]] QString subText() const { return m_ring.subText; }
    [[nodiscard]] QString valueText() const { return m_valueText; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Paints the glow on the page on which the ring stands: none where contrast is what counts.
    void paintGlowOn(QPainter& painter, const QWidget& page) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const RingLayout& layoutNow();
    void setText(QString& target, const QString& text);
    void layoutChanged();

    Ring m_ring;
    qreal m_shownProgress = 0.0;
    QString m_valueText;
    std::optional<RingLayout> m_layout; ///< computed when size, font or texts have changed
};

} // namespace coolwarm
