// SPDX-License-Identifier: MIT
// Names the first parts of the body in each language. Shipped names stay, since logs hold them.
#include "core/domain/site/first_sites.h"

#include "core/domain/site/site_keys.h"
#include "core/text/letter_case.h"

#include <array>
#include <map>
#include <string>

namespace coolwarm {

namespace {

constexpr std::size_t count = 20;
using Names = std::array<std::string_view, count>;

constexpr Names english{"Lower back",    "Middle back",    "Upper back", "Neck",
                        "Left shoulder", "Right shoulder", "Left elbow", "Right elbow",
                        "Left wrist",    "Right wrist",    "Left hip",   "Right hip",
                        "Left thigh",    "Right thigh",    "Left knee",  "Right knee",
                        "Left calf",     "Right calf",     "Left ankle", "Right ankle"};

constexpr Names german{
    "Unterer Rücken",      "Mittlerer Rücken",     "Oberer Rücken",     "Nacken",
    "Linke Schulter",      "Rechte Schulter",      "Linker Ellenbogen", "Rechter Ellenbogen",
    "Linkes Handgelenk",   "Rechtes Handgelenk",   "Linke Hüfte",       "Rechte Hüfte",
    "Linker Oberschenkel", "Rechter Oberschenkel", "Linkes Knie",       "Rechtes Knie",
    "Linke Wade",          "Rechte Wade",          "Linker Knöchel",    "Rechter Knöchel"};

constexpr std::array languages{&english, &german};

} // namespace

std::span<const std::string_view> firstSites() {
    return english;
}

std::optional<std::size_t> firstSiteOfFolded(std::string_view folded) {
    static const auto places = [] {
        std::map<std::string, std::size_t, std::less<>> made;
        for (const Names* names : languages)
            for (std::size_t at = 0; at < count; ++at)
                made.emplace(foldedForComparing((*names)[at]), at);
        return made;
    }();
    const auto found = places.find(folded);
    return found == places.end() ? std::nullopt : std::optional(found->second);
}

std::string namesOfEveryLanguage() {
    std::string all;
    for (const Names* names : languages)
        for (const std::string_view name : *names)
            all.append(name).append("\n");
    return all;
}

} // namespace coolwarm
