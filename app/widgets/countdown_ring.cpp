// SPDX-License-Identifier: MIT
// Behaviour of the ring: what a change of a value repaints, and how the texts are fitted in.
#include "app/widgets/countdown_ring.h"

#include "app/widgets/accessible_parts.h"
#include "app/widgets/digit_text.h"
#include "app/widgets/fonts.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QResizeEvent>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

// All in em, the size of the widget's font, unless said otherwise.
constexpr qreal kDiameter = 15.2;
constexpr qreal kSmallestDiameter = 11.0;
constexpr qreal kStroke = 1.15;
constexpr qreal kCentreSize = 3.15;
constexpr qreal kLeastSubSize = 0.75;
constexpr qreal kMarkGap = 1.35; // from the ring's outer edge to the middle of a label

// In the ring a lower line has this much less room.
constexpr qreal kLowerLine = 1.12;

// A step of the arc that is shorter than this many device pixels is not worth a repaint.
constexpr qreal kVisibleStep = 0.25;

/// The width of a circle of radius `r` at a distance from its middle.
qreal chord(qreal r, qreal distance) {
    return distance >= r ? 0.0 : 2 * std::sqrt(r * r - distance * distance);
}

/// Splits a text at the space that makes its two lines most alike, the lower one a little shorter
/// since the ring grows narrow there; one line when there is no space.
QStringList twoLines(const QString& text, const QFontMetricsF& metrics) {
    QStringList best{text};
    qreal bestWidth = metrics.horizontalAdvance(text) * kLowerLine;
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        const QStringList lines{text.left(at), text.mid(at + 1)};
        const qreal width = std::max(metrics.horizontalAdvance(lines[0]),
                                     metrics.horizontalAdvance(lines[1]) * kLowerLine);
        if (width < bestWidth) {
            bestWidth = width;
            best = lines;
        }
    }
    return best;
}

} // namespace

CountdownRing::CountdownRing(Accent accent, QWidget* parent) : QWidget(parent), m_accent(accent) {
    installAccessibleParts();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CountdownRing::setAccent(Accent accent) {
    if (m_accent != accent) {
        m_accent = accent;
        update();
    }
}

void CountdownRing::setProgress(qreal progress) {
    const qreal wanted = std::isnan(progress) ? 0.0 : std::clamp(progress, 0.0, 1.0);
    if (wanted == m_progress) {
        return;
    }
    m_progress = wanted;
    if (!isVisible()) { // the first painting is of the whole, and knows the size
        m_shownProgress = wanted;
        return;
    }
    const qreal circle = M_PI * geometryNow().arc.width() * devicePixelRatioF();
    const bool endReached = wanted == 0.0 || wanted == 1.0 || m_shownProgress == 0.0;
    if (!endReached && std::abs(wanted - m_shownProgress) * circle < kVisibleStep) {
        return;
    }
    update(arcRegion(std::min(m_shownProgress, wanted), std::max(m_shownProgress, wanted)));
    m_shownProgress = wanted;
}

void CountdownRing::setText(QString& target, const QString& text) {
    if (target == text) {
        return;
    }
    if (!isVisible()) {
        target = text;
        m_geometryValid = false;
        return;
    }
    const auto texts = [this] {
        const Geometry& g = geometryNow();
        return g.centreRect.united(g.subRect).toAlignedRect();
    };
    const QRect before = texts();
    target = text;
    m_geometryValid = false;
    update(before.united(texts()));
}

void CountdownRing::setCentreText(const QString& text) {
    // A running figure of unchanged length keeps the whole layout: one second repaints one small
    // rectangle.
    if (isFigure(text) && isFigure(m_centreText) && text.size() == m_centreText.size()) {
        if (text != m_centreText) {
            m_centreText = text;
            update(geometryNow().centreRect.toAlignedRect());
        }
        return;
    }
    setText(m_centreText, text);
}

void CountdownRing::setSubText(const QString& text) {
    setText(m_subText, text);
}

void CountdownRing::setMarks(const QList<RingMark>& marks) {
    if (m_marks != marks) {
        m_marks = marks;
        layoutChanged();
    }
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
    const qreal side = emOf(font()) * kDiameter;
    const QSizeF margin = markMargin();
    return QSizeF(side + 2 * margin.width(), side + 2 * margin.height()).toSize();
}

QSize CountdownRing::minimumSizeHint() const {
    const qreal side = emOf(font()) * kSmallestDiameter;
    const QSizeF margin = markMargin();
    return QSizeF(side + 2 * margin.width(), side + 2 * margin.height()).toSize();
}

void CountdownRing::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_geometryValid = false;
}

void CountdownRing::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layoutChanged();
    }
}

void CountdownRing::layoutChanged() {
    m_geometryValid = false;
    updateGeometry();
    update();
}

QFont CountdownRing::markFont(bool emphasised) const {
    return scaledFont(font(), text_size::small, emphasised ? QFont::DemiBold : QFont::Normal);
}

