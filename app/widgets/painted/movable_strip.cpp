// SPDX-License-Identifier: MIT
// Follows pointer and keys from block to block and from place to place.
#include "app/widgets/painted/movable_strip.h"

#include "app/style/focus_ring.h"
#include "app/style/palette/colours.h"
#include "app/widgets/layout/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace coolwarm {

namespace {

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

MovableStrip::MovableStrip(QWidget* parent) : DayStrip(parent) {}

void MovableStrip::setRows(const QList<DayRow>& rows) {
    DayStrip::setRows(rows);
    setFocusPolicy(blocks().isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

QList<DaySpan> MovableStrip::blocks() const {
    QList<DaySpan> blocks;
    for (const DayRow& row : rows())
        for (const DaySpan& span : row.spans)
            if (span.block >= 0)
                blocks.append(span);
    std::ranges::sort(blocks, {}, &DaySpan::from);
    return blocks;
}

std::optional<DaySpan> MovableStrip::blockOf(int block) const {
    for (const DaySpan& each : blocks())
        if (each.block == block)
            return each;
    return std::nullopt;
}

std::optional<int> MovableStrip::grabbed() const {
    return m_move.hold == Hold::None ? std::nullopt : std::optional(m_move.block.block);
}

int MovableStrip::currentEntry() const {
    return m_chosen < 0 ? -1 : static_cast<int>(entryBlocks().indexOf(m_chosen));
}

void MovableStrip::choose(int block) {
    const int chosen = blockOf(block) ? block : -1;
    if (std::exchange(m_chosen, chosen) == chosen)
        return;
    tellChosen();
    update();
}

// The entry has the keys as the item of a list has.
void MovableStrip::tellChosen() {
    if (!hasFocus() || m_chosen < 0 || !QAccessible::isActive())
        return;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface* entry = list != nullptr ? list->child(currentEntry()) : nullptr) {
        QAccessibleEvent event(entry, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void MovableStrip::grab(const DaySpan& block, Hold hold) {
    m_move = {};
    m_move.hold = hold;
    m_move.block = block;
    emit grabWanted(block.block);
}

void MovableStrip::giveUp() {
    if (std::exchange(m_move, {}).hold == Hold::None)
        return;
    QToolTip::hideText();
    update();
    emit putBack();
}

void MovableStrip::setPlaces(const QList<qint64>& starts, bool isComplete) {
    if (m_move.hold == Hold::None)
        return;
    m_move.places = starts;
    m_move.isComplete = isComplete;
    if (m_move.hold == Hold::Dragged)
        follow();
    if (m_move.hold == Hold::ByKeys && isComplete) {
        step(std::exchange(m_move.steps, 0));
        if (m_move.ends)
            drop();
    }
}

// The place whose start is the nearest to where the block would be.
void MovableStrip::follow() {
    const qint64 grip = picture().secondAt(m_move.pressedAt.x()) - m_move.block.from;
    const qint64 wanted = picture().secondAt(m_move.pointer.x()) - grip;
    const auto& places = m_move.places;
    const auto nearest = std::ranges::min_element(
        places, {}, [&](qint64 start) { return std::abs(start - wanted); });
    if (nearest != places.end())
        tryAt(nearest - places.begin());
    update();
}

void MovableStrip::tryAt(qsizetype place) {
    if (std::exchange(m_move.at, place) == place)
        return;
    emit tried(place);
    if (const auto block =
            m_move.hold == Hold::Dragged ? blockOf(m_move.block.block) : std::nullopt)
        QToolTip::showText(mapToGlobal(QPoint(boxOf(block->block).left(), height())),
                           tipOf(block->text), this); // below, where it hides no row
}

void MovableStrip::drop() {
    const qsizetype at = m_move.at;
    if (at < 0 || m_move.places[at] == m_move.block.from)
        return giveUp();
    m_move = {};
    QToolTip::hideText();
    update();
    emit dropped(at);
}

void MovableStrip::mousePressEvent(QMouseEvent* event) {
    giveUp();
    const auto block = blockOf(picture().blockAt(event->position()));
    if (event->button() != Qt::LeftButton || !block)
        return DayStrip::mousePressEvent(event);
    choose(block->block);
    grab(*block, Hold::Pressed);
    m_move.pressedAt = m_move.pointer = event->position();
}

void MovableStrip::mouseMoveEvent(QMouseEvent* event) {
    m_move.pointer = event->position();
    const qreal moved = std::abs(m_move.pointer.x() - m_move.pressedAt.x());
    if (m_move.hold == Hold::Pressed && moved >= QApplication::startDragDistance())
        m_move.hold = Hold::Dragged;
    if (m_move.hold == Hold::Dragged)
        follow();
}

void MovableStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (m_move.hold == Hold::Dragged)
        drop();
    else if (m_move.hold == Hold::Pressed)
        giveUp();
}

bool MovableStrip::takesKey(const QKeyEvent& key) const {
    if (m_move.hold != Hold::None && key.key() == Qt::Key_Escape)
        return true;
    const auto with = key.modifiers() & ~Qt::KeypadModifier;
    return (with == Qt::AltModifier && isArrow(key.key())) ||
           (m_move.hold == Hold::ByKeys && with == Qt::NoModifier);
}

void MovableStrip::keyPressEvent(QKeyEvent* event) {
    const auto with = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (takesKey(*event))
        return keyOfMove(key);
    if (with == Qt::NoModifier && m_move.hold == Hold::None) {
        if (isArrow(key) || key == Qt::Key_Home || key == Qt::Key_End)
            return walk(key);
        if (isEnter(key) && m_chosen >= 0) {
            emit openWanted(m_chosen);
            return;
        }
    }
    DayStrip::keyPressEvent(event);
}

void MovableStrip::walk(int key) {
    const QList<DaySpan> all = blocks();
    if (all.isEmpty())
        return;
    const auto found = std::ranges::find(all, m_chosen, &DaySpan::block);
    const qsizetype last = all.size() - 1;
    qsizetype at = found == all.end() ? -1 : found - all.begin();
    if (key == Qt::Key_Home || at < 0)
        at = 0;
    else if (key == Qt::Key_End)
        at = last;
    else
        at = std::clamp(at + (key == Qt::Key_Right ? 1 : -1), qsizetype{0}, last);
    choose(all[at].block);
}

void MovableStrip::keyOfMove(int key) {
    if (key == Qt::Key_Escape)
        return giveUp();
    if (isArrow(key) && m_move.hold == Hold::None) {
        const auto block = blockOf(m_chosen);
        if (!block)
            return walk(key);
        grab(*block, Hold::ByKeys);
    }
    if (m_move.hold != Hold::ByKeys)
        return;
    if (isArrow(key))
        step(key == Qt::Key_Right ? 1 : -1);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        step(static_cast<int>(m_move.places.size()) * (key == Qt::Key_End ? 1 : -1));
    else if (isEnter(key)) {
        m_move.ends = true;
        if (m_move.isComplete)
            drop();
    }
}

// From where it is; steps before all places are known are taken when they are.
void MovableStrip::step(int steps) {
    const auto& places = m_move.places;
    if (!m_move.isComplete) {
        m_move.steps += steps;
        return;
    }
    const qint64 now = m_move.at < 0 ? m_move.block.from : places[m_move.at];
    const auto after = std::ranges::upper_bound(places, now) - places.begin();
    const auto before = std::ranges::lower_bound(places, now) - places.begin();
    const qsizetype at = std::clamp<qsizetype>(steps > 0 ? after + steps - 1 : before + steps, 0,
                                               std::max<qsizetype>(0, places.size() - 1));
    if (places.isEmpty() || (places.size() == 1 && places[0] == m_move.block.from)) {
        giveUp();
        emit stuck();
    } else if (steps != 0) {
        tryAt(at);
    }
}

void MovableStrip::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKeys = event->reason() == QContextMenuEvent::Keyboard;
    const int block = isByKeys ? m_chosen : picture().blockAt(event->pos());
    if (block < 0)
        return DayStrip::contextMenuEvent(event);
    giveUp();
    choose(block);
    emit menuWanted(block, isByKeys ? mapToGlobal(boxOf(block).bottomLeft()) : event->globalPos());
}

void MovableStrip::paintEvent(QPaintEvent* event) {
    DayStrip::paintEvent(event);
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = picture().boxOf(m_move.hold == Hold::None ? m_chosen : m_move.block.block);
    if (m_move.hold == Hold::Dragged) {
        painter.setPen(QPen(colours.text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.translated(m_move.pointer.x() - m_move.pressedAt.x() +
                                                   xOf(m_move.block.from) - box.left(),
                                               0),
                                3, 3);
    }
    if ((hasFocus() || m_move.hold != Hold::None) && !box.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, focusLine(colours)));
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4);
    } else if (hasFocus()) {
        paintFocusRing(painter, rect(), 0, colours);
    }
}

void MovableStrip::focusInEvent(QFocusEvent* event) {
    DayStrip::focusInEvent(event);
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason && !blocks().isEmpty())
        choose(blocks().first().block);
    else
        tellChosen();
    update();
}

void MovableStrip::focusOutEvent(QFocusEvent* event) {
    DayStrip::focusOutEvent(event);
    giveUp();
    update();
}

void MovableStrip::hideEvent(QHideEvent* event) {
    DayStrip::hideEvent(event);
    giveUp();
}

// While a block is moved its keys are no shortcuts of the window.
bool MovableStrip::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip && m_move.hold != Hold::None)
        return true; // says already where the block is
    return DayStrip::event(event);
}

} // namespace coolwarm
