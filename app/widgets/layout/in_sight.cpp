// SPDX-License-Identifier: MIT
// Compares where its place ends with how much of the page can be seen.
#include "app/widgets/layout/in_sight.h"

#include "app/widgets/layout/page_area.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

namespace {

PageArea* areaAround(const QWidget& place) {
    for (QWidget* at = place.parentWidget(); at != nullptr; at = at->parentWidget())
        if (auto* area = qobject_cast<PageArea*>(at))
            return area;
    return nullptr;
}

int heightOf(const QWidget& part, int width) {
    return part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height();
}

} // namespace

InSight::InSight(QWidget* part, std::function<void(bool)> turned)
    : m_part(part), m_turned(std::move(turned)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(part);
    setSizePolicy(part->sizePolicy());
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &InSight::look);
}

InSight::~InSight() {
    if (m_isBelow && m_part != nullptr)
        delete m_part;
}

bool InSight::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Show:
        follow(areaAround(*this));
        m_look.start(0);
        break;
    case QEvent::Hide:
        place(false); // another page may want to have its part there
        break;
    case QEvent::Move:
    case QEvent::Resize:
        m_look.start(0);
        break;
    default:
        break;
    }
    return handled;
}

void InSight::follow(PageArea* area) {
    if (m_area == area)
        return;
    m_area = area;
    if (area == nullptr)
        return;
    area->installEventFilter(this);
    for (QWidget* around = parentWidget(); around != nullptr && around != area;
         around = around->parentWidget())
        around->installEventFilter(this);
}

// Wherever on the page something has changed, its place may be another one.
bool InSight::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
        event->type() == QEvent::LayoutRequest)
        m_look.start(0);
    return QWidget::eventFilter(watched, event);
}

// Comes back only where there is room to spare: the page is laid out a little differently without
// the part, and would turn to and fro.
void InSight::look() {
    if (m_area == nullptr || m_part == nullptr || !isVisible())
        return;
    const int top = mapTo(m_area->widget(), QPoint()).y();
    const int spare = m_isBelow ? 2 * fontMetrics().height() : 0;
    place(top + heightOf(*m_part, width()) + spare > m_area->height());
}

void InSight::place(bool below) {
    if (m_isBelow == below || m_part == nullptr || (below && m_area == nullptr))
        return;
    m_isBelow = below;
    const bool hasFocus =
        m_part->isAncestorOf(window()->focusWidget()) || m_part == window()->focusWidget();
    QWidget* focus = hasFocus ? window()->focusWidget() : nullptr;
    if (focus != nullptr)
        focus->clearFocus(); // else it goes to a neighbour, to which the page is scrolled
    if (below) {
        layout()->removeWidget(m_part);
        m_area->setFoot(m_part);
    } else {
        if (m_area != nullptr && m_area->foot() == m_part)
            m_area->setFoot(nullptr);
        layout()->addWidget(m_part);
        m_part->show();
    }
    if (focus != nullptr)
        focus->setFocus(Qt::OtherFocusReason);
    if (m_turned)
        m_turned(below);
}

} // namespace coolwarm
