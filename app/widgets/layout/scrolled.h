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

/// Puts the content into the area without a trace of the area itself. The keys are those of the
/// content's parts: the area never has the focus.
inline void fillUnseen(QScrollArea& area, QWidget* content) {
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

[[nodiscard]] inline QScrollArea* scrolled(QWidget* page) {
    auto* scroll = new PageArea;
    fillUnseen(*scroll, page);
    return scroll;
}

/// Shows the page from its top, wherever it had been scrolled to.
inline void showFromTheTop(const QWidget& page) {
    for (QWidget* at = page.parentWidget(); at != nullptr; at = at->parentWidget())
        if (const auto* area = qobject_cast<QScrollArea*>(at))
            area->verticalScrollBar()->setValue(0);
}

} // namespace coolwarm
