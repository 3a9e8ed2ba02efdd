// SPDX-License-Identifier: MIT
// The day strip whose blocks are chosen and moved, by the pointer and by the keys.
#pragma once

#include "app/widgets/painted/day_strip.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace coolwarm {

/// One stop of the Tab key as soon as it has blocks. Left and right walk from block to block, Home
/// and End to the first and the last, Enter opens one; with Alt they move it from place to place,
/// then Enter leaves it there and Esc puts it back. Time runs from left to right in every language,
/// and so do the keys. A block that is dragged snaps to the nearest place; its own shape follows
/// the pointer. The strip moves nothing itself: whoever listens shows each try and what comes of
/// it.
class MovableStrip : public DayStrip {
    Q_OBJECT

public:
    explicit MovableStrip(QWidget* parent = nullptr);

    void setRows(const QList<DayRow>& rows) override;

    /// Where the grabbed block can begin, in seconds of the strip, in order; more may come until it
    /// is complete. Heard only while one is grabbed.
    void setPlaces(const QList<qint64>& starts, bool isComplete);
    /// Puts a block that is grabbed back.
    void giveUp();

    [[nodiscard]] std::optional<int> grabbed() const;
    /// The block on which the keys stand; -1 without one.
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int block);
    /// Where a block is seen; empty for none.
    [[nodiscard]] QRect boxOf(int block) const { return picture().boxOf(block).toAlignedRect(); }
    [[nodiscard]] int currentEntry() const override;

signals:
    /// Its places are wanted; until dropped() or putBack().
    void grabWanted(int block);
    /// It is shown at that one of its places.
    void tried(qsizetype place);
    void dropped(qsizetype place);
    void putBack();
    /// It was moved by keys and has no other place.
    void stuck();
    void openWanted(int block);
    void menuWanted(int block, const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Hold { None, Pressed, Dragged, ByKeys };

    struct Move {
        Hold hold = Hold::None;
        DaySpan block;     ///< as it was
        QPointF pressedAt; ///< of the pointer
        QPointF pointer;
        QList<qint64> places; ///< the starts
        bool isComplete = false;
        qsizetype at = -1; ///< the place that is tried; -1: none yet
        int steps = 0;     ///< of the keys, before all places were known
        bool ends = false; ///< and that it is to stay there
    };

    [[nodiscard]] QList<DaySpan> blocks() const;
    [[nodiscard]] std::optional<DaySpan> blockOf(int block) const;
    [[nodiscard]] bool takesKey(const QKeyEvent& key) const;
    void grab(const DaySpan& block, Hold hold);
    void walk(int key);
    void keyOfMove(int key);
    void step(int steps);
    void follow();
    void tryAt(qsizetype place);
    void drop();
    void tellChosen();

    Move m_move;
    int m_chosen = -1;
};

} // namespace coolwarm
