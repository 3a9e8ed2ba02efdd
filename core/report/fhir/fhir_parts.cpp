// SPDX-License-Identifier: MIT
// Makes the small parts by the rules of FHIR R4 for data types.
#include "core/report/fhir/fhir_parts_p.h"
#include "core/text/fnv1a.h"
#include "core/time/iso8601.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>

#include <utf8proc.h>

namespace coolwarm {

namespace {

// White space that is none of those that a string of FHIR may hold, and characters without a sign.
bool becomesSpace(char32_t symbol) {
    constexpr std::array<char32_t, 9> spaces{0xA0,   0x1680, 0x2028, 0x2029, 0x202F,
                                             0x205F, 0x3000, 0xFEFF, 0x7F};
    if (symbol < 0x20)
        return symbol != U'\t' && symbol != U'\n' && symbol != U'\r';
    return (symbol >= 0x80 && symbol < 0xA0) || (symbol >= 0x2000 && symbol <= 0x200A) ||
           std::find(spaces.begin(), spaces.end(), symbol) != spaces.end();
}

void addHex(std::string& out, std::uint64_t value, int digits) {
    for (int at = digits - 1; at >= 0; --at)
        out += "0123456789abcdef"[(value >> (4U * static_cast<unsigned>(at))) & 0xFU];
}

} // namespace

std::string fhirText(std::string_view text) {
    std::string found;
    bool isSeen = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        utf8proc_int32_t symbol = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                             static_cast<utf8proc_ssize_t>(rest.size()), &symbol);
        if (length <= 0)
            break; // names and notes are UTF-8
        const bool isSpace = becomesSpace(static_cast<char32_t>(symbol));
        isSeen = isSeen || (!isSpace && symbol > 0x20);
        found.append(isSpace ? std::string_view(" ")
                             : rest.substr(0, static_cast<std::size_t>(length)));
        at += static_cast<std::size_t>(length);
    }
    return isSeen ? found : std::string();
}

std::string fhirTime(const Moment& moment) {
    constexpr std::chrono::minutes most = std::chrono::hours{14};
    if (moment.offset <= most && moment.offset >= -most)
        return toIso8601(moment);
    return toIso8601({moment.utc, std::chrono::minutes{0}});
}

FhirJson conceptOf(std::string_view text) {
    return {{"text", text}};
}

FhirJson conceptOf(const FhirCode& code, std::string_view text) {
    return {{"coding",
             FhirJson::array(
                 {{{"system", code.system}, {"code", code.code}, {"display", code.display}}})},
            {"text", text}};
}

std::string fhirUrl(const SessionId& id) {
    return "urn:uuid:" + id.text();
}

FhirJson referenceTo(const SessionId& id) {
    return {{"reference", fhirUrl(id)}};
}

SessionId idBeside(const SessionId& record, std::string_view what) {
    const std::uint64_t high = fnv1a(what, fnv1a(record.text()));
    const std::uint64_t low = fnv1a(record.text(), fnv1a(what, high));
    std::string text;
    addHex(text, high >> 32U, 8);
    text += '-';
    addHex(text, high >> 16U, 4);
    text += "-8";
    addHex(text, high, 3);
    text += '-';
    addHex(text, 0x8U | (low >> 62U), 1); // the variant of RFC 9562
    addHex(text, low >> 48U, 3);
    text += '-';
    addHex(text, low, 12);
    return SessionId::of(text).value_or(record);
}

void addNote(FhirJson& resource, std::string_view note) {
    if (const std::string text = fhirText(note); !text.empty())
        resource["note"] = FhirJson::array({{{"text", text}}});
}

} // namespace coolwarm
