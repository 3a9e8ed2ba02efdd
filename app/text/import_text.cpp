// SPDX-License-Identifier: MIT
// Words each fault of a line of a file.
#include "app/text/import_text.h"

#include "app/text/format.h"
#include "app/text/text_context.h"
#include "core/domain/site/site.h"
#include "core/report/csv/csv_words.h"
#include "core/text/encoding.h"
#include "core/time/written_time.h"

#include <QLocale>

#include <algorithm>

namespace coolwarm {

namespace {

QString shapeText(LineFault fault) {
    switch (fault) {
    case LineFault::UnclosedQuote:
        return Text::tr("a quoted cell has no end");
    case LineFault::TextAfterQuote:
        return Text::tr("text follows a quoted cell");
    case LineFault::FieldTooLong:
        return Text::tr("a cell is too long");
    case LineFault::TooFewFields:
        return Text::tr("it has fewer cells than the first line");
    case LineFault::TooManyFields:
        return Text::tr("it has more cells than the first line");
    case LineFault::EndNotAfterStart:
        return Text::tr("the end does not come after the start");
    case LineFault::InTheFuture:
        return Text::tr("the session ends in the future");
    case LineFault::BeforeTheLog:
        return Text::tr("the session lies before 1970");
    case LineFault::LiesAhead:
        return Text::tr("it lies in the future");
    case LineFault::LiesTooFarBack:
        return Text::tr("it lies before 1970");
    case LineFault::ActivityLength:
        return Text::tr("its length is not from 1 second to a day");
    case LineFault::BoutsOverlap:
        return Text::tr("another bout of that part of the body was at the same time");
    case LineFault::Overlaps:
        return Text::tr("another session on that part of the body was at the same time");
    default:
        return {};
    }
}

QString cellText(LineFault fault) {
    switch (fault) {
    case LineFault::BadId:
        return Text::tr("%1 is not an id (a UUID)");
    case LineFault::BadModality:
        return Text::tr("%1 is neither ice nor heat");
    case LineFault::BadSite:
        return Text::tr("%1 cannot be a part of the body (one line of up to 80 characters)");
    case LineFault::BadStart:
        return Text::tr("%1 is not a start time (as 2026-11-20 14:12)");
    case LineFault::BadEnd:
        return Text::tr("%1 is not an end time (as 2026-11-20 14:32)");
    case LineFault::BadDuration:
        return Text::tr("%1 is not a length, and there is no end");
    case LineFault::BadPlanned:
        return Text::tr("%1 is not a planned length in whole minutes (digits 0 to 9)");
    case LineFault::BadOutcome:
        return Text::tr("%1 is not an outcome (completed, stopped_early, overran, unconfirmed)");
    case LineFault::BadOrigin:
        return Text::tr("%1 is not an origin (timer, manual, import)");
    case LineFault::BadPain:
        return Text::tr("%1 is not a pain score from 0 to 10 (digits 0 to 9)");
    case LineFault::BadHappened:
        return Text::tr("%1 is not a time (as 2026-11-20T14:12:00+01:00)");
    case LineFault::BadRecorded:
        return Text::tr("%1 is not a time of recording (as 2026-11-20T14:12:00+01:00)");
    case LineFault::BadTightness:
        return Text::tr("%1 is not a tightness from 0 to 4 (digits 0 to 9)");
    case LineFault::BadActivity:
        return Text::tr("%1 is not an activity (breathing, twist, stretching, walk, cream)");
    case LineFault::BadOrder:
        return Text::tr("%1 is not the order of a trial (i for ice or h for heat, 6 to 30 times)");
    case LineFault::BadDeclines:
        return Text::tr("%1 is not a list of times between semicolons");
    case LineFault::BadWords:
        return Text::tr("%1 cannot be a list of short words between semicolons");
    case LineFault::BadCourse:
        return Text::tr("%1 is not a course (constant, comes_and_goes)");
    case LineFault::BadNote:
        return Text::tr("%1 cannot be a note (UTF-8 of up to 10,000 characters)");
    default:
        return {};
    }
}

QString leftOutText(const QStringList& names, bool namesSites) {
    QStringList lines;
    if (!names.empty())
        lines.append(
            Text::tr("Not understood and left out: %1").arg(names.join(QStringLiteral(", "))));
    if (!namesSites)
        lines.append(Text::tr("No column names the part of the body, so all sessions are taken to "
                              "be of: %1")
                         .arg(siteText(Site::lowerBack())));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString refusalText(const RefusedLine& line) {
    QString why = shapeText(line.fault);
    if (line.fault == LineFault::InOpenQuote)
        why = Text::tr("it was read as part of the quoted cell that begins in line %1")
                  .arg(fromUtf8(line.cell));
    else if (why.isEmpty())
        why =
            cellText(line.fault)
                .arg(isolated(QLatin1Char('"') + oneLine(fromUtf8(line.cell)) + QLatin1Char('"')));
    return why;
}

QString refusedLineText(const RefusedLine& line) {
    return Text::tr("Line %1: %2.").arg(QLocale().toString(line.line), refusalText(line));
}

QString importedText(std::int64_t added, std::int64_t refused) {
    if (refused == 0)
        return Text::tr("%Ln session(s) imported.", nullptr, forPlural(added));
    //: %1 is how many lines of the file were refused.
    return Text::tr("%Ln session(s) imported, %1 refused.", nullptr, forPlural(added))
        .arg(QLocale().toString(static_cast<qlonglong>(refused)));
}

QString columnsText(const std::vector<std::string>& unknown, bool namesSites) {
    QStringList names;
    for (const std::string& name : unknown)
        names.append(oneLine(fromUtf8(name)));
    return leftOutText(names, namesSites);
}

QString columnsText(const CsvGuess& guess) {
    QStringList names;
    for (const std::size_t at : guess.unknown())
        names.append(headingText(guess, at));
    const auto& columns = guess.shape.columns;
    return leftOutText(names, std::find(columns.begin(), columns.end(), CsvColumn::SiteName) !=
                                  columns.end());
}

QString encodingText(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16 (big-endian)");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252 (Latin-1)");
    case TextEncoding::Utf8:
        break;
    }
    return QStringLiteral("UTF-8");
}

QString separatorText(char separator) {
    //: What stands between the cells of a CSV file
    return separator == ',' ? Text::tr("commas", "separator")
           //: What stands between the cells of a CSV file
           : separator == ';' ? Text::tr("semicolons", "separator")
                              //: What stands between the cells of a CSV file
                              : Text::tr("tabs", "separator");
}

QString dateOrderText(DateOrder order) {
    switch (order) {
    case DateOrder::DayFirst:
        return Text::tr("the day first (24.11.2026)");
    case DateOrder::MonthFirst:
        return Text::tr("the month first (11/24/2026)");
    case DateOrder::YearFirst:
        break;
    }
    return Text::tr("the year first (2026-11-24)");
}

QString shapeText(const CsvShape& shape) {
    //: %1 is an encoding, %2 "commas", "semicolons" or "tabs", %3 "the day first (24.11.2026)"
    return Text::tr("Read as %1, separated by %2, dates with %3.")
        .arg(encodingText(shape.encoding), separatorText(shape.separator),
             dateOrderText(shape.dates));
}

QString columnText(CsvColumn column) {
    switch (column) {
    case CsvColumn::Id:
        return Text::tr("Id", "column of a file");
    case CsvColumn::ModalityWord:
        return Text::tr("Ice or heat", "column of a file");
    case CsvColumn::SiteName:
        return Text::tr("Part of the body", "column of a file");
    case CsvColumn::StartedAt:
        return Text::tr("Start", "column of a file");
    case CsvColumn::EndedAt:
        return Text::tr("End", "column of a file");
    case CsvColumn::PlannedMinutes:
        return Text::tr("Planned minutes", "column of a file");
    case CsvColumn::DurationSeconds:
        return Text::tr("Length in seconds", "column of a file");
    case CsvColumn::OutcomeWord:
        return Text::tr("Outcome", "column of a file");
    case CsvColumn::OriginWord:
        return Text::tr("Origin", "column of a file");
    case CsvColumn::PainBefore:
        return Text::tr("Pain before", "column of a file");
    case CsvColumn::PainAfter:
        return Text::tr("Pain after", "column of a file");
    case CsvColumn::NoteText:
        return Text::tr("Note", "column of a file");
    case CsvColumn::Day:
        return Text::tr("Day of the start", "column of a file");
    case CsvColumn::DurationMinutes:
        return Text::tr("Length in minutes", "column of a file");
    }
    return {};
}

QString headingText(const CsvGuess& guess, std::size_t at) {
    const QString heading = oneLine(fromUtf8(guess.headings.at(at)));
    return heading.isEmpty() ? Text::tr("Column %1").arg(QLocale().toString(at + 1)) : heading;
}

} // namespace coolwarm
