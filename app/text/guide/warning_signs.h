// SPDX-License-Identifier: MIT
// The warning signs: the one list of them, for the first card, the guide and the walk through them.
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace coolwarm {

/// How soon somebody has to be seen (guidance.md, "How long, and when to see somebody").
enum class Urgency { Emergency, AtOnce, Call };

inline constexpr std::array allUrgencies{Urgency::Emergency, Urgency::AtOnce, Urgency::Call};

struct WarningSign {
    Urgency urgency = Urgency::Call;
    QString point;    ///< one of several under urgencyText(): "you lose your balance"
    QString question; ///< asked alone, for yes or no: "Do you lose your balance?"
};

/// Every sign, the most urgent first, with the words of the language in force.
[[nodiscard]] std::vector<WarningSign> warningSigns();

/// Above the signs of one urgency; that of an emergency has the number of the ambulance there.
[[nodiscard]] QString urgencyText(Urgency urgency, QLocale::Territory there);

/// What to do, in one sentence, once a sign of that urgency is there and none of a higher one; and
/// a calm one where there is no sign at all.
[[nodiscard]] QString signsSentence(std::optional<Urgency> found, QLocale::Territory there);

/// What a note of the log says of it: the sign, if there was one, and the sentence.
[[nodiscard]] QString signsNote(const std::optional<WarningSign>& found, QLocale::Territory there);

} // namespace coolwarm
