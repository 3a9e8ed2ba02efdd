// SPDX-License-Identifier: MIT
// Words the history's cells, copies and totals.
#include "app/text/states/history_text.h"

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/spoken_text.h"
#include "core/domain/overloaded.h"
#include "core/domain/session.h"
#include "core/log/ports/history_reader.h"
#include "core/report/csv/csv_writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTextDocument>

#include <cmath>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

constexpr int enoughForAnAverage = 5; // values; fewer say little

} // namespace

QString columnName(HistoryColumn column) {
    switch (column) {
    case HistoryColumn::Start:
        return Text::tr("Start");
    case HistoryColumn::Modality:
        return Text::tr("Ice or heat");
    case HistoryColumn::Site:
        return Text::tr("Part of the body");
    case HistoryColumn::Length:
        return Text::tr("Length");
    case HistoryColumn::Outcome:
        return Text::tr("Result");
    case HistoryColumn::PainChange:
        return Text::tr("Pain");
    case HistoryColumn::Note:
        break;
    }
    return Text::tr("Note");
}

QString cellText(const Session& session, HistoryColumn column, const QDate& today) {
    switch (column) {
    case HistoryColumn::Start:
        return startText(session.start, today);
    case HistoryColumn::Modality:
        return modalityText(session.modality);
    case HistoryColumn::Site:
        return siteText(session.site);
    case HistoryColumn::Length:
        return durationText(session.duration());
    case HistoryColumn::Outcome:
        return outcomeText(session);
    case HistoryColumn::PainChange:
        return painText(session);
    case HistoryColumn::Note:
        break;
    }
    return fromUtf8(session.note.text()).simplified(); // a row is one line
}

QString spokenCell(const Session& session, HistoryColumn column, const QDate& today) {
    if (column == HistoryColumn::Length)
        return spokenDuration(session.duration());
    return column == HistoryColumn::PainChange ? spokenPain(session)
                                               : cellText(session, column, today);
}

QVariant cellValue(const Session& session, HistoryColumn column) {
    switch (column) {
    case HistoryColumn::Start:
        return QVariant::fromValue(qlonglong{session.start.utc.time_since_epoch().count()});
    case HistoryColumn::Modality:
        return static_cast<int>(session.modality);
    case HistoryColumn::Site:
        return fromUtf8(session.site.name());
    case HistoryColumn::Length:
        return QVariant::fromValue(qlonglong{session.duration().count()});
    case HistoryColumn::Outcome:
        return session.outcome ? QVariant(static_cast<int>(*session.outcome)) : QVariant();
    case HistoryColumn::PainChange:
        return session.painBefore && session.painAfter
                   ? QVariant(session.painAfter->value() - session.painBefore->value())
                   : QVariant();
    case HistoryColumn::Note:
        break;
    }
    return fromUtf8(session.note.text());
}

// Made plain, because a tool tip would take it for markup.
QVariant noteToolTip(const Session& session) {
    constexpr qsizetype longest = 1000;
    QString text = fromUtf8(session.note.text());
    if (text.isEmpty())
        return {};
    if (text.size() > longest)
        text = text.left(longest) + QChar(0x2026);
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

namespace {

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
        return (undone ? Text::tr("Deletion of %1 undone.") : Text::tr("Deletion of %1 redone."))
            .arg(start);
    case PastStep::Addition:
        return (undone ? Text::tr("Entry of %1 undone.") : Text::tr("Entry of %1 redone."))
            .arg(start);
    default:
        return (undone ? Text::tr("Edit of %1 undone.") : Text::tr("Edit of %1 redone."))
            .arg(start);
    }
}

} // namespace

QString stepText(const Event& event, const QDate& today) {
    return std::visit(
        Overloaded{
            [&](const StepUndone& told) { return sessionStepText(told, true, today); },
            [&](const StepRedone& told) { return sessionStepText(told, false, today); },
            [](const ImportUndone& told) {
                return Text::tr("Import of %Ln session(s) undone.", "", forPlural(told.records));
            },
            [](const ImportRedone& told) {
                return Text::tr("Import of %Ln session(s) redone.", "", forPlural(told.records));
            },
            [](const auto&) { return QString(); }},
        event);
}

QString headerLine() {
    QStringList cells;
    for (int column = 0; column < historyColumns; ++column)
        cells.append(columnName(static_cast<HistoryColumn>(column)));
    return cells.join(QLatin1Char('\t'));
}

QString rowLine(const Session& session) {
    QStringList cells;
    for (int at = 0; at < historyColumns; ++at) {
        const auto column = static_cast<HistoryColumn>(at);
        QString cell = cellText(session, column, QDate());
        // As in the CSV: a spreadsheet must not take what was typed for a formula.
        if ((column == HistoryColumn::Site || column == HistoryColumn::Note) &&
            needsGuard(cell.toStdString()))
            cell.prepend(QLatin1Char('\''));
        cells.append(cell);
    }
    return cells.join(QLatin1Char('\t'));
}

namespace {

QString painChangeText(double change) {
    const QString by = QLocale().toString(qAbs(change), 'f', 1);
    if (change <= -0.05)
        //: Of many sessions; %1 is a difference of scores from 0 to 10.
        return Text::tr("pain falls by %1 on average").arg(isolated(by));
    if (change >= 0.05)
        //: Of many sessions; %1 is a difference of scores from 0 to 10.
        return Text::tr("pain rises by %1 on average").arg(isolated(by));
    return Text::tr("pain stays the same on average");
}

} // namespace

QString totalsText(const HistoryTotals& totals) {
    if (totals.count() == 0)
        return Text::tr("No sessions");
    QString text = Text::tr("%1 · %2, %3")
                       .arg(Text::tr("%Ln session(s)", "", forPlural(totals.count())),
                            Text::tr("%Ln ice", "applications", forPlural(totals.sessions.ice)),
                            Text::tr("%Ln heat", "applications", forPlural(totals.sessions.heat)));
    if (totals.count() >= enoughForAnAverage) {
        const std::chrono::seconds length{std::llround(totals.secondsMean)};
        //: What was said before, and how long a session is on average: "18 min on average".
        text = Text::tr("%1 · %2 on average").arg(text, durationText(length));
    }
    if (totals.withBothPains >= enoughForAnAverage)
        //: What was said before, and what pain does: "pain falls by 1.4 on average".
        text = Text::tr("%1 · %2").arg(
            text, painChangeText(totals.painAfterMean - totals.painBeforeMean));
    return text;
}

std::optional<std::chrono::local_days> toLocalDay(const QDate& date) {
    return date.isValid() ? std::optional(toLocalDays(date)) : std::nullopt;
}

} // namespace coolwarm
