// SPDX-License-Identifier: MIT
// Repaints only what a change of a value touches, and tells it to a screen reader.
#include "app/widgets/painted/countdown_ring.h"

#include "app/paint/digit_text.h"
#include "app/paint/drawings.h"
#include "app/style/fonts.h"
#include "app/widgets/layout/kept_clear.h"
#include "app/widgets/painted/accessible_parts.h"

#include <QAccessible>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

// In em, the size of the widget's font.
constexpr qreal usualDiameter = 11.5; // it takes what room there is
constexpr qreal smallestDiameter = 11.0;

// A step of the arc that is shorter than this many device pixels is not worth a repaint.
constexpr qreal visibleStep = 0.25;

} // namespace

CountdownRing::CountdownRing(Accent accent, QWidget* parent) : QWidget(parent) {
    keepClear(*this);
    m_ring.accent = accent;
    installAccessibleParts();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CountdownRing::setAccent(Accent accent) {
    if (m_ring.accent != accent) {
        m_ring.accent = accent;
        update();
    }
}

void CountdownRing::paintGlowOn(QPainter& painter, const QWidget& page) const {
    constexpr qreal reach = 0.54; // of the ring's width, from its middle
    const Colours& colours = currentColours();
    if (colours.borderWidth == 1)
        paintGlow(painter, QRectF(mapTo(&page, QPoint()), size()).center(),
                  reach * std::min(width(), height()), accentOf(colours, m_ring.accent).track);
}

void CountdownRing::setProgress(qreal progress) {
    const qreal wanted = std::isnan(progress) ? 0.0 : std::clamp(progress, 0.0, 1.0);
    if (wanted == m_ring.progress) {
        return;
    }
    m_ring.progress = wanted;
    if (!isVisible()) { // the first painting is of the whole, and knows the size
        m_shownProgress = wanted;
        return;
    }
    const qreal circle = M_PI * layoutNow().arc.width() * devicePixelRatioF();
    const bool endReached = wanted == 0.0 || wanted == 1.0 || m_shownProgress == 0.0;
    if (!endReached && std::abs(wanted - m_shownProgress) * circle < visibleStep) {
        return;
    }
    update(layoutNow()
               .around(std::min(m_shownProgress, wanted), std::max(m_shownProgress, wanted))
               .toAlignedRect());
    m_shownProgress = wanted;
}

void CountdownRing::setText(QString& target, const QString& text) {
    if (target == text) {
        return;
    }
    if (!isVisible()) {
        target = text;
        m_layout.reset();
        return;
    }
    const auto texts = [this] {
        const RingLayout& g = layoutNow();
        return g.centreRect.united(g.subRect).toAlignedRect();
    };
    const QRect before = texts();
    target = text;
    m_layout.reset();
    update(before.united(texts()));
}

void CountdownRing::setCentreText(const QString& text) {
    // A running figure of unchanged length keeps the whole layout: one second repaints one small
    // rectangle.
    if (isFigure(text) && isFigure(m_ring.centreText) && text.size() == m_ring.centreText.size()) {
        if (text != m_ring.centreText) {
            m_ring.centreText = text;
            update(layoutNow().centreRect.toAlignedRect());
        }
        return;
    }
    setText(m_ring.centreText, text);
}

void CountdownRing::setSubText(const QString& text) {
    setText(m_ring.subText, text);
}

void CountdownRing::setOnGlow() {
    m_ring.isOnGlow = true;
    update();
}

void CountdownRing::setValueText(const QString& text) {
    if (m_valueText == text) {
        return;
    }
    m_valueText = text;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QSize CountdownRing::sizeHint() const {
    const int side = qRound(emOf(font()) * usualDiameter);
    return {side, side};
}

QSize CountdownRing::minimumSizeHint() const {
    const int side = qRound(emOf(font()) * smallestDiameter);
    return {side, side};
}

void CountdownRing::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_layout.reset();
}

void CountdownRing::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layoutChanged();
    }
}

void CountdownRing::layoutChanged() {
    m_layout.reset();
    updateGeometry();
    update();
}

const RingLayout& CountdownRing::layoutNow() {
    if (!m_layout)
        m_layout.emplace(m_ring, font(), QRectF(rect()));
    return *m_layout;
}

void CountdownRing::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    paintRing(painter, m_ring, layoutNow(), currentColours(), event->rect());
}

} // namespace coolwarm