QRectF CountdownRing::markLabelBox(const RingMark& mark, qreal outerRadius) const {
    const QFontMetricsF metrics(markFont(mark.emphasised));
    const qreal em = emOf(font());
    const QSizeF size(metrics.horizontalAdvance(mark.label) + 4, metrics.height());
    // A wide label stands further out, so that its edge and not its middle keeps the distance.
    const qreal angle = mark.fraction * 2 * M_PI;
    const qreal push = std::abs(std::sin(angle)) * std::max(0.0, size.width() - em * 1.2) / 2;
    const qreal distance = outerRadius + em * kMarkGap + push;
    QRectF box(QPointF(0, 0), size);
    box.moveCenter(distance * QPointF(std::sin(angle), -std::cos(angle)));
    return box;
}

QSizeF CountdownRing::markMargin() const {
    QSizeF margin(0, 0);
    for (const RingMark& mark : m_marks) {
        // How far the label reaches beyond a ring of no size; more than enough for one of any size.
        const QRectF box = markLabelBox(mark, 0);
        margin = margin.expandedTo(
            {std::max(box.right(), -box.left()), std::max(box.bottom(), -box.top())});
    }
    return margin;
}

const CountdownRing::Geometry& CountdownRing::geometryNow() {
    if (!m_geometryValid) {
        m_geometry = Geometry{};
        placeRing(m_geometry);
        placeTexts(m_geometry);
        m_geometryValid = true;
    }
    return m_geometry;
}

void CountdownRing::placeRing(Geometry& g) const {
    const QSizeF margin = markMargin();
    const QSizeF room = QSizeF(size()) - 2 * margin;
    const qreal outer = std::max(1.0, std::min(room.width(), room.height()));
    g.stroke = std::clamp(emOf(font()) * kStroke, outer * 0.05, outer * 0.09);
    const qreal diameter = outer - g.stroke;
    g.arc = QRectF(0, 0, diameter, diameter);
    g.arc.moveCenter(QRectF(rect()).center());
}

void CountdownRing::placeTexts(Geometry& g) const {
    const qreal inner = g.arc.width() - g.stroke;
    const QPointF middle = g.arc.center();
    const qreal em = emOf(font());
    // As large as in a ring of the usual size; larger only in a much larger ring, smaller in a
    // small one.
    const qreal big = std::min(inner * 0.245, std::max(em * kCentreSize, inner * 0.155));
    const qreal small =
        std::min(std::max(em, big * 0.32), std::max(em * kLeastSubSize, inner * 0.078));
    const qreal centreY = middle.y() - (m_subText.isEmpty() ? 0.0 : big * 0.2);
    g.centreFont = scaledFont(font(), big / em, QFont::Bold);
    const qreal reach = std::abs(centreY - middle.y()) + big * 0.4;
    const qreal width = chord(inner / 2, reach) - em;
    const qreal needed = figureWidth(g.centreFont, m_centreText);
    if (needed > width && width > 0) {
        g.centreFont = scaledFont(g.centreFont, std::max(0.4, width / needed), QFont::Bold);
    }
    const qreal taken = std::min(std::max(width, 0.0), needed + em * 0.3);
    g.centreRect = QRectF(middle.x() - taken / 2, centreY - big * 0.6, taken, big * 1.2);

    if (m_subText.isEmpty()) {
        return;
    }
    const qreal top = middle.y() + big * 0.70 - small * 0.65;
    const auto roomFor = [&](int lines) {
        return chord(inner / 2, top + small * (1.25 * lines - 0.15) - middle.y()) - em * 0.4;
    };
    g.subFont = scaledFont(font(), small / em);
    g.subLines = QStringList{m_subText};
    if (QFontMetricsF(g.subFont).horizontalAdvance(m_subText) > roomFor(1)) {
        g.subLines = twoLines(m_subText, QFontMetricsF(g.subFont));
    }
    const int lines = static_cast<int>(g.subLines.size());
    const qreal room = std::max(1.0, roomFor(lines));
    for (const QString& line : std::as_const(g.subLines)) {
        g.subFont = fittedFont(g.subFont, line, room, kLeastSubSize * em / emOf(g.subFont));
    }
    g.subRect = QRectF(middle.x() - room / 2, top, room, small * 1.25 * lines + small * 0.25);
}

QRect CountdownRing::arcRegion(qreal from, qreal to) {
    const Geometry& g = geometryNow();
    const qreal radius = g.arc.width() / 2;
    if (radius <= 0 || to - from > 0.5) {
        return rect();
    }
    // A little more than the stretch itself, for the round ends; and the round beginning, when it
    // comes or goes.
    const qreal ends = g.stroke / (2 * M_PI * radius);
    const qreal begin = from - ends;
    const qreal length = to - from + 2 * ends;
    const int steps = std::max(2, qCeil(length * 72));
    QRectF box;
    for (int i = 0; i <= steps; ++i) {
        const qreal angle = (begin + length * i / steps) * 2 * M_PI;
        const QPointF place = g.arc.center() + radius * QPointF(std::sin(angle), -std::cos(angle));
        const qreal half = g.stroke / 2 + 2;
        box = box.united(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half));
    }
    return box.toAlignedRect();
}

} // namespace coolwarm
