// SPDX-License-Identifier: MIT
// Puts a foot below a scrolled page, so that nothing of the page lies hidden behind it.
#include "app/widgets/layout/page_area.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace coolwarm {

void PageArea::setFoot(QWidget* foot) {
    if (m_foot == foot)
        return;
    if (m_foot != nullptr)
        m_foot->hide();
    m_foot = foot;
    if (foot != nullptr) {
        foot->setParent(this);
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
