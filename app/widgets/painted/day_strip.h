// SPDX-License-Identifier: MIT
// The day strip as a widget.
#pragma once

#include "app/paint/strip.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace coolwarm {

struct StripMetrics;

/// The time axis runs from left to right in every language; row labels stand on the leading side.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);
    ~DayStrip() override;

    /// The length of the strip in seconds (more than 0; a day with a DST change has 23 or 25 h) and
    /// its ticks; see dayTicks(). Labels that would touch each other are left out.
    void setRange(qint64 seconds, const QList<DayTick>& ticks);
    virtual void setRows(const QList<DayRow>& rows);
    /// Moves the mark (nothing: no mark; outside the strip: no mark) and repaints only around it.
    void setNow(std::optional<qint64> second, const QString& label);
    /// The whole strip in words, for the screen reader.
    void setDescription(const QString& text);

    /// What it shows in words, in the order of time: its spans, and now.
    [[nodiscard]] QStringList entries() const;
    /// Where one of them is, in widget coordinates: a block in its place, all else on the strip.
    [[nodiscard]] QRect entryBox(int entry) const;
    /// The one of them on which the keys stand; -1 without one.
    [[nodiscard]] virtual int currentEntry() const { return -1; }
    /// In seconds.
    [[nodiscard]] qint64 length() const { return m_strip.seconds; }
    [[nodiscard]] QList<DayRow> rows() const { return m_strip.rows; }
    [[nodiscard]] std::optional<qint64> now() const { return m_strip.now; }
    /// The text of the uppermost span at a place in the widget; empty where there is none.
    [[nodiscard]] QString textAt(const QPoint& place) const { return picture().textAt(place); }
    /// The x of a second of the day, in widget coordinates.
    [[nodiscard]] qreal xOf(qint64 second) const { return picture().xOf(second); }
    /// The rectangle of one row's track.
    [[nodiscard]] QRectF trackRect(int row) const { return picture().trackRect(row); }
    /// The rectangle of the label of now; empty without a mark.
    [[nodiscard]] QRectF nowLabelRect() const { return picture().nowLabelRect(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

    [[nodiscard]] StripPicture picture() const;
    /// The block of each entry, -1 for what is none.
    [[nodiscard]] QList<int> entryBlocks() const;

private:
    struct Entry {
        qint64 from = 0;
        QString text;
        int block = -1;
    };

    void measure();
    [[nodiscard]] QList<Entry> all() const;

    Strip m_strip;
    std::unique_ptr<const StripMetrics> m_metrics; ///< of the font and the rows
};

} // namespace coolwarm
