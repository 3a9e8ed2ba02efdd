// SPDX-License-Identifier: MIT
// Letters that are underlined, and lead with Alt to the part that they belong to.
#pragma once

#include <QSet>
#include <QString>

class QAbstractButton;
class QWidget;

namespace coolwarm {

/// Underlines a letter of each label and button on the page that has none yet, in whatever
/// language: another one than any other there has, whether that is seen now or not, and none of
/// those beside the page. For texts that stay; what is written anew later goes by rewrite().
void giveMnemonics(QWidget& page, const QSet<QChar>& beside = {});
/// The same to a part that came to its page later; nothing where the page has not been given any.
void giveMnemonicsLate(const QWidget& part);

/// The letters that have been given within a part.
[[nodiscard]] QSet<QChar> mnemonicsOf(const QWidget& part);

/// Writes other words onto a button, with a letter underlined that is free on its page; without
/// one where its page has none.
void rewrite(QAbstractButton& button, const QString& words);

} // namespace coolwarm
