// SPDX-License-Identifier: MIT
// Makes the area as high as its bars need, within the window's share.
#include "app/shell/window/bar_area.h"

#include "app/widgets/layout/scrolled.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int share = 3; // of the window's height, one part

} // namespace

BarArea::BarArea(const QList<QWidget*>& bars, QWidget* parent)
    : QScrollArea(parent), m_bars(bars), m_column(new QVBoxLayout) {
    auto* content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    for (QWidget* bar : bars) {
        m_column->addWidget(bar);
        bar->installEventFilter(this);
    }
    fillUnseen(*this, content);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->installEventFilter(this);
    fit();
}

void BarArea::setSpacing(int spacing) {
    m_column->setSpacing(spacing);
}

bool BarArea::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::LayoutRequest:
        fit();
        break;
    default:
        break;
    }
    return handled;
}

void BarArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void BarArea::fit() {
    setVisible(std::any_of(m_bars.begin(), m_bars.end(),
                           [](const QWidget* bar) { return !bar->isHidden(); }));
    const int needed = m_column->totalHeightForWidth(viewport()->width());
    setFixedHeight(std::clamp(needed, 0, window()->height() / share));
}

} // namespace coolwarm
