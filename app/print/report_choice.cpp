// SPDX-License-Identifier: MIT
// Names the parts of a report for people and for the command line.
#include "app/print/report_choice.h"

#include "app/print/report_text.h"

#include <QLocale>

#include <algorithm>

namespace coolwarm {

ReportSections ReportSections::usual() {
    ReportSections sections;
    for (const ReportSection section : allReportSections)
        sections.set(section, section != ReportSection::Signs && section != ReportSection::Each);
    return sections;
}

QString sectionLabel(ReportSection section) {
    switch (section) {
    case ReportSection::Questions:
        return ReportText::tr("What you tell about the bout");
    case ReportSection::Figures:
        return ReportText::tr("Figures, in short");
    case ReportSection::Days:
        return ReportText::tr("Pain by day");
    case ReportSection::Hours:
        return ReportText::tr("Pain by hour");
    case ReportSection::Packs:
        return ReportText::tr("Days with packs");
    case ReportSection::Skin:
        return ReportText::tr("Skin");
    case ReportSection::Signs:
        return ReportText::tr("Warning signs");
    case ReportSection::Each:
        break;
    }
    return ReportText::tr("Every session and score, from page 2 on");
}

QString wordOf(ReportSection section) {
    switch (section) {
    case ReportSection::Questions:
        return QStringLiteral("questions");
    case ReportSection::Figures:
        return QStringLiteral("figures");
    case ReportSection::Days:
        return QStringLiteral("days");
    case ReportSection::Hours:
        return QStringLiteral("hours");
    case ReportSection::Packs:
        return QStringLiteral("packs");
    case ReportSection::Skin:
        return QStringLiteral("skin");
    case ReportSection::Signs:
        return QStringLiteral("signs");
    case ReportSection::Each:
        break;
    }
    return QStringLiteral("sessions");
}

std::optional<ReportSections> sectionsFromWords(const QString& words) {
    ReportSections sections;
    for (const QString& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto* const found = std::find_if(
            allReportSections.begin(), allReportSections.end(), [&](ReportSection each) {
                return word.trimmed().compare(wordOf(each), Qt::CaseInsensitive) == 0;
            });
        if (found == allReportSections.end())
            return std::nullopt;
        sections.set(*found);
    }
    return sections;
}

QString wordsOf(const ReportSections& sections) {
    QStringList words;
    for (const ReportSection each : allReportSections)
        if (sections.has(each))
            words << wordOf(each);
    return words.join(QLatin1Char(','));
}

QStringList allSectionWords() {
    QStringList words;
    for (const ReportSection each : allReportSections)
        words << wordOf(each);
    return words;
}

QString wordOf(ReportPaper paper) {
    return paper == ReportPaper::A4 ? QStringLiteral("A4") : QStringLiteral("Letter");
}

std::optional<ReportPaper> paperFromWord(const QString& word) {
    for (const ReportPaper paper : {ReportPaper::A4, ReportPaper::Letter})
        if (word.compare(wordOf(paper), Qt::CaseInsensitive) == 0)
            return paper;
    return std::nullopt;
}

ReportPaper usualPaper() {
    // Where inches are in use; of these Great Britain alone has A4.
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? ReportPaper::Letter
                                                                              : ReportPaper::A4;
}

} // namespace coolwarm
