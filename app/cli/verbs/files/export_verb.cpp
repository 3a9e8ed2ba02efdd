// SPDX-License-Identifier: MIT
// The verb that writes the lists of the log to files.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/files/target_file.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/cli/verbs/which_list.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "core/log/ports/history_reader.h"
#include "core/report/atomic_file.h"

#include <filesystem>

namespace coolwarm {

namespace {

// A log that is exported over itself would be lost.
void refuseDatabase(const std::filesystem::path& target) {
    if (isDatabase(target))
        throw UsageError(Cli::tr("The file %1 is a database, perhaps the log itself, and stays as "
                                 "it is. Export to another name.")
                             .arg(pathText(target)));
}

QString writtenText(const LogList& list, std::int64_t written, const QString& target) {
    return (list.diaryKind.empty()
                ? Cli::tr("%Ln session(s) written to %1.", nullptr, forPlural(written))
                //: Records beside the sessions: pain and the like.
                : Cli::tr("%Ln record(s) written to %1.", nullptr, forPlural(written)))
        .arg(target);
}

/// One call of the verb: what is to be written, from where and how.
class Export {
public:
    Export(const Arguments& arguments, CliContext& context)
        : m_context(context), m_exporter(exporterFor(context.exporters, arguments.positional())) {
        m_order.filter = arguments.filter(context.typing());
        for (const ExportChoice& choice : m_exporter.choices)
            if (arguments.has(choice.name.toLatin1().constData()))
                m_order.choices << choice.name;
    }

    void open() {
        CliLog& log = m_context.readable.log();
        closeOverdueSession(log.engine(), m_context.clock.now(), Recording::IfPossible);
        m_reader = log.history();
    }
    void toOutput(const LogList& list) {
        m_order.diaryKind = list.diaryKind;
        static_cast<void>(m_exporter.write(
            *m_reader, m_order, [&](std::string_view bytes) { sayBytes(m_context, bytes); }, goOn));
    }
    void toFile(const LogList& list, const std::filesystem::path& path, const QString& name) {
        m_order.diaryKind = list.diaryKind;
        const ExportOutcome outcome = exportToFile(m_exporter, *m_reader, m_order, path, goOn);
        if (!isWrittenThrough(path)) // else the answer might stand within the list
            say(m_context, writtenText(list, outcome.written, name));
    }

private:
    static bool goOn(std::int64_t /*written*/) { return true; }

    CliContext& m_context;
    const Exporter& m_exporter;
    ExportOrder m_order;
    std::unique_ptr<HistoryReader> m_reader;
};

// A folder that is there is used, one that is not is made.
auto folderFor(const Arguments& arguments) {
    if (arguments.positional() == QLatin1String("-"))
        throw UsageError(
            Cli::tr("Several lists cannot go to the output together. Name a folder, or "
                    "one list."));
    const auto folder = arguments.path();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !std::filesystem::is_directory(folder))
        throw UsageError(Cli::tr("%1 is no folder and cannot be made one. Name another one.")
                             .arg(pathText(folder)));
    return folder;
}

} // namespace

ExitCode runExport(const Arguments& arguments, CliContext& context) {
    const bool all = wantsAllLists(arguments);
    const LogList list = all ? LogList{} : listOf(arguments);
    if (arguments.has("modality") && !list.diaryKind.empty())
        throw UsageError(Cli::tr("--modality is for sessions alone."));
    if (arguments.positional().isEmpty())
        throw UsageError(Cli::tr("Name the file to write, or - for the output."));
    Export run(arguments, context);
    if (all) {
        const auto folder = folderFor(arguments);
        for (const LogList& each : allLists())
            refuseDatabase(each.fileIn(folder));
        run.open();
        for (const LogList& each : allLists())
            run.toFile(each, each.fileIn(folder), pathText(each.fileIn(folder)));
        return ExitCode::Done;
    }
    const bool toOutput = arguments.positional() == QLatin1String("-");
    if (!toOutput)
        refuseDatabase(arguments.path());
    run.open();
    if (toOutput)
        run.toOutput(list);
    else
        run.toFile(list, arguments.path(), arguments.positional());
    return ExitCode::Done;
}

} // namespace coolwarm
