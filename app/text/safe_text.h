// SPDX-License-Identifier: MIT
// Makes texts that somebody typed safe within sentences, on a terminal and from the command line.
#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace coolwarm {

[[nodiscard]] QString fromUtf8(std::string_view text);

/// The text on one line: line breaks, control characters and those that turn the direction of
/// writing are shown as "\n", "\u001b", a byte that was no UTF-8 as "\xe9".
[[nodiscard]] QString oneLine(const QString& text);

/// A sentence for a terminal, on one line: without what isolated() and breakable() have put into
/// it, which terminals show as boxes, and nothing of it can act on the terminal.
[[nodiscard]] QString terminalLine(QString sentence);

/// A value to be put into a sentence: where it may be written in the other direction than the
/// sentence, it is kept apart (FSI and PDI), so that neither turns the other round.
[[nodiscard]] QString isolated(const QString& value);

/// A text whose long words may be broken anywhere, by characters that cannot be seen: one word as
/// long as a line would push the buttons beside it out of sight.
[[nodiscard]] QString breakable(const QString& text);

/// A file's name within a sentence, on one line.
[[nodiscard]] QString pathText(const std::filesystem::path& path);

/// An argument of the command line. A byte that is no UTF-8 becomes half a surrogate pair, as
/// which no text has one, so that a path keeps it.
[[nodiscard]] QString argumentText(std::string_view bytes);
/// The same for a path of the system.
[[nodiscard]] QString pathArgument(const std::filesystem::path& path);
/// The bytes of an argument as they were given.
[[nodiscard]] std::string argumentBytes(const QString& argument);
/// The path that an argument names, byte by byte.
[[nodiscard]] std::filesystem::path pathOf(const QString& argument);

} // namespace coolwarm
