// SPDX-License-Identifier: MIT
// The verb that writes the lists of the log to files.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/cli/verbs/which_list.h"
#include "app/cli/verbs/written_file.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/report/atomic_file.h"

#include <QStringList>

#include <filesystem>

namespace coolwarm {

namespace {

QString writtenText(bool areSessions, std::int64_t written, const QString& target) {
    return (areSessions ? Cli::tr("%Ln session(s) written to %1.", nullptr, forPlural(written))
                        //: Records beside the sessions: pain and the like.
                        : Cli::tr("%Ln record(s) written to %1.", nullptr, forPlural(written)))
        .arg(target);
}

// Named by --format, or else by the ending of the file.
const Exporter& wantedExporter(const Arguments& arguments, const CliContext& context) {
    const auto word = arguments.text("format");
    if (!word)
        return exporterFor(context.exporters, arguments.positional());
    if (const Exporter* found = exporterCalled(context.exporters, *word))
        return *found;
    QStringList names;
    for (const Exporter& each : context.exporters)
        names << each.name.toLower();
    throw UsageError(Cli::tr("--format needs one of %1, not \"%2\".")
                         .arg(names.join(QLatin1String(", ")), *word));
}

// The names of its choices that are given; those of other kinds of files are none here.
QStringList choicesFor(const Exporter& exporter, const Arguments& arguments,
                       const CliContext& context) {
    QStringList own;
    for (const ExportChoice& choice : exporter.choices)
        if (arguments.has(choice.name.toLatin1().constData()))
            own << choice.name;
    for (const Exporter& other : context.exporters)
        for (const ExportChoice& choice : other.choices)
            if (arguments.has(choice.name.toLatin1().constData()) && !own.contains(choice.name))
                throw UsageError(
                    Cli::tr("--%1 is not for %2 files.").arg(choice.name, exporter.name));
    return own;
}

/// One call of the verb: what is to be written, from where and how.
class Export {
public:
    Export(const Arguments& arguments, CliContext& context)
        : m_context(context), m_exporter(wantedExporter(arguments, context)) {
        m_order.filter = arguments.filter(context.typing());
        m_order.choices = choicesFor(m_exporter, arguments, context);
        m_areSessions = arguments.has("what") || !m_exporter.holdsEveryKind;
    }

    /// Whether a file is needed for each list.
    [[nodiscard]] bool isListByList() const { return !m_exporter.holdsEveryKind; }
    /// One file takes all lists.
    void takeEveryKind() { m_areSessions = false; }

    void open() {
        CliLog& log = m_context.readable.log();
        closeOverdueSession(log.engine(), m_context.clock.now(), Recording::IfPossible);
        m_reader = log.history();
    }
    void toOutput(const LogList& list) {
        choose(list);
        static_cast<void>(m_exporter.write(
            *m_reader, m_order, [&](std::string_view bytes) { sayBytes(m_context, bytes); }, goOn));
    }
    void toFile(const LogList& list, const std::filesystem::path& path, const QString& name) {
        choose(list);
        const ExportOutcome outcome = exportToFile(m_exporter, *m_reader, m_order, path, goOn);
        if (!isWrittenThrough(path)) // else the answer might stand within the list
            say(m_context,
                writtenText(m_areSessions && list.diaryKind.empty(), outcome.written, name));
    }

private:
    // A file of every kind is to have the sessions alone where they are asked for.
    void choose(const LogList& list) {
        m_order.diaryKind = list.diaryKind;
        if (m_areSessions && list.diaryKind.empty())
            m_order.filter.kind = HistoryKind::Session;
    }

    static bool goOn(std::int64_t /*written*/) { return true; }

    CliContext& m_context;
    const Exporter& m_exporter;
    ExportOrder m_order;
    bool m_areSessions = true; ///< unless a list of the diary is named
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
    if (all && !run.isListByList())
        run.takeEveryKind();
    if (all && run.isListByList()) {
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
