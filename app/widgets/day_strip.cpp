// SPDX-License-Identifier: MIT
// Values, measures and tool tips of the day strip.
#include "app/widgets/day_strip.h"

#include "app/widgets/accessible_parts.h"
#include "app/widgets/day_strip_metrics.h"
#include "app/widgets/fonts.h"
#include "app/widgets/plain_text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace coolwarm {

DayStrip::DayStrip(QWidget* parent) : QWidget(parent) {
    installAccessibleParts();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    measure();
}

DayStrip::~DayStrip() = default;

void DayStrip::measure() {
    m_metrics = std::make_unique<const StripMetrics>(font());
    const QFontMetricsF metrics(m_metrics->rowFont);
    m_labelWidth = m_metrics->labelColumn;
    for (const DayRow& row : m_rows) {
        const qreal needed = metrics.horizontalAdvance(row.label) + m_metrics->labelGap;
        m_labelWidth = std::max(m_labelWidth, needed);
    }
}

void DayStrip::setRange(qint64 seconds, const QList<DayTick>& ticks) {
    const qint64 length = std::max<qint64>(1, seconds);
    if (m_seconds != length || m_ticks != ticks) {
        m_seconds = length;
        m_ticks = ticks;
        update();
    }
}

void DayStrip::setRows(const QList<DayRow>& rows) {
    if (m_rows == rows) {
        return;
    }
    const bool taller = m_rows.size() != rows.size();
    m_rows = rows;
    measure();
    if (taller) {
        updateGeometry();
    }
    update();
}

void DayStrip::setNow(std::optional<qint64> second, const QString& label) {
    const bool inside = second && *second >= 0 && *second <= m_seconds;
    const std::optional<qint64> wanted = inside ? second : std::nullopt;
    if (wanted == m_now && label == m_nowLabel) {
        return;
    }
    const QRect before = nowRegion();
    const bool sameText = label == m_nowLabel;
    m_now = wanted;
    m_nowLabel = label;
    const QRect after = nowRegion();
    if (before == after && sameText) {
        return; // moved by less than a pixel
    }
    update(before);
    update(after);
}

void DayStrip::setDescription(const QString& text) {
    if (accessibleDescription() != text) {
        setAccessibleDescription(text);
    }
}

qreal DayStrip::labelWidth() const {
    // On a narrow strip the axis keeps most of the room; long labels are cut.
    return std::min(m_labelWidth, QWidget::width() * 0.4);
}

QRectF DayStrip::lastTrack() const {
    return trackRect(std::max(0, static_cast<int>(m_rows.size()) - 1));
}

QRectF DayStrip::trackRect(int row) const {
    const StripMetrics& m = *m_metrics;
    const qreal labels = labelWidth();
    const qreal left = layoutDirection() == Qt::RightToLeft ? 0.0 : labels;
    return {left, m.rowsTop + row * m.pitch, QWidget::width() - labels, m.track};
}

qreal DayStrip::xOf(qint64 second) const {
    const QRectF track = trackRect(0);
    const qreal share = static_cast<qreal>(second) / static_cast<qreal>(m_seconds);
    return track.left() + std::clamp(share, 0.0, 1.0) * track.width();
}

QRectF DayStrip::spanRect(int row, const DaySpan& span) const {
    if (span.to <= 0 || span.from >= m_seconds || span.to <= span.from) {
        return {};
    }
    const StripMetrics& m = *m_metrics;
    QRectF box = trackRect(row);
    const qreal end = box.right();
    box.setLeft(xOf(span.from));
    box.setRight(xOf(span.to));
    if (span.kind == SpanKind::Session && box.width() < m.leastSession) {
        // A session of a minute must not vanish.
        box.setWidth(m.leastSession);
        box.moveRight(std::min(box.right(), end));
    }
    if (span.kind == SpanKind::FullRest) {
        const qreal inset = (box.height() - m.thinBar) / 2;
        box.adjust(0, inset, 0, -inset);
    }
    return box;
}

QRectF DayStrip::nowLabelRect() const {
    if (!m_now) {
        return {};
    }
    const StripMetrics& m = *m_metrics;
    const QFontMetricsF metrics(m.nowFont);
    const qreal width = metrics.horizontalAdvance(m_nowLabel);
    const qreal x = m.snapped(xOf(*m_now));
    qreal left = x + m.nowGap;
    if (left + width > QWidget::width()) {
        left = x - m.nowGap - width;
    }
    left = std::clamp(left, 0.0, std::max(0.0, QWidget::width() - width));
    return {left, m.rowsTop - m.nowRise - metrics.height() * 0.62, width, metrics.height()};
}

QRect DayStrip::nowRegion() const {
    if (!m_now) {
        return {};
    }
    const StripMetrics& m = *m_metrics;
    const qreal x = m.snapped(xOf(*m_now));
    const qreal top = m.rowsTop - m.nowRise;
    const qreal bottom = lastTrack().bottom() + m.nowRise;
    return QRectF(x - 2, top, 4, bottom - top).united(nowLabelRect()).toAlignedRect();
}

QString DayStrip::textAt(const QPoint& place) const {
    // The painter's order from the top: sessions lie over everything else.
    for (const SpanKind kind : {SpanKind::Session, SpanKind::FullRest, SpanKind::Rest}) {
        for (int row = 0; row < m_rows.size(); ++row) {
            const QRectF track = trackRect(row);
            const DaySpan* found = nullptr; // the last one is painted over the others
            for (const DaySpan& span : m_rows.at(row).spans) {
                const QRectF box = spanRect(row, span);
                // The thin bar is caught in the whole height of its row.
                const QRectF reach(box.left(), track.top(), box.width(), track.height());
                if (span.kind == kind && !box.isEmpty() && reach.contains(place)) {
                    found = &span;
                }
            }
            if (found) {
                return found->text;
            }
        }
    }
    return {};
}

QSize DayStrip::sizeHint() const {
    const StripMetrics& m = *m_metrics;
    return {qRound(m.em * 40), minimumSizeHint().height()};
}

QSize DayStrip::minimumSizeHint() const {
    const StripMetrics& m = *m_metrics;
    const auto rows = std::max<qsizetype>(1, m_rows.size());
    const qreal tracks = static_cast<qreal>(rows - 1) * m.pitch + m.track;
    return {qRound(m.em * 18), qCeil(m.rowsTop + tracks + m.ticksHeight)};
}

void DayStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        updateGeometry();
        update();
    }
}

bool DayStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), tipOf(text), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace coolwarm
