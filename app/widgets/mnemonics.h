// SPDX-License-Identifier: MIT
// Letters that are underlined, and lead with Alt to the part that they belong to.
#pragma once

class QWidget;

namespace coolwarm {

/// Underlines a letter of each label and button within the part that has none yet, in whatever
/// language: another one than any other on the page has, whether that is seen now or not. For texts
/// that stay; what is written anew later has none.
void giveMnemonics(const QWidget& page, const QWidget& part);

} // namespace coolwarm
