// SPDX-License-Identifier: MIT
// A page in a scroll area: a small window scrolls it instead of clipping it.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace coolwarm {

/// Measures its page again whenever the layouts in it want another height: Qt does so only when the
/// page is given another size.
class PageArea : public QScrollArea {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            QScrollArea::event(event);
        else if (watched == widget() && event->type() == QEvent::Resize) // may change them in turn
            QCoreApplication::postEvent(watched, new QEvent(QEvent::LayoutRequest));
        return QScrollArea::eventFilter(watched, event);
    }
};

/// The keys are those of the page's parts: the area itself never has the focus.
[[nodiscard]] inline QScrollArea* scrolled(QWidget* page) {
    auto* scroll = new PageArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

/// Shows the page from its top, wherever it had been scrolled to.
inline void showFromTheTop(const QWidget& page) {
    for (QWidget* at = page.parentWidget(); at != nullptr; at = at->parentWidget())
        if (const auto* area = qobject_cast<QScrollArea*>(at))
            area->verticalScrollBar()->setValue(0);
}

} // namespace coolwarm
