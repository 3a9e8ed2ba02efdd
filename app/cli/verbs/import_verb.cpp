// SPDX-License-Identifier: MIT
// The verb that takes a CSV file in.
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
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QLocale>

#include <filesystem>

namespace coolwarm {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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

ExitCode importList(const LogList& list, const std::filesystem::path& path,
                    const Arguments& arguments, CliContext& context) {
    const ImportOptions options{arguments.has("dry-run"), arguments.has("strict")};
    ImportReport report;
    ImportView view;
    try {
        // May take its time: the log comes after.
        const auto file = openCsv(path, context.zone, {}, list.diaryKind);
        const bool makesNothing = options.dryRun && !context.readable.isThere();
        CliLog& log =
            makesNothing ? context.readable.log(WithoutLog::IsEmpty) : context.log();
        Engine& engine = log.engine();
        const Reading now = context.clock.now();
        closeOverdueSession(engine, now, Recording::Needed);
        report = importCsv(engine, *file, path, context.zone, options, now, {}, &view,
                           list.diaryKind);
    } catch (const InputFileError& error) {
        complain(context, error.text());
        return ExitCode::BadInput;
    }
    if (report.committed)
        context.window.poke();
    for (const QString& line :
         columnsText(view.unknown, view.namesSites).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        say(context, line);
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
    return wantsAllLists(arguments)
               ? importFolder(arguments, context)
               : importList(listOf(arguments), arguments.path(), arguments, context);
}

} // namespace coolwarm
