// SPDX-License-Identifier: MIT
// Paints the day strip.
#include "app/paint/hatch.h"
#include "app/paint/strip.h"
#include "app/paint/strip_metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr qreal markWidth = 4; // of now, with the lines at its sides

/// The smallest stride at which the labels keep their distance.
int strideOf(const QList<QRectF>& boxes, qreal gap) {
    for (int stride = 1; stride < boxes.size(); ++stride) {
        bool apart = true;
        for (qsizetype i = stride; i < boxes.size() && apart; i += stride) {
            apart = boxes.at(i - stride).right() + gap <= boxes.at(i).left();
        }
        if (apart) {
            return stride;
        }
    }
    return std::max(1, static_cast<int>(boxes.size()));
}

} // namespace

void StripPicture::paint(QPainter& painter, const Colours& colours, const QRectF& exposed) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_strip.rows.size(); ++row) {
        paintRow(painter, colours, row, exposed);
    }
    // The hours stand below everything that a moving mark repaints.
    if (exposed.bottom() > lastTrack().bottom() + m.nowRise) {
        paintTicks(painter, colours);
    }
    paintNow(painter, colours);
    paintShortSessions(painter, colours);
}

void StripPicture::paintRow(QPainter& painter, const Colours& colours, int row,
                            const QRectF& exposed) const {
    const QRectF track = trackRect(row);
    painter.setPen(QPen(colours.fieldBorder, 1));
    painter.setBrush(colours.trough);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    for (const SpanKind kind :
         {SpanKind::Place, SpanKind::PlannedRest, SpanKind::Rest, SpanKind::FullRest,
          SpanKind::Planned, SpanKind::Session, SpanKind::Busy})
        paintSpans(painter, colours, row, kind, exposed);
    if (!track.contains(exposed.left(), track.center().y()) ||
        !track.contains(exposed.right(), track.center().y())) {
        paintRowLabel(painter, colours, row);
    }
}

void StripPicture::paintRowLabel(QPainter& painter, const Colours& colours, int row) const {
    const DayRow& content = m_strip.rows.at(row);
    const QRectF track = trackRect(row);
    const bool mirrored = m_direction == Qt::RightToLeft;
    const qreal column = labelWidth();
    const QRectF place(mirrored ? track.right() : m_place.left(), track.top(), column,
                       track.height());
    const auto side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(m.rowFont);
    painter.setPen(content.accent ? accentOf(colours, *content.accent).text : colours.text);
    painter.drawText(place, static_cast<int>(Qt::AlignVCenter | side | Qt::AlignAbsolute),
                     QFontMetricsF(m.rowFont).elidedText(content.label, Qt::ElideRight,
                                                         column - m.labelGap / 2));
}

void StripPicture::paintSpans(QPainter& painter, const Colours& colours, int row, SpanKind kind,
                              const QRectF& exposed) const {
    for (const DaySpan& span : m_strip.rows.at(row).spans)
        if (span.kind == kind && spanRect(row, span).intersects(exposed))
            paintSpan(painter, colours, row, span);
}

// The mark of now is seen on a session, but hides none.
void StripPicture::paintShortSessions(QPainter& painter, const Colours& colours) const {
    for (int row = 0; row < m_strip.rows.size(); ++row)
        for (const DaySpan& span : m_strip.rows.at(row).spans)
            if (span.kind == SpanKind::Session && spanRect(row, span).width() < 2 * markWidth)
                paintSpan(painter, colours, row, span);
}

void StripPicture::paintSpan(QPainter& painter, const Colours& colours, int row,
                             const DaySpan& span) const {
    const QRectF box = spanRect(row, span);
    if (box.isEmpty()) {
        return;
    }
    const AccentColours& accent =
        accentOf(colours, m_strip.rows.at(row).accent.value_or(Accent::Ice));
    switch (span.kind) {
    case SpanKind::Session:
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent.fill);
        painter.drawRoundedRect(box, 3, 3);
        break;
    case SpanKind::Rest:
        painter.fillRect(box, accent.track);
        paintHatch(painter, box, accent.hatch, m.hatchStep, m.em * 0.085);
        break;
    case SpanKind::PlannedRest:
        paintHatch(painter, box, accent.hatch, m.hatchStep, m.em * 0.085);
        break;
    case SpanKind::Planned: {
        QPen dashes(accent.text, 2);
        dashes.setDashPattern({2, 1.5});
        painter.setPen(dashes);
        painter.setBrush(colours.card);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        if (span.isPinned) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent.text);
            const qreal radius = std::min(m.em * 0.25, box.width() / 2 - 3);
            painter.drawEllipse(box.center(), radius, radius);
        }
        break;
    }
    case SpanKind::Busy:
        paintHatch(painter, box, colours.textMuted, m.hatchStep, m.em * 0.085);
        painter.setPen(QPen(colours.textMuted, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        break;
    case SpanKind::Place:
        painter.fillRect(box, accent.track);
        for (const qreal top : {box.top(), box.bottom() - 3})
            painter.fillRect(QRectF(box.left(), top, box.width(), 3), accent.fill);
        break;
    case SpanKind::FullRest:
        painter.setPen(QPen(accent.fill, 1));
        painter.setBrush(accent.track);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    }
}

void StripPicture::paintTicks(QPainter& painter, const Colours& colours) const {
    const QFontMetricsF metrics(m.tickFont);
    const qreal top = lastTrack().bottom() + m.ticksHeight - metrics.height();
    QList<QRectF> boxes;
    for (const DayTick& tick : m_strip.ticks) {
        const qreal width = metrics.horizontalAdvance(tick.label);
        const qreal left = std::clamp(xOf(tick.second) - width / 2, m_place.left(),
                                      std::max(m_place.left(), m_place.right() - width));
        boxes.append(QRectF(left, top, width, metrics.height()));
    }
    painter.setFont(m.tickFont);
    painter.setPen(colours.textMuted);
    const int stride = strideOf(boxes, m.em * 0.5);
    for (qsizetype i = 0; i < boxes.size(); i += stride) {
        painter.drawText(boxes.at(i), static_cast<int>(Qt::AlignCenter | Qt::TextDontClip),
                         m_strip.ticks.at(i).label);
    }
}

void StripPicture::paintNow(QPainter& painter, const Colours& colours) const {
    if (!m_strip.now) {
        return;
    }
    const qreal x = m.snapped(xOf(*m_strip.now));
    const qreal top = m_place.top() + m.rowsTop - m.nowRise;
    const qreal bottom = lastTrack().bottom() + m.nowRise;
    // Between two lines of the card's colour it is seen on any session.
    painter.fillRect(QRectF(x - markWidth / 2, top, markWidth, bottom - top), colours.card);
    painter.fillRect(QRectF(x - 1, top, 2, bottom - top), colours.now);
    painter.setFont(m.nowFont);
    painter.setPen(colours.now);
    painter.drawText(nowLabelRect(), static_cast<int>(Qt::AlignCenter | Qt::TextDontClip),
                     m_strip.nowLabel);
}

} // namespace coolwarm
