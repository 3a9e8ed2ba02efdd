// SPDX-License-Identifier: MIT
// Checking and comparing the names of sites.
#include "core/domain/site.h"

#include "core/domain/utf8.h"

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

bool isControl(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || value == 0x7F;
}

char folded(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

std::string tidied(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        if (byte == ' ' && (out.empty() || out.back() == ' '))
            continue;
        out += byte;
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

} // namespace

std::optional<TextFault> Site::faultOf(std::string_view name) {
    const auto length = codePoints(name);
    if (!length)
        return TextFault::NotUtf8;
    if (std::any_of(name.begin(), name.end(), isControl))
        return TextFault::ControlCharacter;
    const std::string tidy = tidied(name);
    if (tidy.empty())
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

Site Site::lowerBack() {
    return Site(std::string(firstSites().front()));
}

bool operator==(const Site& left, const Site& right) {
    return std::equal(left.m_name.begin(), left.m_name.end(), right.m_name.begin(),
                      right.m_name.end(), [](char a, char b) { return folded(a) == folded(b); });
}

std::span<const std::string_view> firstSites() {
    static constexpr std::array<std::string_view, 20> names{
        "Lower back",     "Middle back", "Upper back",  "Neck",        "Left shoulder",
        "Right shoulder", "Left elbow",  "Right elbow", "Left wrist",  "Right wrist",
        "Left hip",       "Right hip",   "Left thigh",  "Right thigh", "Left knee",
        "Right knee",     "Left calf",   "Right calf",  "Left ankle",  "Right ankle"};
    return names;
}

} // namespace coolwarm
