// SPDX-License-Identifier: MIT
// Writes the choices of a report into the file of the settings.
#include "app/print/files/report_choices.h"

#include "app/text/safe_text.h"

#include <QSettings>

#include <utility>

namespace coolwarm {

namespace {

constexpr std::array<std::pair<ReportRange, const char*>, 7> rangeWords{{
    {ReportRange::Bout, "bout"},
    {ReportRange::Week, "7-days"},
    {ReportRange::TwoWeeks, "14-days"},
    {ReportRange::Month, "28-days"},
    {ReportRange::Quarter, "90-days"},
    {ReportRange::Everything, "everything"},
    {ReportRange::Dates, "dates"},
}};

QString key(const char* name) {
    return QStringLiteral("report/") + QLatin1String(name);
}

} // namespace

std::optional<int> daysOf(ReportRange range) {
    switch (range) {
    case ReportRange::Week:
        return 7;
    case ReportRange::TwoWeeks:
        return 14;
    case ReportRange::Month:
        return 28;
    case ReportRange::Quarter:
        return 90;
    case ReportRange::Bout:
    case ReportRange::Everything:
    case ReportRange::Dates:
        break;
    }
    return std::nullopt;
}

ReportChoices keptChoices(const QSettings& looks) {
    ReportChoices choices;
    choices.paper = usualPaper();
    const QString range = looks.value(key("range")).toString();
    for (const auto& [each, word] : rangeWords)
        if (range == QLatin1String(word))
            choices.range = each;
    choices.from = QDate::fromString(looks.value(key("from")).toString(), Qt::ISODate);
    choices.to = QDate::fromString(looks.value(key("to")).toString(), Qt::ISODate);
    choices.site = Site::of(looks.value(key("site")).toString().toStdString());
    if (looks.contains(key("sections")))
        if (const auto kept = sectionsFromWords(looks.value(key("sections")).toString()))
            choices.sections = *kept;
    if (const auto paper = paperFromWord(looks.value(key("paper")).toString()))
        choices.paper = *paper;
    return choices;
}

void keepChoices(QSettings& looks, const ReportChoices& choices) {
    for (const auto& [each, word] : rangeWords)
        if (each == choices.range)
            looks.setValue(key("range"), QLatin1String(word));
    looks.setValue(key("from"), choices.from.toString(Qt::ISODate));
    looks.setValue(key("to"), choices.to.toString(Qt::ISODate));
    looks.setValue(key("site"), choices.site ? fromUtf8(choices.site->name()) : QString());
    looks.setValue(key("sections"), wordsOf(choices.sections));
    looks.setValue(key("paper"), wordOf(choices.paper));
}

} // namespace coolwarm
