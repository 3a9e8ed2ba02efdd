// SPDX-License-Identifier: MIT
// A label that shows any text as it is, on as many lines as it needs.
#pragma once

#include "app/style/text_role.h"

#include <QLabel>

namespace coolwarm {

[[nodiscard]] inline QLabel* wrappedLabel(TextRole role, const QString& text = {}) {
    auto* label = new QLabel(text);
    setTextRole(label, role);
    label->setTextFormat(Qt::PlainText); // a site's name is the user's own text
    label->setWordWrap(true);
    return label;
}

} // namespace coolwarm
