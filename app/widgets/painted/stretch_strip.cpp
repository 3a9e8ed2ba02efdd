// SPDX-License-Identifier: MIT
// Follows the pointer in whole steps.
#include "app/widgets/painted/stretch_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace coolwarm {

namespace {

using Stretches = QList<StretchStrip::Stretch>;

// By start, and those that touch as one.
Stretches joined(Stretches all) {
    std::ranges::sort(all, {}, &StretchStrip::Stretch::from);
    Stretches joined;
    for (const StretchStrip::Stretch& each : all) {
        if (each.to <= each.from)
            continue;
        if (!joined.isEmpty() && each.from <= joined.last().to)
            joined.last().to = std::max(joined.last().to, each.to);
        else
            joined.append(each);
    }
    return joined;
}

} // namespace

StretchStrip::StretchStrip(const QString& label, qint64 step, QWidget* parent)
    : DayStrip(parent), m_label(label), m_step(step) {
    setFocusPolicy(Qt::ClickFocus); // so that Esc is heard in a drag
    setMouseTracking(true);
    display();
}

void StretchStrip::setStretches(const QList<Stretch>& stretches) {
    m_drag.reset();
    m_stretches = stretches;
    display();
}

void StretchStrip::display() {
    QList<DaySpan> spans;
    for (const Stretch& each : std::as_const(m_stretches))
        spans.append({each.from, each.to, SpanKind::Busy, QString()});
    setRows({{m_label, std::nullopt, spans}});
}

void StretchStrip::put(const QList<Stretch>& stretches) {
    if (std::exchange(m_stretches, stretches) == stretches)
        return;
    display();
    emit drawn(m_stretches);
}

qint64 StretchStrip::onStep(qint64 second) const {
    const qint64 inside = std::clamp<qint64>(second, 0, length());
    return std::min((inside + m_step / 2) / m_step * m_step, length());
}

// An end is caught a little beside it, too, and goes before the middle.
std::optional<StretchStrip::Hit> StretchStrip::hitAt(const QPointF& place) const {
    const QRectF track = trackRect(0);
    if (place.y() < track.top() || place.y() > track.bottom())
        return std::nullopt;
    std::optional<Hit> hit;
    qreal nearest = track.height() * 0.35;
    for (qsizetype at = 0; at < m_stretches.size(); ++at) {
        const qreal from = xOf(m_stretches[at].from);
        const qreal to = xOf(m_stretches[at].to);
        if (!hit && from < place.x() && place.x() < to)
            hit = {at, Grip::All};
        for (const auto& [x, grip] : {std::pair(from, Grip::From), std::pair(to, Grip::To)})
            if (const qreal away = std::abs(place.x() - x); away < nearest) {
                nearest = away;
                hit = {at, grip};
            }
    }
    return hit;
}

void StretchStrip::mousePressEvent(QMouseEvent* event) {
    putBack();
    const QRectF track = trackRect(0);
    if (event->button() != Qt::LeftButton || !track.contains(event->position()))
        return DayStrip::mousePressEvent(event);
    const qint64 second = picture().secondAt(event->position().x());
    m_drag = Drag{m_stretches, {onStep(second), onStep(second)}, Grip::To, second};
    if (const auto hit = hitAt(event->position())) {
        m_drag->stretch = m_stretches[hit->stretch];
        m_drag->grip = hit->grip;
    }
}

// An end that is drawn over the other one goes on as that.
StretchStrip::Stretch StretchStrip::dragged(qint64 second) const {
    Stretch stretch = m_drag->stretch;
    switch (m_drag->grip) {
    case Grip::From:
        stretch.from = onStep(second);
        break;
    case Grip::To:
        stretch.to = onStep(second);
        break;
    case Grip::All: {
        const qint64 moved = (second - m_drag->pressedAt) / m_step * m_step;
        const qint64 by = std::clamp(moved, std::min<qint64>(0, -stretch.from),
                                     std::max<qint64>(0, length() - stretch.to));
        stretch = {stretch.from + by, stretch.to + by};
        break;
    }
    }
    return {std::min(stretch.from, stretch.to), std::max(stretch.from, stretch.to)};
}

void StretchStrip::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag) {
        const auto hit = hitAt(event->position());
        setCursor(!hit                     ? Qt::ArrowCursor
                  : hit->grip == Grip::All ? Qt::SizeAllCursor
                                           : Qt::SizeHorCursor);
        return;
    }
    QList<Stretch> all = m_drag->before;
    all.removeOne(m_drag->stretch);
    const Stretch stretch = dragged(picture().secondAt(event->position().x()));
    if (stretch.from < stretch.to)
        all.append(stretch);
    std::ranges::sort(all, {}, &Stretch::from);
    put(all);
}

void StretchStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && std::exchange(m_drag, std::nullopt))
        put(joined(m_stretches));
}

void StretchStrip::putBack() {
    if (m_drag)
        put(std::exchange(m_drag, std::nullopt)->before);
}

void StretchStrip::keyPressEvent(QKeyEvent* event) {
    if (m_drag && event->key() == Qt::Key_Escape)
        return putBack();
    DayStrip::keyPressEvent(event);
}

void StretchStrip::hideEvent(QHideEvent* event) {
    DayStrip::hideEvent(event);
    m_drag.reset();
}

bool StretchStrip::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_drag &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return DayStrip::event(event);
}

} // namespace coolwarm
