// SPDX-License-Identifier: MIT
// Puts one block in the middle of a page that fills the window.
#pragma once

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coolwarm {

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
