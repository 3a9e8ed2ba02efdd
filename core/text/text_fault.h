// SPDX-License-Identifier: MIT
// What can be wrong with a text that somebody typed or a file brought.
#pragma once

namespace coolwarm {

enum class TextFault {
    Empty,            ///< nothing but white space where a name is needed
    TooLong,          ///< more code points than the value holds
    ControlCharacter, ///< a line break or other control character where none may stand
    NotUtf8,          ///< bytes that are no UTF-8
};

} // namespace coolwarm
