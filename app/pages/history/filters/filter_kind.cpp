// SPDX-License-Identifier: MIT
// One list of choices for each kind of filter.
#include "app/pages/history/filters/filter_kind.h"

#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/log/ports/history_filter.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct FilterKindText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

template <class Kind>
FilterEntry entry(Kind kind, const QString& name, const QString& chip = {}) {
    return {static_cast<int>(kind), name, chip.isEmpty() ? name : chip};
}

std::vector<FilterEntry> sitesAsEntries(const std::vector<Site>& sites) {
    std::vector<FilterEntry> entries;
    for (const Site& site : sites)
        entries.push_back({fromUtf8(site.name()), siteText(site), siteText(site)});
    return entries;
}

} // namespace

QString objectNameOf(FilterKind kind) {
    return QStringLiteral("filter%1").arg(static_cast<int>(kind));
}

QString nameOf(FilterKind kind) {
    switch (kind) {
    case FilterKind::Dates:
        return FilterKindText::tr("Dates");
    case FilterKind::What:
        //: Of a filter: sessions, pain or activities.
        return FilterKindText::tr("What");
    case FilterKind::Modality:
        return FilterKindText::tr("Ice or heat");
    case FilterKind::Site:
        return FilterKindText::tr("Part of the body");
    case FilterKind::Outcome:
        return FilterKindText::tr("Result");
    case FilterKind::Length:
        return FilterKindText::tr("Length");
    case FilterKind::Pain:
        break;
    }
    return FilterKindText::tr("Pain change");
}

QString nameOfNone(FilterKind kind) {
    switch (kind) {
    case FilterKind::Dates:
        return FilterKindText::tr("All dates");
    case FilterKind::What:
        //: No filter: sessions, pain and activities.
        return FilterKindText::tr("Everything");
    case FilterKind::Modality:
        return FilterKindText::tr("Ice and heat");
    case FilterKind::Site:
        return FilterKindText::tr("All parts of the body");
    case FilterKind::Outcome:
        return FilterKindText::tr("All results");
    case FilterKind::Length:
        return FilterKindText::tr("Any length");
    case FilterKind::Pain:
        break;
    }
    return FilterKindText::tr("Any pain change");
}

std::vector<FilterEntry> entriesOf(FilterKind kind, const std::vector<Site>& sites) {
    switch (kind) {
    case FilterKind::Dates:
        return {entry(DateRange::Today, FilterKindText::tr("Today")),
                entry(DateRange::Week, FilterKindText::tr("Last 7 days")),
                entry(DateRange::FourWeeks, FilterKindText::tr("Last 4 weeks")),
                entry(DateRange::Year, FilterKindText::tr("This year")),
                entry(DateRange::Own, FilterKindText::tr("From … to …"))};
    case FilterKind::What:
        return {entry(HistoryKind::Session, FilterKindText::tr("Sessions")),
                entry(HistoryKind::Pain, FilterKindText::tr("Pain scores")),
                entry(HistoryKind::Activity, FilterKindText::tr("Activities"))};
    case FilterKind::Modality:
        return {entry(Modality::Ice, modalityText(Modality::Ice)),
                entry(Modality::Heat, modalityText(Modality::Heat))};
    case FilterKind::Site:
        return sitesAsEntries(sites);
    case FilterKind::Outcome:
        return {entry(Outcome::Completed, FilterKindText::tr("Completed")),
                entry(Outcome::StoppedEarly, FilterKindText::tr("Stopped early")),
                entry(Outcome::Overran, FilterKindText::tr("Too long")),
                entry(Outcome::Unconfirmed, FilterKindText::tr("Not confirmed"))};
    case FilterKind::Length:
        return {{true, FilterKindText::tr("Within the recommended length"),
                 FilterKindText::tr("Within the recommended length")},
                {false, FilterKindText::tr("Outside the recommended length"),
                 FilterKindText::tr("Outside the recommended length")}};
    case FilterKind::Pain:
        break;
    }
    // In the menu they stand below "Pain change"; alone they have to say what it is about.
    return {
        entry(PainChange::Better, FilterKindText::tr("Better"), FilterKindText::tr("Pain better")),
        entry(PainChange::Same, FilterKindText::tr("The same"),
              FilterKindText::tr("Pain the same")),
        entry(PainChange::Worse, FilterKindText::tr("Worse"), FilterKindText::tr("Pain worse")),
        entry(PainChange::NotKnown, FilterKindText::tr("Not known"),
              FilterKindText::tr("Pain change not known"))};
}

void putInto(HistoryFilter& filter, FilterKind kind, const QVariant& value) {
    switch (kind) {
    case FilterKind::Dates:
        break;
    case FilterKind::What:
        filter.kind = static_cast<HistoryKind>(value.toInt());
        break;
    case FilterKind::Modality:
        filter.modality = static_cast<Modality>(value.toInt());
        break;
    case FilterKind::Site:
        filter.site = Site::of(value.toString().toStdString());
        break;
    case FilterKind::Outcome:
        filter.outcome = static_cast<Outcome>(value.toInt());
        break;
    case FilterKind::Length:
        filter.withinWindow = value.toBool();
        break;
    case FilterKind::Pain:
        filter.painChange = static_cast<PainChange>(value.toInt());
        break;
    }
}

std::pair<QDate, QDate> daysOf(DateRange range, const QDate& today) {
    switch (range) {
    case DateRange::Today:
        return {today, today};
    case DateRange::Week:
        return {today.addDays(-6), today};
    case DateRange::FourWeeks:
        return {today.addDays(-27), today};
    case DateRange::Year:
        return {QDate(today.year(), 1, 1), today};
    case DateRange::Own:
        break;
    }
    return {};
}

QString rangeText(const QDate& from, const QDate& to) {
    const auto shown = [](const QDate& date) {
        return QLocale().toString(date, QLocale::ShortFormat);
    };
    return from == to ? shown(from)
                      : FilterKindText::tr("%1 to %2", "two dates").arg(shown(from), shown(to));
}

} // namespace coolwarm
