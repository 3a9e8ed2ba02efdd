// SPDX-License-Identifier: MIT
// The day strip as a picture: a row of sessions and rests for each therapy, and a mark for now.
#pragma once

#include "app/paint/day_ticks.h"
#include "app/style/palette/colours.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace coolwarm {

struct StripMetrics;

/// How a span looks: solid, hatched, a thin outlined bar, a dashed outline for what is planned, a
/// hatch without ground for the rest that would follow it, lit between two lines where what is
/// being moved can be, or an outlined hatch without a colour of its own for what is not free.
enum class SpanKind { Session, Rest, FullRest, Planned, PlannedRest, Place, Busy };

/// A stretch of the day, in seconds since the strip's beginning; parts outside the strip are cut
/// off.
struct DaySpan {
    qint64 from = 0;
    qint64 to = 0;
    SpanKind kind = SpanKind::Session;
    QString text;          ///< the span in words
    int block = -1;        ///< by which it can be chosen and moved; -1: it cannot
    bool isPinned = false; ///< a dot in its middle: somebody put it there
    bool operator==(const DaySpan&) const = default;
};

struct DayRow {
    QString label;
    std::optional<Accent> accent; ///< without one only what is busy can be shown
    QList<DaySpan> spans;
    bool operator==(const DayRow&) const = default;
};

struct Strip {
    qint64 seconds = 86400; ///< more than 0; a day with a DST change has 23 or 25 h
    QList<DayTick> ticks;   ///< labels that would touch each other are left out
    QList<DayRow> rows;
    std::optional<qint64> now; ///< where the mark stands; within the strip
    QString nowLabel;
};

/// A strip in a rectangle. The time axis runs from left to right in every language; row labels
/// stand on the leading side.
class StripPicture {
public:
    /// Keeps references.
    StripPicture(const Strip& strip, const StripMetrics& metrics, const QRectF& place,
                 Qt::LayoutDirection direction)
        : m_strip(strip), m(metrics), m_place(place), m_direction(direction) {}

    [[nodiscard]] qreal xOf(qint64 second) const;
    /// The second of the day at an x, also beyond the ends.
    [[nodiscard]] qint64 secondAt(qreal x) const;
    /// The rectangle of one row's track.
    [[nodiscard]] QRectF trackRect(int row) const;
    /// The rectangle of the label of now; empty without a mark.
    [[nodiscard]] QRectF nowLabelRect() const;
    /// The mark with its label; empty without one.
    [[nodiscard]] QRectF nowRegion() const;
    /// The text of the uppermost span at a point; empty where there is none.
    [[nodiscard]] QString textAt(const QPointF& point) const;

    /// The block at a point, -1 where there is none; a narrow one is caught beside it, too.
    [[nodiscard]] int blockAt(const QPointF& point) const;
    /// Where a block is seen; empty for none.
    [[nodiscard]] QRectF boxOf(int block) const;

    /// Paints what of it lies in `exposed`.
    void paint(QPainter& painter, const Colours& colours, const QRectF& exposed) const;

private:
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] QRectF lastTrack() const;
    [[nodiscard]] QRectF spanRect(int row, const DaySpan& span) const;
    void paintRow(QPainter& painter, const Colours& colours, int row, const QRectF& exposed) const;
    void paintRowLabel(QPainter& painter, const Colours& colours, int row) const;
    void paintSpans(QPainter& painter, const Colours& colours, int row, SpanKind kind,
                    const QRectF& exposed) const;
    void paintShortSessions(QPainter& painter, const Colours& colours) const;
    void paintSpan(QPainter& painter, const Colours& colours, int row, const DaySpan& span) const;
    void paintTicks(QPainter& painter, const Colours& colours) const;
    void paintNow(QPainter& painter, const Colours& colours) const;

    const Strip& m_strip;
    const StripMetrics& m;
    QRectF m_place;
    Qt::LayoutDirection m_direction;
};

/// How high a strip with so many rows is.
[[nodiscard]] qreal stripHeight(const StripMetrics& metrics, qsizetype rows);

} // namespace coolwarm
