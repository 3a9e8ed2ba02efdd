// SPDX-License-Identifier: MIT
// Looks headings and words up in tables.
#include "core/report/csv/csv_words.h"

#include "core/text/letter_case.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coolwarm {

namespace {

using enum CsvColumn;

// In the order of the enumeration.
constexpr std::array<std::string_view, allCsvColumns.size()> columnNames{"id",
                                                                         "modality",
                                                                         "site",
                                                                         "started_at",
                                                                         "ended_at",
                                                                         "planned_minutes",
                                                                         "duration_seconds",
                                                                         "outcome",
                                                                         "origin",
                                                                         "pain_before",
                                                                         "pain_after",
                                                                         "note",
                                                                         "day",
                                                                         "duration_minutes"};

// What an export says a second time for spreadsheets.
constexpr std::array<std::string_view, 3> toldAgain{"started_local", "ended_local",
                                                    "within_window"};

struct Heading {
    std::string_view name;
    CsvColumn column;
};

constexpr Heading headings[]{
    {"uuid", Id},
    {"therapy", ModalityWord},
    {"treatment", ModalityWord},
    {"ice_heat", ModalityWord},
    {"ice_or_heat", ModalityWord},
    {"heat_or_ice", ModalityWord},
    {"heat_ice", ModalityWord},
    {"cold_heat", ModalityWord},
    {"hot_cold", ModalityWord},
    {"cold_or_heat", ModalityWord},
    {"therapie", ModalityWord},
    {"modalitaet", ModalityWord},
    {"anwendung", ModalityWord},
    {"behandlung", ModalityWord},
    {"kaelte_waerme", ModalityWord},
    {"kaelte_oder_waerme", ModalityWord},
    {"waerme_kaelte", ModalityWord},
    {"waerme_oder_kaelte", ModalityWord},
    {"eis_waerme", ModalityWord},
    {"eis_oder_waerme", ModalityWord},
    {"type", ModalityWord},
    {"kind", ModalityWord},
    {"typ", ModalityWord},
    {"art", ModalityWord},
    {"part_of_the_body", SiteName},
    {"part_of_body", SiteName},
    {"body_part", SiteName},
    {"body_site", SiteName},
    {"koerperteil", SiteName},
    {"koerperstelle", SiteName},
    {"koerperregion", SiteName},
    {"stelle", SiteName},
    {"location", SiteName},
    {"area", SiteName},
    {"place", SiteName},
    {"where", SiteName},
    {"region", SiteName},
    {"bereich", SiteName},
    {"ort", SiteName},
    {"wo", SiteName},
    {"started", StartedAt},
    {"start_time", StartedAt},
    {"time_started", StartedAt},
    {"startzeit", StartedAt},
    {"start", StartedAt},
    {"beginn", StartedAt},
    {"begin", StartedAt},
    {"began", StartedAt},
    {"beginning", StartedAt},
    {"anfang", StartedAt},
    {"from", StartedAt},
    {"von", StartedAt},
    {"uhrzeit", StartedAt},
    {"time", StartedAt},
    {"zeit", StartedAt},
    {"zeitpunkt", StartedAt},
    {"timestamp", StartedAt},
    {"date_time", StartedAt},
    {"datetime", StartedAt},
    {"ended", EndedAt},
    {"end_time", EndedAt},
    {"time_ended", EndedAt},
    {"endzeit", EndedAt},
    {"end", EndedAt},
    {"ende", EndedAt},
    {"finish", EndedAt},
    {"finished", EndedAt},
    {"stop", EndedAt},
    {"to", EndedAt},
    {"until", EndedAt},
    {"till", EndedAt},
    {"bis", EndedAt},
    {"planned", PlannedMinutes},
    {"geplant", PlannedMinutes},
    {"geplante_minuten", PlannedMinutes},
    {"seconds", DurationSeconds},
    {"duration_s", DurationSeconds},
    {"duration_sec", DurationSeconds},
    {"sekunden", DurationSeconds},
    {"dauer_s", DurationSeconds},
    {"dauer_sek", DurationSeconds},
    {"dauer_sekunden", DurationSeconds},
    {"dauer_in_sekunden", DurationSeconds},
    {"pain_at_start", PainBefore},
    {"pain_start", PainBefore},
    {"before", PainBefore},
    {"vorher", PainBefore},
    {"pain_at_end", PainAfter},
    {"pain_end", PainAfter},
    {"after", PainAfter},
    {"nachher", PainAfter},
    {"danach", PainAfter},
    {"notes", NoteText},
    {"comment", NoteText},
    {"comments", NoteText},
    {"remark", NoteText},
    {"remarks", NoteText},
    {"notiz", NoteText},
    {"notizen", NoteText},
    {"bemerkung", NoteText},
    {"bemerkungen", NoteText},
    {"kommentar", NoteText},
    {"anmerkung", NoteText},
    {"date", Day},
    {"datum", Day},
    {"start_date", Day},
    {"startdatum", Day},
    {"tag", Day},
    {"duration_min", DurationMinutes},
    {"minutes", DurationMinutes},
    {"min", DurationMinutes},
    {"length_min", DurationMinutes},
    {"dauer_min", DurationMinutes},
    {"dauer_minuten", DurationMinutes},
    {"dauer_in_minuten", DurationMinutes},
    {"dauer_in_min", DurationMinutes},
    {"duration_in_minutes", DurationMinutes},
    {"minuten", DurationMinutes},
    {"duration", DurationMinutes},
    {"length", DurationMinutes},
    {"dauer", DurationMinutes},
    {"laenge", DurationMinutes},
};

constexpr std::array scales{"_0_10", "_0_bis_10", "_0_to_10", "_nrs", "_vas"};

constexpr std::array ice{
    "ice",       "cold",          "cool",           "cooling",         "ice_pack", "cold_pack",
    "icepack",   "coldpack",      "cool_pack",      "coolpack",        "cryo",     "cryotherapy",
    "eis",       "kaelte",        "kalt",           "kuehl",           "kuehlen",  "kuehlung",
    "kuehlpack", "kaeltepack",    "kaeltetherapie", "kaeltekompresse", "eispack",  "eisbeutel",
    "kuehlakku", "kuehlkompresse"};
constexpr std::array heat{"heat",           "hot",
                          "warm",           "warmth",
                          "warming",        "heat_pack",
                          "hot_pack",       "heatpack",
                          "hotpack",        "warm_pack",
                          "heating_pad",    "heat_pad",
                          "waerme",         "heiss",
                          "hitze",          "waermepack",
                          "waermetherapie", "waermekompresse",
                          "waermflasche",   "waermekissen",
                          "koernerkissen",  "waermepflaster"};

template <class List>
bool holds(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

std::string_view nameOf(CsvColumn column) {
    return columnNames[static_cast<std::size_t>(column)];
}

std::optional<CsvColumn> columnNamed(std::string_view name) {
    for (const CsvColumn column : allCsvColumns)
        if (nameOf(column) == name)
            return column;
    return std::nullopt;
}

std::string plainWord(std::string_view text) {
    std::string folded = foldedForComparing(trimmed(text));
    for (const auto& [letter, plain] : {std::pair<std::string_view, std::string_view>{"ä", "ae"},
                                        {"ö", "oe"},
                                        {"ü", "ue"},
                                        {"ß", "ss"},
                                        {"\u00A0", " "}})
        replaceAll(folded, letter, plain);
    std::string plain;
    for (const char symbol : folded) {
        const auto byte = static_cast<unsigned char>(symbol);
        const bool stays =
            byte >= 0x80 || (symbol >= 'a' && symbol <= 'z') || (symbol >= '0' && symbol <= '9');
        if (stays)
            plain += symbol;
        else if (!plain.empty() && plain.back() != '_')
            plain += '_';
    }
    if (!plain.empty() && plain.back() == '_')
        plain.pop_back();
    for (const std::string_view scale : scales)
        if (plain.size() > scale.size() && plain.ends_with(scale))
            plain.resize(plain.size() - scale.size());
    return plain;
}

std::optional<CsvColumn> columnUnder(std::string_view plainHeading) {
    if (const auto own = columnNamed(plainHeading))
        return own;
    const auto has = [&](std::string_view part) {
        return plainHeading.find(part) != std::string_view::npos;
    };
    if (has("pain") || has("schmerz")) { // in whatever words, it is one of the two
        const bool isBefore = has("before") || has("vor");
        const bool isAfter = has("after") || has("nach");
        if (isBefore != isAfter)
            return isBefore ? PainBefore : PainAfter;
    }
    const auto* const found =
        std::find_if(std::begin(headings), std::end(headings),
                     [&](const Heading& each) { return each.name == plainHeading; });
    return found == std::end(headings) ? std::nullopt : std::optional(found->column);
}

bool isToldAgain(std::string_view plainHeading) {
    return holds(toldAgain, plainHeading);
}

std::optional<Modality> modalityInWords(std::string_view text) {
    if (const auto own = modalityFromWord(text))
        return own;
    constexpr std::size_t longest = 40; // no word of the lists is
    if (text.size() > longest)
        return std::nullopt;
    const std::string word = plainWord(text);
    if (holds(ice, word))
        return Modality::Ice;
    return holds(heat, word) ? std::optional(Modality::Heat) : std::nullopt;
}

} // namespace coolwarm
