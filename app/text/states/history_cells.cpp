// SPDX-License-Identifier: MIT
// One function a kind of record for each thing that its cells say.
#include "app/text/states/history_cells.h"

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/spoken_text.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/overloaded.h"
#include "core/domain/session.h"
#include "core/log/ports/record_note.h"
#include "core/report/csv/csv_writer.h"
#include "core/text/note.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTextDocument>

#include <variant>

namespace coolwarm {

namespace {

struct HistoryCellsText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString noteText(const HistoryRecord& record) {
    return fromUtf8(noteOf(record).text());
}

QString siteCell(const HistoryRecord& record) {
    return std::visit(Overloaded{[](const Activity&) { return QString(); },
                                 [](const auto& each) { return siteText(each.site); }},
                      record);
}

std::optional<std::chrono::seconds> lengthIn(const HistoryRecord& record) {
    using Length = std::optional<std::chrono::seconds>;
    return std::visit(Overloaded{[](const Session& session) { return Length(session.duration()); },
                                 [](const PainEntry&) { return Length(); },
                                 [](const Activity& activity) { return activity.length; }},
                      record);
}

QString painCell(const HistoryRecord& record) {
    return std::visit(
        Overloaded{[](const Session& session) { return painText(session); },
                   [](const PainEntry& entry) { return QLocale().toString(entry.score.value()); },
                   [](const Activity&) { return QString(); }},
        record);
}

QString spokenPainCell(const HistoryRecord& record) {
    return std::visit(Overloaded{[](const Session& session) { return spokenPain(session); },
                                 [&](const auto&) { return painCell(record); }},
                      record);
}

} // namespace

QString columnName(HistoryColumn column) {
    switch (column) {
    case HistoryColumn::Start:
        return HistoryCellsText::tr("Start");
    case HistoryColumn::Modality:
        return HistoryCellsText::tr("Ice or heat");
    case HistoryColumn::Site:
        return HistoryCellsText::tr("Part of the body");
    case HistoryColumn::Length:
        return HistoryCellsText::tr("Length");
    case HistoryColumn::Outcome:
        return HistoryCellsText::tr("Result");
    case HistoryColumn::PainChange:
        return HistoryCellsText::tr("Pain");
    case HistoryColumn::Note:
        break;
    }
    return HistoryCellsText::tr("Note");
}

QString columnNameOfAll(HistoryColumn column) {
    return column == HistoryColumn::Modality
               //: Name of a column, in whose cells stands "Ice", "Heat", "Pain" or "Walk".
               ? HistoryCellsText::tr("What")
               : columnName(column);
}

QString whatText(const HistoryRecord& record) {
    return std::visit(
        Overloaded{
            [](const Session& session) { return modalityText(session.modality); },
            //: A score that somebody has told, in the place of "Ice" or "Heat".
            [](const PainEntry&) { return HistoryCellsText::tr("Pain", "an entry of the log"); },
            [](const Activity& activity) { return activityText(activity.what); }},
        record);
}

Moment startOf(const HistoryRecord& record) {
    return std::visit(Overloaded{[](const Session& session) { return session.start; },
                                 [](const auto& each) { return happened(each); }},
                      record);
}

QString cellText(const HistoryRecord& record, HistoryColumn column, const QDate& today) {
    switch (column) {
    case HistoryColumn::Start:
        return startText(startOf(record), today);
    case HistoryColumn::Modality:
        return whatText(record);
    case HistoryColumn::Site:
        return siteCell(record);
    case HistoryColumn::Length: {
        const auto length = lengthIn(record);
        return length ? durationText(*length) : QString();
    }
    case HistoryColumn::Outcome: {
        const auto* session = std::get_if<Session>(&record);
        return session != nullptr ? outcomeText(*session) : QString();
    }
    case HistoryColumn::PainChange:
        return painCell(record);
    case HistoryColumn::Note:
        break;
    }
    return noteText(record).simplified(); // a row is one line
}

QString spokenCell(const HistoryRecord& record, HistoryColumn column, const QDate& today) {
    const auto length = lengthIn(record);
    if (column == HistoryColumn::Length && length)
        return spokenDuration(*length);
    return column == HistoryColumn::PainChange ? spokenPainCell(record)
                                               : cellText(record, column, today);
}

QVariant cellValue(const HistoryRecord& record, HistoryColumn column) {
    const auto* session = std::get_if<Session>(&record);
    switch (column) {
    case HistoryColumn::Start:
        return QVariant::fromValue(qlonglong{startOf(record).utc.time_since_epoch().count()});
    case HistoryColumn::Modality:
        return session != nullptr ? QVariant(static_cast<int>(session->modality)) : QVariant();
    case HistoryColumn::Site:
        return std::visit(
            Overloaded{[](const Activity&) { return QVariant(); },
                       [](const auto& each) { return QVariant(fromUtf8(each.site.name())); }},
            record);
    case HistoryColumn::Length: {
        const auto length = lengthIn(record);
        return length ? QVariant::fromValue(qlonglong{length->count()}) : QVariant();
    }
    case HistoryColumn::Outcome:
        return session != nullptr && session->outcome
                   ? QVariant(static_cast<int>(*session->outcome))
                   : QVariant();
    case HistoryColumn::PainChange:
        return session != nullptr && session->painBefore && session->painAfter
                   ? QVariant(session->painAfter->value() - session->painBefore->value())
                   : QVariant();
    case HistoryColumn::Note:
        break;
    }
    return noteText(record);
}

// Made plain, because a tool tip would take it for markup.
QVariant noteToolTip(const HistoryRecord& record) {
    constexpr qsizetype longest = 1000;
    QString text = noteText(record);
    if (text.isEmpty())
        return {};
    if (text.size() > longest)
        text = text.left(longest) + QChar(0x2026);
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString headerLine() {
    QStringList cells;
    for (int column = 0; column < historyColumns; ++column)
        cells.append(columnNameOfAll(static_cast<HistoryColumn>(column)));
    return cells.join(QLatin1Char('\t'));
}

QString rowLine(const HistoryRecord& record) {
    QStringList cells;
    for (int at = 0; at < historyColumns; ++at) {
        const auto column = static_cast<HistoryColumn>(at);
        QString cell = cellText(record, column, QDate());
        // As in the CSV: a spreadsheet must not take what was typed for a formula.
        if ((column == HistoryColumn::Site || column == HistoryColumn::Note) &&
            needsGuard(cell.toStdString()))
            cell.prepend(QLatin1Char('\''));
        cells.append(cell);
    }
    return cells.join(QLatin1Char('\t'));
}

} // namespace coolwarm
