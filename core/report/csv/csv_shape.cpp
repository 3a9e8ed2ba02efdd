// SPDX-License-Identifier: MIT
// Writes what was said of a file as words, and reads them.
#include "core/report/csv/csv_shape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::array encodings{TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                               TextEncoding::Windows1252};
constexpr std::array orders{DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst};

std::string_view wordOfSeparator(char separator) {
    return separator == ',' ? "comma" : separator == ';' ? "semicolon" : "tab";
}

// "3=started_at"; a column that is left out has nothing behind the sign.
std::optional<CsvChoices::Column> columnFromText(std::string_view text) {
    CsvChoices::Column column;
    const char* const textEnd = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), textEnd, column.number);
    if (error != std::errc() || end == textEnd || *end != '=' || column.number == 0)
        return std::nullopt;
    const std::string_view name = text.substr(static_cast<std::size_t>(end - text.data()) + 1);
    column.meaning = columnNamed(name);
    return column.meaning || name.empty() ? std::optional(column) : std::nullopt;
}

} // namespace

std::string_view toWord(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::Utf8:
        break;
    }
    return "utf-8";
}

std::string_view toWord(DateOrder order) {
    switch (order) {
    case DateOrder::DayFirst:
        return "dmy";
    case DateOrder::MonthFirst:
        return "mdy";
    case DateOrder::YearFirst:
        break;
    }
    return "ymd";
}

std::optional<TextEncoding> encodingFromWord(std::string_view word) {
    for (const TextEncoding encoding : encodings)
        if (toWord(encoding) == word)
            return encoding;
    for (const std::string_view other : {"latin1", "latin-1", "iso-8859-1", "cp1252"})
        if (word == other)
            return TextEncoding::Windows1252;
    if (word == "utf8")
        return TextEncoding::Utf8;
    return word == "utf-16" ? std::optional(TextEncoding::Utf16Le) : std::nullopt;
}

std::optional<DateOrder> dateOrderFromWord(std::string_view word) {
    for (const DateOrder order : orders)
        if (toWord(order) == word)
            return order;
    return std::nullopt;
}

std::optional<char> separatorFromWord(std::string_view word) {
    for (const char separator : {',', ';', '\t'})
        if (wordOfSeparator(separator) == word || std::string_view(&separator, 1) == word)
            return separator;
    return std::nullopt;
}

std::string toText(const CsvChoices& choices) {
    std::string text;
    const auto add = [&](std::string_view key, std::string_view value) {
        ((text += text.empty() ? "" : " ") += key) += '=';
        text += value;
    };
    if (choices.encoding)
        add("encoding", toWord(*choices.encoding));
    if (choices.separator)
        add("separator", wordOfSeparator(*choices.separator));
    if (choices.dates)
        add("dates", toWord(*choices.dates));
    if (choices.noHeadings)
        add("headings", "none");
    for (const CsvChoices::Column& column : choices.columns)
        if (column.number > 0)
            add(std::to_string(column.number),
                column.meaning ? nameOf(*column.meaning) : std::string_view{});
    return text;
}

std::optional<CsvChoices> choicesFromText(std::string_view text) {
    CsvChoices choices;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        const std::string_view value = word.substr(std::min(word.find('='), word.size() - 1) + 1);
        const auto column = columnFromText(word);
        if (word.starts_with("encoding=") && encodingFromWord(value))
            choices.encoding = encodingFromWord(value);
        else if (word.starts_with("separator=") && separatorFromWord(value))
            choices.separator = separatorFromWord(value);
        else if (word.starts_with("dates=") && dateOrderFromWord(value))
            choices.dates = dateOrderFromWord(value);
        else if (word == "headings=none")
            choices.noHeadings = true;
        else if (column)
            choices.columns.push_back(*column);
        else
            return std::nullopt;
    }
    return choices;
}

} // namespace coolwarm
