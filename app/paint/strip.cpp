// SPDX-License-Identifier: MIT
// Computes where the parts of the day strip lie.
#include "app/paint/strip.h"

#include "app/paint/strip_metrics.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>

namespace coolwarm {

StripMetrics::StripMetrics(const QFont& base, const QList<DayRow>& rows)
    : em(emOf(base)),
      rowFont(scaledFont(base, text_size::body, QFont::DemiBold)),
      tickFont(scaledFont(base, text_size::small)),
      nowFont(rowFont) {
    const QFontMetricsF metrics(rowFont);
    track = std::max(qRound(em * 1.43) * 1.0, qCeil(metrics.height()) * 1.0);
    pitch = track + qRound(em * 0.7);
    nowRise = qRound(em * 0.57);
    rowsTop = qCeil(nowRise + QFontMetricsF(nowFont).height() * 0.62);
    ticksHeight = qRound(em * 0.75) + QFontMetricsF(tickFont).height();
    labelWidth = em * 3.57;
    for (const DayRow& row : rows)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(row.label) + labelGap);
}

qreal stripHeight(const StripMetrics& metrics, qsizetype rows) {
    const auto tracks = static_cast<qreal>(std::max<qsizetype>(1, rows));
    return metrics.rowsTop + (tracks - 1) * metrics.pitch + metrics.track + metrics.ticksHeight;
}

qreal StripPicture::labelWidth() const {
    // On a narrow strip the axis keeps most of the room; long labels are cut.
    return std::min(m.labelWidth, m_place.width() * 0.4);
}

QRectF StripPicture::lastTrack() const {
    return trackRect(std::max(0, static_cast<int>(m_strip.rows.size()) - 1));
}

QRectF StripPicture::trackRect(int row) const {
    const qreal labels = labelWidth();
    const qreal left = m_direction == Qt::RightToLeft ? 0.0 : labels;
    return {m_place.left() + left, m_place.top() + m.rowsTop + row * m.pitch,
            m_place.width() - labels, m.track};
}

qreal StripPicture::xOf(qint64 second) const {
    const QRectF track = trackRect(0);
    const qreal share = static_cast<qreal>(second) / static_cast<qreal>(m_strip.seconds);
    return track.left() + std::clamp(share, 0.0, 1.0) * track.width();
}

qint64 StripPicture::secondAt(qreal x) const {
    const QRectF track = trackRect(0);
    const qreal share = (x - track.left()) / std::max(1.0, track.width());
    return qRound64(share * static_cast<qreal>(m_strip.seconds));
}

// A finger or an unsteady hand needs more than the few pixels of twenty minutes.
int StripPicture::blockAt(const QPointF& point) const {
    int found = -1;
    qreal nearest = m.em * 0.6;
    for (int row = 0; row < m_strip.rows.size(); ++row)
        for (const DaySpan& span : m_strip.rows.at(row).spans) {
            const QRectF box = spanRect(row, span);
            if (span.block < 0 || box.isEmpty() || point.y() < box.top() ||
                point.y() > box.bottom())
                continue;
            const qreal away = std::max({0.0, box.left() - point.x(), point.x() - box.right()});
            if (away < nearest) {
                nearest = away;
                found = span.block;
            }
        }
    return found;
}

QRectF StripPicture::boxOf(int block) const {
    for (int row = 0; block >= 0 && row < m_strip.rows.size(); ++row)
        for (const DaySpan& span : m_strip.rows.at(row).spans)
            if (span.block == block)
                return spanRect(row, span);
    return {};
}

QRectF StripPicture::spanRect(int row, const DaySpan& span) const {
    if (span.to <= 0 || span.from >= m_strip.seconds || span.to <= span.from) {
        return {};
    }
    QRectF box = trackRect(row);
    const qreal end = box.right();
    box.setLeft(xOf(span.from));
    box.setRight(xOf(span.to));
    const bool isPack = span.kind == SpanKind::Session || span.kind == SpanKind::Planned;
    if (isPack && box.width() < m.leastSession) {
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

QRectF StripPicture::nowLabelRect() const {
    if (!m_strip.now) {
        return {};
    }
    const QFontMetricsF metrics(m.nowFont);
    const qreal width = metrics.horizontalAdvance(m_strip.nowLabel);
    const qreal x = m.snapped(xOf(*m_strip.now));
    qreal left = x + m.nowGap;
    if (left + width > m_place.right()) {
        left = x - m.nowGap - width;
    }
    left = std::clamp(left, m_place.left(), std::max(m_place.left(), m_place.right() - width));
    return {left, m_place.top() + m.rowsTop - m.nowRise - metrics.height() * 0.62, width,
            metrics.height()};
}

QRectF StripPicture::nowRegion() const {
    if (!m_strip.now) {
        return {};
    }
    const qreal x = m.snapped(xOf(*m_strip.now));
    const qreal top = m_place.top() + m.rowsTop - m.nowRise;
    const qreal bottom = lastTrack().bottom() + m.nowRise;
    return QRectF(x - 2, top, 4, bottom - top).united(nowLabelRect());
}

QString StripPicture::textAt(const QPointF& point) const {
    // The painter's order from the top: sessions lie over everything else, then planned ones.
    for (const SpanKind kind : {SpanKind::Session, SpanKind::Planned, SpanKind::FullRest,
                                SpanKind::Rest, SpanKind::PlannedRest}) {
        for (int row = 0; row < m_strip.rows.size(); ++row) {
            const QRectF track = trackRect(row);
            const DaySpan* found = nullptr; // the last one is painted over the others
            for (const DaySpan& span : m_strip.rows.at(row).spans) {
                const QRectF box = spanRect(row, span);
                // The thin bar is caught in the whole height of its row.
                const QRectF reach(box.left(), track.top(), box.width(), track.height());
                if (span.kind == kind && !box.isEmpty() && reach.contains(point)) {
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

} // namespace coolwarm
