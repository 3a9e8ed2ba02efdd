// SPDX-License-Identifier: MIT
// Keeps names, notes and paths from being taken for markup where Qt looks for some.
#pragma once

#include <QLabel>
#include <QMessageBox>
#include <QString>
#include <QTextDocument>

namespace coolwarm {

/// The text for a tool tip, which shows it as it is and may break a word that is as long as a line.
[[nodiscard]] inline QString tipOf(const QString& text) {
    constexpr int longest = 30;
    QString breakable;
    int letters = 0;
    for (const QChar each : text) {
        letters = each.isSpace() ? 0 : letters + 1;
        breakable += each;
        if (letters >= longest && !each.isHighSurrogate()) {
            breakable += QChar(0x200b); // a space of no width
            letters = 0;
        }
    }
    return text.isEmpty() ? text : Qt::convertFromPlainText(breakable, Qt::WhiteSpaceNormal);
}

/// All texts of the box as they are; to be called when it has them, since the lower one is a label
/// of its own that the box's text format does not reach.
inline void showPlainly(QMessageBox& box) {
    box.setTextFormat(Qt::PlainText);
    for (QLabel* label : box.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace coolwarm
