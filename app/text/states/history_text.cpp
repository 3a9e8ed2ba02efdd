// SPDX-License-Identifier: MIT
// Words the history's totals, and what was undone there.
#include "app/text/states/history_text.h"

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/overloaded.h"
#include "core/domain/record.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_row.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace coolwarm {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

constexpr int enoughForAnAverage = 5; // values; fewer say little

// Of a record of the diary, such as "Pain 4, Lower back, 14:12".
QString recordStepText(const StepEvent& told, bool undone, const QDate& today) {
    return changedText(recordText(*told.record, today), told.step == PastStep::Edit,
                       (told.step == PastStep::Deletion) == undone);
}

QString sessionStepText(const StepEvent& told, bool undone, const QDate& today) {
    if (told.record)
        return recordStepText(told, undone, today);
    if (!told.session)
        return {};
    const QString start = startText(told.session->start, today);
    switch (told.step) {
    case PastStep::Deletion:
        return (undone ? HistoryText::tr("Deletion of %1 undone.")
                       : HistoryText::tr("Deletion of %1 redone."))
            .arg(start);
    case PastStep::Addition:
        return (undone ? HistoryText::tr("Entry of %1 undone.")
                       : HistoryText::tr("Entry of %1 redone."))
            .arg(start);
    default:
        return (undone ? HistoryText::tr("Edit of %1 undone.")
                       : HistoryText::tr("Edit of %1 redone."))
            .arg(start);
    }
}

} // namespace

QString stepText(const Event& event, const QDate& today) {
    return std::visit(
        Overloaded{[&](const StepUndone& told) { return sessionStepText(told, true, today); },
                   [&](const StepRedone& told) { return sessionStepText(told, false, today); },
                   [](const ImportUndone& told) {
                       return told.first.kind == sessionRecords
                                  ? HistoryText::tr("Import of %Ln session(s) undone.", "",
                                                    forPlural(told.records))
                                  : HistoryText::tr("Import of %Ln record(s) undone.", "",
                                                    forPlural(told.records));
                   },
                   [](const ImportRedone& told) {
                       return told.first.kind == sessionRecords
                                  ? HistoryText::tr("Import of %Ln session(s) redone.", "",
                                                    forPlural(told.records))
                                  : HistoryText::tr("Import of %Ln record(s) redone.", "",
                                                    forPlural(told.records));
                   },
                   [](const auto&) { return QString(); }},
        event);
}

namespace {

QString painChangeText(double change) {
    const QString by = oneDecimal(qAbs(change));
    if (change <= -0.05)
        //: Of many sessions; %1 is a difference of scores from 0 to 10.
        return HistoryText::tr("pain falls by %1 on average").arg(isolated(by));
    if (change >= 0.05)
        //: Of many sessions; %1 is a difference of scores from 0 to 10.
        return HistoryText::tr("pain rises by %1 on average").arg(isolated(by));
    return HistoryText::tr("pain stays the same on average");
}

QString sessionTotals(const HistoryTotals& totals) {
    QString text =
        HistoryText::tr("%1 · %2, %3")
            .arg(HistoryText::tr("%Ln session(s)", "", forPlural(totals.count())),
                 HistoryText::tr("%Ln ice", "applications", forPlural(totals.sessions.ice)),
                 HistoryText::tr("%Ln heat", "applications", forPlural(totals.sessions.heat)));
    if (totals.count() >= enoughForAnAverage) {
        const std::chrono::seconds length{std::llround(totals.secondsMean)};
        //: What was said before, and how long a session is on average: "18 min on average".
        text = HistoryText::tr("%1 · %2 on average").arg(text, durationText(length));
    }
    if (totals.withBothPains >= enoughForAnAverage)
        //: What was said before, and what pain does: "pain falls by 1.4 on average".
        text = HistoryText::tr("%1 · %2").arg(
            text, painChangeText(totals.painAfterMean - totals.painBeforeMean));
    return text;
}

} // namespace

QString totalsText(const HistoryTotals& totals, std::optional<HistoryKind> kind) {
    const auto isMeant = [&](HistoryKind other, std::int64_t count) {
        return kind ? *kind == other : count > 0;
    };
    QStringList parts;
    if (isMeant(HistoryKind::Session, totals.count()))
        parts << (totals.count() == 0 ? HistoryText::tr("No sessions") : sessionTotals(totals));
    if (isMeant(HistoryKind::Pain, totals.painEntries))
        parts << recordCountText(PainEntry::kind, totals.painEntries);
    if (isMeant(HistoryKind::Activity, totals.activities))
        parts << recordCountText(Activity::kind, totals.activities);
    if (parts.isEmpty())
        return HistoryText::tr("No sessions");
    QString text = parts.takeFirst();
    for (const QString& part : parts)
        text = HistoryText::tr("%1 · %2").arg(text, part);
    return text;
}

std::optional<std::chrono::local_days> toLocalDay(const QDate& date) {
    return date.isValid() ? std::optional(toLocalDays(date)) : std::nullopt;
}

} // namespace coolwarm
