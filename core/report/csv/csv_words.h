// SPDX-License-Identifier: MIT
// The headings and words that other programs and people use for what a list of sessions says.
#pragma once

#include "core/domain/modality.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// What a column can be. The first twelve are read from the program's own files.
enum class CsvColumn {
    Id,
    ModalityWord,
    SiteName,
    StartedAt,
    EndedAt,
    PlannedMinutes,
    DurationSeconds,
    OutcomeWord,
    OriginWord,
    PainBefore,
    PainAfter,
    NoteText,
    Day,             ///< of a start that is a time alone
    DurationMinutes, ///< also as 20 min or 0:20
};

inline constexpr std::array allCsvColumns{CsvColumn::Id,
                                          CsvColumn::ModalityWord,
                                          CsvColumn::SiteName,
                                          CsvColumn::StartedAt,
                                          CsvColumn::EndedAt,
                                          CsvColumn::PlannedMinutes,
                                          CsvColumn::DurationSeconds,
                                          CsvColumn::OutcomeWord,
                                          CsvColumn::OriginWord,
                                          CsvColumn::PainBefore,
                                          CsvColumn::PainAfter,
                                          CsvColumn::NoteText,
                                          CsvColumn::Day,
                                          CsvColumn::DurationMinutes};

/// "started_at": the heading of an exported file, and the name on the command line.
[[nodiscard]] std::string_view nameOf(CsvColumn column);
/// The column of such a name, nothing for any other.
[[nodiscard]] std::optional<CsvColumn> columnNamed(std::string_view name);

/// A heading or word made plain: small letters, ae for ä, one _ for all that is no letter or digit,
/// without the range of a scale at its end. "Dauer (min)" is dauer_min.
[[nodiscard]] std::string plainWord(std::string_view text);

/// What a column under this heading, made plain, most likely is; English and German.
[[nodiscard]] std::optional<CsvColumn> columnUnder(std::string_view plainHeading);
/// Whether it repeats for spreadsheets what another column of an export says.
[[nodiscard]] bool isToldAgain(std::string_view plainHeading);

/// Ice or heat by a word of everyday language; English and German.
[[nodiscard]] std::optional<Modality> modalityInWords(std::string_view text);

} // namespace coolwarm
