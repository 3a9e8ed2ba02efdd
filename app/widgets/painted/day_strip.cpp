// SPDX-License-Identifier: MIT
// Repaints only what a change touches, and shows tool tips.
#include "app/widgets/painted/day_strip.h"

#include "app/paint/strip_metrics.h"
#include "app/widgets/layout/plain_text.h"
#include "app/widgets/painted/accessible_parts.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QtMath>
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
    m_metrics = std::make_unique<const StripMetrics>(font(), m_strip.rows);
}

StripPicture DayStrip::picture() const {
    return {m_strip, *m_metrics, QRectF(rect()), layoutDirection()};
}

void DayStrip::setRange(qint64 seconds, const QList<DayTick>& ticks) {
    const qint64 length = std::max<qint64>(1, seconds);
    if (m_strip.seconds != length || m_strip.ticks != ticks) {
        m_strip.seconds = length;
        m_strip.ticks = ticks;
        update();
    }
}

void DayStrip::setRows(const QList<DayRow>& rows) {
    if (m_strip.rows == rows) {
        return;
    }
    const bool taller = m_strip.rows.size() != rows.size();
    m_strip.rows = rows;
    measure();
    if (taller) {
        updateGeometry();
    }
    update();
}

void DayStrip::setNow(std::optional<qint64> second, const QString& label) {
    const bool inside = second && *second >= 0 && *second <= m_strip.seconds;
    const std::optional<qint64> wanted = inside ? second : std::nullopt;
    if (wanted == m_strip.now && label == m_strip.nowLabel) {
        return;
    }
    const QRect before = picture().nowRegion().toAlignedRect();
    const bool sameText = label == m_strip.nowLabel;
    m_strip.now = wanted;
    m_strip.nowLabel = label;
    const QRect after = picture().nowRegion().toAlignedRect();
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

QList<DayStrip::Entry> DayStrip::all() const {
    QList<Entry> all;
    for (const DayRow& row : m_strip.rows)
        for (const DaySpan& span : row.spans)
            if (!span.text.isEmpty())
                all.append({span.from, span.text, span.block});
    if (m_strip.now)
        all.append({*m_strip.now, m_strip.nowLabel, -1});
    std::stable_sort(all.begin(), all.end(),
                     [](const Entry& one, const Entry& other) { return one.from < other.from; });
    return all;
}

QStringList DayStrip::entries() const {
    QStringList texts;
    for (const Entry& entry : all())
        texts.append(entry.text);
    return texts;
}

QList<int> DayStrip::entryBlocks() const {
    QList<int> blocks;
    for (const Entry& entry : all())
        blocks.append(entry.block);
    return blocks;
}

QRect DayStrip::entryBox(int entry) const {
    const QRect box = picture().boxOf(entryBlocks().value(entry, -1)).toAlignedRect();
    return box.isEmpty() ? rect() : box;
}

QSize DayStrip::sizeHint() const {
    return {qRound(m_metrics->em * 40), minimumSizeHint().height()};
}

QSize DayStrip::minimumSizeHint() const {
    return {qRound(m_metrics->em * 18), qCeil(stripHeight(*m_metrics, m_strip.rows.size()))};
}

void DayStrip::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    picture().paint(painter, currentColours(), event->rect());
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
