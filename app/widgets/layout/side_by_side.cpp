// SPDX-License-Identifier: MIT
// Turns a box layout by the width that it is given.
#include "app/widgets/layout/side_by_side.h"

#include "app/widgets/layout/keep_height.h"

#include <QEvent>

#include <algorithm>

namespace coolwarm {

SideBySide::SideBySide(int spacing, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing);
    // Its own minimum would be that of the present direction and would keep it from turning.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void SideBySide::addPart(QWidget* part, int stretch, Qt::Alignment alignment) {
    m_layout->addWidget(part, stretch, alignment);
    m_parts.append(part);
}

void SideBySide::keepStacked(bool kept) {
    m_isKept = kept;
    turn();
}

bool SideBySide::isStacked() const {
    return m_layout->direction() == m_stacking;
}

int SideBySide::widthBeside() const {
    int width = 0;
    for (const QWidget* part : m_parts) {
        width += part->minimumSizeHint().width() + (width > 0 ? m_layout->spacing() : 0);
    }
    return width;
}

QSize SideBySide::minimumSizeHint() const {
    QSize least;
    for (const QWidget* part : m_parts) {
        const QSize size = part->minimumSizeHint();
        const int above = isStacked() && !least.isNull() ? least.height() + m_layout->spacing() : 0;
        const int height =
            isStacked() ? above + size.height() : std::max(least.height(), size.height());
        least = QSize(std::max(least.width(), size.width()), height);
    }
    return least;
}

void SideBySide::turn() {
    const auto wanted = m_isKept || width() < widthBeside() ? m_stacking : QBoxLayout::LeftToRight;
    if (m_layout->direction() == wanted) {
        return;
    }
    m_layout->setDirection(wanted);
    updateGeometry();
    emit turned(isStacked());
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    turn();
}

bool SideBySide::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    keepHeight(*this, *event);
    if (event->type() == QEvent::LayoutRequest) {
        turn();
        updateGeometry();
    }
    return handled;
}

} // namespace coolwarm
