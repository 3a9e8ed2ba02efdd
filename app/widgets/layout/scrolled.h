// SPDX-License-Identifier: MIT
// Puts a page into a scroll area: a small window scrolls it instead of clipping it.
#pragma once

#include "app/accessible/role.h"
#include "app/widgets/layout/page_area.h"

#include <QScrollArea>
#include <QScrollBar>

namespace coolwarm {

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
    presentAs(*scroll, QAccessible::Client); // Qt's own of a scroll area knows no foot
    fillUnseen(*scroll, page);
    return scroll;
}

/// Scrolls until the part can be seen, wherever it stands.
inline void bringIntoSight(QWidget& part) {
    for (QWidget* at = part.parentWidget(); at != nullptr; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(&part);
}

/// Shows the page from its top, wherever it had been scrolled to.
inline void showFromTheTop(const QWidget& page) {
    for (QWidget* at = page.parentWidget(); at != nullptr; at = at->parentWidget())
        if (const auto* area = qobject_cast<QScrollArea*>(at))
            area->verticalScrollBar()->setValue(0);
}

} // namespace coolwarm
