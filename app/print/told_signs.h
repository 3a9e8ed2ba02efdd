// SPDX-License-Identifier: MIT
// Finds what somebody has kept of a walk through the warning signs.
#pragma once

#include "app/text/guide/warning_signs.h"
#include "core/report/summary/report_summary.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace coolwarm {

/// An answer that was kept.
struct ToldSigns {
    Moment at;
    std::optional<WarningSign> found; ///< none of them was there
};

/// The log keeps an answer as the note of a pain entry, in the words of that day's language: only
/// those of the language in force are known again.
class SignsNotes {
public:
    SignsNotes();

    /// What the note tells of the signs; nothing where it is another note.
    [[nodiscard]] std::optional<ToldSigns> read(const Moment& at, std::string_view note) const;
    [[nodiscard]] bool isOne(std::string_view note) const;
    /// All of the range, oldest first.
    [[nodiscard]] std::vector<ToldSigns> in(const ReportSummary& summary) const;

private:
    struct Known {
        QString beginning;
        std::optional<WarningSign> sign;
    };

    std::vector<Known> m_known;
};

} // namespace coolwarm
