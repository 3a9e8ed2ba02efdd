// SPDX-License-Identifier: MIT
// What somebody chooses of a report: its parts and its paper.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <bitset>
#include <optional>

namespace coolwarm {

/// The parts that can be left out, in the order in which they are told. How much data there is
/// always comes before them.
enum class ReportSection {
    Questions, ///< the doctor's questions, as the bout answers them
    Figures,
    Days,  ///< pain by day
    Hours, ///< pain by hour
    Packs, ///< days with packs
    Skin,
    Signs, ///< warning signs that were looked through
    Each,  ///< every session and score, from page 2 on
};

inline constexpr std::size_t reportSectionCount = 8;
inline constexpr std::array<ReportSection, reportSectionCount> allReportSections{
    ReportSection::Questions, ReportSection::Figures, ReportSection::Days,  ReportSection::Hours,
    ReportSection::Packs,     ReportSection::Skin,    ReportSection::Signs, ReportSection::Each,
};

/// Which of them.
class ReportSections {
public:
    /// Those of a report for which nobody has chosen: all but warning signs and single sessions.
    [[nodiscard]] static ReportSections usual();
    [[nodiscard]] static ReportSections none() { return {}; }

    [[nodiscard]] bool has(ReportSection section) const { return m_bits.test(place(section)); }
    void set(ReportSection section, bool wanted = true) { m_bits.set(place(section), wanted); }

    friend bool operator==(const ReportSections&, const ReportSections&) = default;

private:
    [[nodiscard]] static std::size_t place(ReportSection section) {
        return static_cast<std::size_t>(section);
    }

    std::bitset<reportSectionCount> m_bits;
};

/// "Figures, in short": beside a box to tick.
[[nodiscard]] QString sectionLabel(ReportSection section);
/// "figures": on the command line and where choices are kept.
[[nodiscard]] QString wordOf(ReportSection section);
/// Reads words between commas; nothing where one of them is none.
[[nodiscard]] std::optional<ReportSections> sectionsFromWords(const QString& words);
/// The other way round.
[[nodiscard]] QString wordsOf(const ReportSections& sections);
/// All of them.
[[nodiscard]] QStringList allSectionWords();

enum class ReportPaper { A4, Letter };

/// "A4", "Letter".
[[nodiscard]] QString wordOf(ReportPaper paper);
/// In either case.
[[nodiscard]] std::optional<ReportPaper> paperFromWord(const QString& word);
/// What printers hold where the user is.
[[nodiscard]] ReportPaper usualPaper();

} // namespace coolwarm
