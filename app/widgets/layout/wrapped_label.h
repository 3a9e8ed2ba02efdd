// SPDX-License-Identifier: MIT
// A label that shows any text as it is, on as many lines as it needs.
#pragma once

#include "app/style/text_role.h"

#include <QLabel>
#include <QStyle>

namespace coolwarm {

[[nodiscard]] inline QLabel* wrappedLabel(TextRole role, const QString& text = {}) {
    auto* label = new QLabel(text);
    setTextRole(label, role);
    label->setTextFormat(Qt::PlainText); // a site's name is the user's own text
    label->setWordWrap(true);
    return label;
}

/// Lets its lines begin where the window reads from; by itself a label goes by the script of its
/// text. To be called again when the window's direction changes.
inline void alignLeading(QLabel& label) {
    label.setAlignment(QStyle::visualAlignment(label.layoutDirection(), Qt::AlignLeading) |
                       Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace coolwarm
