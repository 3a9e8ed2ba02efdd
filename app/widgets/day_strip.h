// SPDX-License-Identifier: MIT
// The day as a strip: one row for each therapy with its sessions and rests, ticks below, and a mark
// for now.
#pragma once

#include "app/widgets/colours.h"
#include "app/widgets/day_ticks.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

namespace coolwarm {

struct StripMetrics;

/// How a span looks: solid, hatched, or a thin outlined bar.
enum class SpanKind { Session, Rest, FullRest };

/// A stretch of the day, in seconds since the strip's beginning; parts outside the strip are cut
/// off.
struct DaySpan {
    qint64 from = 0;
    qint64 to = 0;
    SpanKind kind = SpanKind::Session;
    QString text; ///< the span in words, shown as tool tip
    bool operator==(const DaySpan&) const = default;
};

struct DayRow {
    QString label;
    Accent accent = Accent::Ice;
    QList<DaySpan> spans;
    bool operator==(const DayRow&) const = default;
};

/// The time axis runs from left to right in every language; row labels stand on the leading side.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);
    ~DayStrip() override;

    /// The length of the strip in seconds (more than 0; a day with a DST change has 23 or 25 h) and
    /// its ticks; see dayTicks(). Labels that would touch each other are left out.
    void setRange(qint64 seconds, const QList<DayTick>& ticks);
    void setRows(const QList<DayRow>& rows);
    /// Moves the mark (nothing: no mark; outside the strip: no mark) and repaints only around it.
    void setNow(std::optional<qint64> second, const QString& label);
    /// The whole strip in words, for the screen reader.
    void setDescription(const QString& text);

    [[nodiscard]] qint64 rangeSeconds() const { return m_seconds; }
    [[nodiscard]] QList<DayRow> rows() const { return m_rows; }
    [[nodiscard]] std::optional<qint64> now() const { return m_now; }
    /// The text of the uppermost span at a place in the widget; empty where there is none.
    [[nodiscard]] QString textAt(const QPoint& place) const;
    /// The x of a second of the day, in widget coordinates.
    [[nodiscard]] qreal xOf(qint64 second) const;
    /// The rectangle of one row's track.
    [[nodiscard]] QRectF trackRect(int row) const;
    /// The rectangle of the label of now; empty without a mark.
    [[nodiscard]] QRectF nowLabelRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void measure();
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] QRectF lastTrack() const;
    [[nodiscard]] QRectF spanRect(int row, const DaySpan& span) const;
    [[nodiscard]] QRect nowRegion() const;
    void paintRow(QPainter& painter, const Colours& colours, int row, const QRect& exposed) const;
    void paintRowLabel(QPainter& painter, const Colours& colours, int row) const;
    void paintSpan(QPainter& painter, const Colours& colours, int row, const DaySpan& span) const;
    void paintTicks(QPainter& painter, const Colours& colours) const;
    void paintNow(QPainter& painter, const Colours& colours) const;

    qint64 m_seconds = 86400;
    QList<DayTick> m_ticks;
    QList<DayRow> m_rows;
    std::optional<qint64> m_now;
    QString m_nowLabel;
    std::unique_ptr<const StripMetrics> m_metrics; ///< of the font in force
    qreal m_labelWidth = 0;                        ///< what the row labels would like to have
};

} // namespace coolwarm
