// SPDX-License-Identifier: MIT
// Puts a foot below a scrolled page, so that nothing of the page lies hidden behind it.
#include "app/widgets/layout/page_area.h"

#include "app/widgets/layout/kept_clear.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace coolwarm {

PageArea::PageArea(QWidget* parent) : QScrollArea(parent) {
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageArea::extend);
}

void PageArea::setCovered(int pixels) {
    if (m_covered == pixels)
        return;
    QScrollBar& bar = *verticalScrollBar();
    const int end = bar.maximum() == m_end ? m_end - m_covered : bar.maximum();
    m_covered = pixels;
    m_end = 0;
    if (bar.maximum() > 0)
        bar.setMaximum(end);
    extend();
}

// Qt measures the page alone, and tells by the new end of the bar.
void PageArea::extend() {
    QScrollBar& bar = *verticalScrollBar();
    if (m_covered == 0 || bar.maximum() == 0 || bar.maximum() == m_end)
        return;
    m_end = bar.maximum() + m_covered;
    bar.setMaximum(m_end);
}

void PageArea::setFoot(QWidget* foot) {
    if (m_foot == foot)
        return;
    if (m_foot != nullptr)
        m_foot->hide();
    m_foot = foot;
    if (foot != nullptr) {
        foot->setParent(this);
        keepClear(*foot); // it is there because it must stay in sight
        foot->show();
    }
    placeFoot();
}

void PageArea::placeFoot() {
    if (m_foot == nullptr) {
        setViewportMargins({});
        return;
    }
    const int gap = fontMetrics().height() / 3;
    const int wide = viewport()->width();
    const int wanted =
        m_foot->hasHeightForWidth() ? m_foot->heightForWidth(wide) : m_foot->sizeHint().height();
    const int high = std::min(wanted, height() - gap);
    setViewportMargins(0, 0, 0, high + gap);
    m_foot->setGeometry(viewport()->x(), height() - high, viewport()->width(), high);
}

bool PageArea::event(QEvent* event) {
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest) // the foot's, too
        placeFoot();
    return handled;
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QScrollArea::event(event);
    else if (watched == widget() && event->type() == QEvent::Resize) // may change them in turn
        QCoreApplication::postEvent(watched, new QEvent(QEvent::LayoutRequest));
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    placeFoot();
}

} // namespace coolwarm
