// SPDX-License-Identifier: MIT
// Checks and compares the names of parts of the body.
#include "core/domain/site/site.h"

#include "core/domain/site/site_keys.h"
#include "core/text/letter_case.h"
#include "core/text/utf8.h"

#include <cstdint>
#include <vector>

#include <utf8proc.h>

namespace coolwarm {

namespace {

enum class Kind {
    Ordinary,
    Space,     ///< any white space, and what looks like it: the empty pattern of Braille, fillers
    LineBreak, ///< a control character or one that ends a line
    Hidden,    ///< acts on the text around it: the direction of writing, annotations, tags; or
               ///< looks like nothing that is agreed on: private use, noncharacters
};

// Letters of Arabic and of India are joined and parted by two characters that cannot be seen, so
// these may stand in a name; and so may the others that only say where a line may break, since
// they come along when a word is copied.
bool isHarmless(utf8proc_int32_t symbol) {
    return symbol == 0xAD || (symbol >= 0x200B && symbol <= 0x200D) ||
           (symbol >= 0x2060 && symbol <= 0x2064) || symbol == 0xFEFF;
}

// Letters of Korean that stand where one is missing.
bool isFiller(utf8proc_int32_t symbol) {
    return symbol == 0x115F || symbol == 0x1160 || symbol == 0x3164 || symbol == 0xFFA0;
}

bool isNoncharacter(utf8proc_int32_t symbol) {
    return (symbol >= 0xFDD0 && symbol <= 0xFDEF) || (symbol & 0xFFFE) == 0xFFFE;
}

Kind kindOf(utf8proc_int32_t symbol) {
    switch (utf8proc_category(symbol)) {
    case UTF8PROC_CATEGORY_ZS:
        return Kind::Space;
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return Kind::LineBreak;
    case UTF8PROC_CATEGORY_CF:
        return isHarmless(symbol) ? Kind::Ordinary : Kind::Hidden;
    case UTF8PROC_CATEGORY_CO:
        return Kind::Hidden;
    case UTF8PROC_CATEGORY_CN: // or of a Unicode to come
        return isNoncharacter(symbol) ? Kind::Hidden : Kind::Ordinary;
    default:
        return symbol == 0x2800 || isFiller(symbol) ? Kind::Space : Kind::Ordinary;
    }
}

// Calls `take` with the kind and the bytes of each character of valid UTF-8.
template <class Take>
void eachSymbol(std::string_view text, const Take& take) {
    while (!text.empty()) {
        const auto lead = static_cast<unsigned char>(text.front());
        utf8proc_int32_t symbol = lead;
        std::size_t size = 1;
        if (lead >= 0x80)
            size = static_cast<std::size_t>(
                utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &symbol));
        const bool plain = symbol > 0x20 && symbol < 0x7F; // most are, and need no table
        take(plain ? Kind::Ordinary : kindOf(symbol), text.substr(0, size));
        text.remove_prefix(size);
    }
}

// One space for any run of white space, none at the ends. What may stand in no name is left out.
std::string tidied(std::string_view text) {
    std::string out;
    eachSymbol(text, [&](Kind kind, std::string_view bytes) {
        if (kind == Kind::Ordinary)
            out += bytes;
        else if (kind != Kind::Hidden && !out.empty() && out.back() != ' ')
            out += ' ';
    });
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string foldedName(const std::string& name) {
    return tidied(foldedForComparing(name));
}

bool holdsWhatMayNotStand(std::string_view name) {
    bool holds = false;
    eachSymbol(name, [&](Kind kind, std::string_view) {
        holds = holds || kind == Kind::LineBreak || kind == Kind::Hidden;
    });
    return holds;
}

} // namespace

std::optional<TextFault> Site::faultOf(std::string_view name) {
    const auto length = codePoints(name);
    if (!length)
        return TextFault::NotUtf8;
    if (holdsWhatMayNotStand(name))
        return TextFault::ControlCharacter;
    const std::string tidy = tidied(name);
    if (tidy.empty() || (!isAscii(tidy) && foldedName(tidy).empty()))
        return TextFault::Empty;
    if (codePoints(tidy) > longest)
        return TextFault::TooLong;
    return std::nullopt;
}

std::optional<Site> Site::of(std::string_view name) {
    if (faultOf(name))
        return std::nullopt;
    return Site(tidied(name));
}

std::optional<Site> Site::ofOlderLog(std::string_view name) {
    if (!codePoints(name))
        return std::nullopt;
    return of(tidied(name));
}

Site Site::lowerBack() {
    return Site(std::string(firstSites().front()));
}

std::string Site::key() const {
    static const auto firstKeys = [] {
        std::vector<std::string> keys;
        for (const std::string_view name : firstSites())
            keys.push_back(foldedName(std::string(name)));
        return keys;
    }();
    std::string folded = foldedName(m_name);
    if (const auto first = firstSiteOfFolded(folded))
        return firstKeys[*first];
    return folded;
}

std::string siteKeysMadeBy() {
    // The first number is to be raised when what Site::key() itself does is changed.
    std::string text("rules 2, utf8proc ");
    text.append(utf8proc_version()).append(", Unicode ").append(utf8proc_unicode_version());
    std::uint32_t digest = 2166136261U; // FNV-1a: it is to differ, and nobody forges it
    for (const char byte : namesOfEveryLanguage())
        digest = (digest ^ static_cast<unsigned char>(byte)) * 16777619U;
    return text.append(", names ").append(std::to_string(digest));
}

std::optional<std::size_t> Site::placeInFirstList() const {
    return firstSiteOfFolded(foldedName(m_name));
}

bool operator==(const Site& left, const Site& right) {
    return left.m_name == right.m_name || left.key() == right.key();
}

} // namespace coolwarm
