// SPDX-License-Identifier: MIT
// A page in a scroll area: a small window scrolls it instead of clipping it.
#pragma once

#include <QScrollArea>

namespace coolwarm {

/// The keys are those of the page's parts: the area itself never has the focus.
[[nodiscard]] inline QScrollArea* scrolled(QWidget* page) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

} // namespace coolwarm
