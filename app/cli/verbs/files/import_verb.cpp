// SPDX-License-Identifier: MIT
// The verb that takes a CSV file in.
#include "app/cli/call/arguments.h"
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/cli/verbs/which_list.h"
#include "app/control/upkeep/csv_import.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "app/text/safe_text.h"
#include "core/domain/line_fault.h"
#include "core/engine/engine.h"
#include "core/engine/import.h"
#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_shape.h"
#include "core/report/csv/csv_words.h"
#include "core/time/reading.h"

#include <QLocale>
#include <QStringList>

#include <filesystem>

namespace coolwarm {

namespace {

QString countsText(const ImportReport& report, const ImportOptions& options) {
    const std::int64_t added = options.strict && report.refused > 0 ? 0 : report.added;
    const auto number = [](std::int64_t count) { return QLocale().toString(count); };
    return (!options.dryRun
                ? Cli::tr(
                      "%1 added, %2 already in the log, %3 there with other values, %4 refused.")
                : Cli::tr("%1 would be added, %2 already in the log, %3 there with other values, "
                          "%4 refused."))
        .arg(number(added), number(report.unchanged), number(report.differing),
             number(report.refused));
}

void sayLines(const ImportReport& report, const LogList& list, CliContext& context) {
    for (const RefusedLine& line : report.refusedLines)
        say(context, refusedLineText(line));
    if (report.refused > static_cast<std::int64_t>(report.refusedLines.size()))
        say(context, Cli::tr("… and further lines that are not listed here."));
    for (const std::int64_t line : report.differingLines)
        say(context,
            (list.diaryKind.empty()
                 ? Cli::tr("Line %1: the log has this session with other values; they stay.")
                 : Cli::tr("Line %1: the log has this record with other values; they stay."))
                .arg(QLocale().toString(line)));
}

// A word of the command line as the value that it names.
template <class Value>
std::optional<Value> named(const Arguments& arguments, const char* option,
                           std::optional<Value> (*fromWord)(std::string_view),
                           const QString& usage) {
    const auto given = arguments.text(option);
    if (!given)
        return std::nullopt;
    const auto value = fromWord(given->toLower().toStdString());
    if (!value)
        throw UsageError(usage.arg(*given));
    return value;
}

// "Beginn=started_at"; the heading may hold the sign too.
CsvChoices::Column columnOf(const QString& text) {
    const qsizetype sign = text.lastIndexOf(QLatin1Char('='));
    const QString name = text.mid(sign + 1).trimmed();
    CsvChoices::Column column;
    column.meaning = columnNamed(name.toLower().toStdString());
    if (sign < 1 || (!column.meaning && !name.isEmpty()))
        throw UsageError(
            Cli::tr("--column needs a column and a name, as \"Beginn=started_at\", not "
                    "\"%1\". See: coolwarm help import")
                .arg(text));
    column.heading = text.left(sign).trimmed().toStdString();
    bool isNumber = false;
    const uint number = text.left(sign).toUInt(&isNumber);
    column.number = isNumber ? number : 0;
    return column;
}

CsvChoices choicesOf(const Arguments& arguments) {
    CsvChoices choices;
    choices.encoding =
        named(arguments, "encoding", encodingFromWord,
              Cli::tr("--encoding needs one of utf-8, utf-16, latin1 and windows-1252, not "
                      "\"%1\"."));
    choices.separator =
        named(arguments, "separator", separatorFromWord,
              Cli::tr("--separator needs one of comma, semicolon and tab, not \"%1\"."));
    choices.dates = named(arguments, "dates", dateOrderFromWord,
                          Cli::tr("--dates needs one of dmy, mdy and ymd, not \"%1\"."));
    choices.noHeadings = arguments.has("no-headings");
    for (const QString& text : arguments.texts("column"))
        choices.columns.push_back(columnOf(text));
    return choices;
}

void sayEach(const QString& lines, CliContext& context) {
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        say(context, line);
}

// What was guessed; of a file as it is exported there is nothing to say.
void sayShape(const CsvGuess& guess, CliContext& context) {
    if (!guess.isPlain()) {
        QStringList columns;
        for (std::size_t at = 0; at < guess.headings.size(); ++at)
            if (const auto column = guess.shape.columns[at])
                columns.append((guess.headings[at].empty() ? QString::number(at + 1)
                                                           : headingText(guess, at)) +
                               QLatin1Char('=') + fromUtf8(nameOf(*column)));
        say(context, shapeText(guess.shape));
        say(context, Cli::tr("Columns: %1").arg(columns.join(QLatin1String(", "))));
    }
    sayEach(columnsText(guess), context);
}

ExitCode importList(const LogList& list, const std::filesystem::path& path,
                    const Arguments& arguments, CliContext& context) {
    ImportRequest request{.file = path,
                          .kind = list.diaryKind,
                          .options = {arguments.has("dry-run"), arguments.has("strict")}};
    if (list.diaryKind.empty())
        request.choices = choicesOf(arguments);
    const ImportOptions& options = request.options;
    ImportReport report;
    ImportView view;
    try {
        // May take its time: the log comes after.
        const auto file = openCsv(request, context.zone, {});
        const bool makesNothing = options.dryRun && !context.readable.isThere();
        CliLog& log = makesNothing ? context.readable.log(WithoutLog::IsEmpty) : context.log();
        Engine& engine = log.engine();
        const Reading now = context.clock.now();
        closeOverdueSession(engine, now, Recording::Needed);
        report = importCsv(engine, *file, request, context.zone, now, {}, view);
    } catch (const UnclearDatesError& error) {
        complain(context,
                 error.text() + QLatin1Char(' ') + Cli::tr("Add --dates dmy, mdy or ymd."));
        return ExitCode::BadInput;
    } catch (const InputFileError& error) {
        complain(context, error.text());
        return ExitCode::BadInput;
    }
    if (report.committed)
        context.window.poke();
    if (list.diaryKind.empty())
        sayShape(view.guess, context);
    else
        sayEach(columnsText(view.unknown, view.namesSites), context);
    sayLines(report, list, context);
    say(context, countsText(report, options));
    if (options.dryRun)
        say(context, Cli::tr("Preview only: nothing was changed."));
    finishSaying(context);
    if (options.strict && report.refused > 0) {
        complain(context,
                 options.dryRun
                     ? Cli::tr("Nothing would be imported, because not every line is good.")
                     : Cli::tr("Nothing was imported, because not every line is good."));
        return ExitCode::BadInput;
    }
    if (report.refused > 0 && report.added + report.unchanged + report.differing == 0) {
        complain(context, Cli::tr("No line of the file can be imported."));
        return ExitCode::BadInput;
    }
    return ExitCode::Done;
}

// What stands there of the lists, each by itself.
ExitCode importFolder(const Arguments& arguments, CliContext& context) {
    const auto folder = arguments.path();
    ExitCode worst = ExitCode::Done;
    bool isAny = false;
    for (const LogList& list : allLists()) {
        const auto file = list.fileIn(folder);
        std::error_code nothingThere;
        if (!std::filesystem::exists(file, nothingThere))
            continue;
        isAny = true;
        say(context, pathText(file));
        const ExitCode one = importList(list, file, arguments, context);
        if (one != ExitCode::Done)
            worst = one;
    }
    if (isAny)
        return worst;
    complain(context, Cli::tr("The folder %1 has none of the files that an export of all lists "
                              "makes.")
                          .arg(pathText(folder)));
    return ExitCode::BadInput;
}

} // namespace

ExitCode runImport(const Arguments& arguments, CliContext& context) {
    if (wantsAllLists(arguments))
        return importFolder(arguments, context);
    const LogList& list = listOf(arguments);
    if (!list.diaryKind.empty() && !choicesOf(arguments).empty())
        throw UsageError(
            Cli::tr("How a file is to be read can be said only of a list of sessions."));
    return importList(list, arguments.path(), arguments, context);
}

} // namespace coolwarm
