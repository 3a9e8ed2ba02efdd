// SPDX-License-Identifier: MIT
// One block in the middle of a page that fills the window, and the words on it.
#pragma once

#include "app/style/text_role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

/// Text as it is, on as many lines as it needs.
[[nodiscard]] inline QLabel* wrappedLabel(TextRole role, const QString& text = {}) {
    auto* label = new QLabel(text);
    setTextRole(label, role);
    label->setTextFormat(Qt::PlainText); // a site's name is the user's own text
    label->setWordWrap(true);
    return label;
}

/// Lays the block into the page, which has no layout yet, as wide as the block may be.
inline void placeInTheMiddle(QWidget* page, QWidget* block) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(block, 100);
    row->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->addStretch();
    column->addLayout(row);
    column->addStretch();
}

} // namespace coolwarm
