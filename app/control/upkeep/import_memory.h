// SPDX-License-Identifier: MIT
// Remembers what somebody has said of a CSV file, for the next one with the same headings.
#pragma once

#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_shape.h"

#include <QByteArray>

#include <map>

class QSettings;

namespace coolwarm {

/// What was said, by the key of the headings; a value that may go to another thread.
using RememberedChoices = std::map<QByteArray, CsvChoices>;

/// By what a file's headings are known again, without their words; empty where it has none.
[[nodiscard]] QByteArray memoryKey(const CsvGuess& guess);

/// Everything that is remembered.
[[nodiscard]] RememberedChoices rememberedChoices(const QSettings& settings);
/// Remembers what was said of a file with these headings; the oldest of many gives way. Choices
/// without a word in them are forgotten.
void rememberChoices(QSettings& settings, const CsvGuess& guess, const CsvChoices& choices);

} // namespace coolwarm
