// SPDX-License-Identifier: MIT
// Compares notes with the sentences that the walk through the warning signs keeps.
#include "app/print/told_signs.h"

#include "app/text/safe_text.h"

#include <algorithm>

namespace coolwarm {

// Behind the sign stands what to do, with the number of an ambulance that differs by country.
SignsNotes::SignsNotes() {
    const QLocale::Territory anywhere = QLocale::AnyTerritory;
    m_known.push_back({signsNote(std::nullopt, anywhere), std::nullopt});
    for (const WarningSign& sign : warningSigns()) {
        const QString note = signsNote(sign, anywhere);
        m_known.push_back(
            {note.left(note.indexOf(sign.point) + sign.point.size()), std::optional(sign)});
    }
}

std::optional<ToldSigns> SignsNotes::read(const Moment& at, std::string_view note) const {
    const QString text = fromUtf8(note);
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known& each) {
        return text.startsWith(each.beginning);
    });
    if (found == m_known.end())
        return std::nullopt;
    return ToldSigns{at, found->sign};
}

bool SignsNotes::isOne(std::string_view note) const {
    return read({}, note).has_value();
}

std::vector<ToldSigns> SignsNotes::in(const ReportSummary& summary) const {
    std::vector<ToldSigns> all;
    for (const PainEntry& entry : summary.entries)
        if (!entry.note.text().empty())
            if (const auto told = read(entry.at, entry.note.text()))
                all.push_back(*told);
    return all;
}

} // namespace coolwarm
