// SPDX-License-Identifier: MIT
// The verb that writes a report for a doctor as PDF, HTML or text.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/cli/verbs/written_file.h"
#include "app/print/files/report_file.h"
#include "app/print/pages/letters.h"
#include "app/text/format.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/report/atomic_file.h"
#include "core/report/summary/report_reading.h"
#include "core/report/summary/report_summary.h"
#include "core/time/day_of.h"
#include "core/time/moment.h"

namespace coolwarm {

namespace {

// As many as make four weeks.
constexpr std::chrono::days usualDays{28};

bool always() {
    return true;
}

ReportKind kindOf(const Arguments& arguments) {
    if (arguments.positional() == QLatin1String("-"))
        return ReportKind::Text;
    const auto kind = reportKindOf(arguments.file());
    if (!kind)
        throw UsageError(Cli::tr("The file's name decides what is written: let it end in .pdf, "
                                 ".html or .txt, or say - for a short text."));
    return *kind;
}

ReportSections sectionsOf(const Arguments& arguments) {
    const auto words = arguments.text("sections");
    if (!words)
        return ReportSections::usual();
    const auto sections = sectionsFromWords(*words);
    if (!sections)
        throw UsageError(Cli::tr("--sections needs words with commas between them, out of: %1.")
                             .arg(allSectionWords().join(QLatin1String(", "))));
    return *sections;
}

ReportPaper paperOf(const Arguments& arguments) {
    const auto word = arguments.text("paper");
    if (!word)
        return usualPaper();
    const auto paper = paperFromWord(*word);
    if (!paper)
        throw UsageError(Cli::tr("--paper needs A4 or Letter, not \"%1\".").arg(*word));
    return *paper;
}

/// What --bout says: nothing for the last one, or a time.
std::optional<Moment> boutTime(const Arguments& arguments, CliContext& context) {
    if (arguments.text("bout") == QLatin1String("last"))
        return std::nullopt;
    QString remark;
    const auto at = arguments.moment("bout", context.typing(), remark);
    if (!remark.isEmpty())
        complain(context, remark);
    return at;
}

/// The days, or with --bout what is to be found in the log yet.
ReportScope datesOf(const Arguments& arguments, const Moment& now, CliContext& context) {
    const HistoryFilter filter = arguments.filter(context.typing());
    ReportScope scope{filter.from, filter.to, filter.site};
    if (arguments.has("bout") && (scope.from || scope.to))
        throw UsageError(Cli::tr("--bout names the days already: leave --from and --to out."));
    if (!arguments.has("bout") && !scope.from && !scope.to)
        scope.from = dayOf(now) - usualDays + std::chrono::days{1};
    return scope;
}

ReportScope withBout(HistoryReader& reader, const ReportScope& scope,
                     const std::optional<Moment>& at) {
    const auto bout = boutForReport(reader, scope.site, at);
    if (!bout)
        throw UsageError(Cli::tr("The log has no bout of pain there at that time. Say --from and "
                                 "--to instead."));
    return scopeOf(*bout);
}

QString missingText(const QStringList& missing) {
    //: A sentence that names characters without a full stop at its end.
    return Cli::tr("%1. Nothing was written. Install a font that has them, or add --anyway for "
                   "question marks in their place.")
        .arg(missingLettersText(missing));
}

/// One call of the verb.
class Report {
public:
    Report(const Arguments& arguments, CliContext& context)
        : m_arguments(arguments), m_context(context), m_kind(kindOf(arguments)) {
        m_order.now = context.zone.at(context.clock.now().wallSecond());
        m_order.sections = sectionsOf(arguments);
        m_order.paper = paperOf(arguments);
        m_order.scope = datesOf(arguments, m_order.now, context);
        if (arguments.has("bout"))
            m_bout = boutTime(arguments, context);
        m_without = arguments.has("anyway") ? WithoutLetters::Write : WithoutLetters::Refuse;
    }

    void open() {
        CliLog& log = m_context.readable.log();
        closeOverdueSession(log.engine(), m_context.clock.now(), Recording::IfPossible);
        m_order.scope.site = demandKnown(log.engine(), m_order.scope.site);
        m_reader = log.history();
        if (m_arguments.has("bout"))
            m_order.scope = withBout(*m_reader, m_order.scope, m_bout);
    }
    ExitCode toOutput() {
        ReportOutcome outcome;
        const QByteArray bytes =
            reportBytes(*m_reader, m_order, m_kind, {}, m_without, always, outcome);
        sayBytes(m_context, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        return ExitCode::Done;
    }
    ExitCode toFile() {
        const ReportOutcome outcome = writeReport(*m_reader, m_order, m_kind, m_context.exporters,
                                                  m_without, m_arguments.path(), always);
        if (outcome.targetIsLog)
            throw UsageError(Cli::tr("The file %1 is the log itself. Name another file.")
                                 .arg(m_arguments.file()));
        if (outcome.lettersMissing) {
            complain(m_context, missingText(outcome.missing));
            return ExitCode::LogTrouble;
        }
        if (!isWrittenThrough(m_arguments.path()))
            say(m_context, Cli::tr("The report was written to %1.").arg(m_arguments.file()));
        return ExitCode::Done;
    }

private:
    const Arguments& m_arguments;
    CliContext& m_context;
    ReportKind m_kind;
    ReportOrder m_order;
    std::optional<Moment> m_bout;
    WithoutLetters m_without = WithoutLetters::Refuse;
    std::unique_ptr<HistoryReader> m_reader;
};

} // namespace

ExitCode runReport(const Arguments& arguments, CliContext& context) {
    if (arguments.positional().isEmpty())
        throw UsageError(Cli::tr("Name the file to write, or - for the output."));
    Report report(arguments, context);
    if (arguments.positional() == QLatin1String("-")) {
        report.open();
        return report.toOutput();
    }
    refuseDatabase(arguments.path());
    report.open();
    return report.toFile();
}

} // namespace coolwarm
