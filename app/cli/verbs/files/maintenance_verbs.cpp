// SPDX-License-Identifier: MIT
// The verbs that look after the log's file: check, backup and restore.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/kept_calendar.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/maintenance_text.h"
#include "app/text/trouble_text.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/report/atomic_file.h"
#include "core/report/target_file.h"

#include <fstream>

namespace coolwarm {

namespace {

namespace fs = std::filesystem;

// Whether there is a file that can be read and holds something.
bool hasContent(const fs::path& file) {
    std::error_code nothingThere;
    return fs::is_regular_file(file, nothingThere) &&
           std::ifstream(file, std::ios::binary).peek() != std::ifstream::traits_type::eof();
}

// An older backup may be written over; anything else was named by mistake.
void refuseOtherFiles(const Arguments& arguments, const Maintenance& care) {
    const QString& target = arguments.file();
    const fs::path file = arguments.path();
    if (isWrittenThrough(file))
        throw UsageError(
            Cli::tr("%1 is not a plain file, and a backup needs one. Name another.").arg(target));
    if (care.holds(file))
        throw UsageError(Cli::tr("The file %1 is the log itself. Name another file for the backup.")
                             .arg(target));
    if (hasContent(file) && !isDatabase(file))
        throw UsageError(Cli::tr("The file %1 is no backup and stays as it is. Name another file "
                                 "for the backup.")
                             .arg(target));
}

void sayForeign(CliContext& context, const LogCheck& check) {
    if (const QString text = foreignText(check.foreign); !text.isEmpty())
        say(context, text);
}

// Does `work`, which only reads, with the log's care, or with that of a copy where the log itself
// must not be written and cannot be read for that.
template <class Work>
auto readBy(ReadableLog& readable, const Work& work) {
    try {
        return work(readable.care());
    } catch (const StoreError& error) {
        return work(readable.careOfCopy(error));
    }
}

} // namespace

ExitCode runCheck(const Arguments&, CliContext& context) {
    const LogCheck check =
        readBy(context.readable, [](Maintenance& care) { return care.check({}); });
    if (check.whole()) {
        say(context,
            Cli::tr("The log is in order: %Ln session(s).", nullptr, forPlural(check.sessions)));
        if (const QString others = diaryText(check.diary); !others.isEmpty())
            say(context, others);
        sayForeign(context, check);
        finishSaying(context);
        return ExitCode::Done;
    }
    for (const std::string& fault : check.faults)
        say(context, fromUtf8(fault));
    sayForeign(context, check);
    finishSaying(context);
    complain(context, Cli::tr("The log is damaged in %Ln place(s). Start Coolwarm's window to "
                              "repair it, or run: coolwarm restore FILE",
                              nullptr, forPlural(static_cast<std::int64_t>(check.faults.size()))));
    return ExitCode::LogTrouble;
}

ExitCode runBackup(const Arguments& arguments, CliContext& context) {
    const fs::path target = arguments.path();
    refuseOtherFiles(arguments, context.care());
    const bool replaces = hasContent(target);
    AtomicFile file(target);
    try {
        readBy(context.readable, [&](Maintenance& care) { care.backUp(file.temporary(), {}); });
    } catch (const StoreError& error) {
        // About the copy, whose passing name says nothing to anybody.
        if (error.path() != file.temporary().string())
            throw;
        throw FileError(target, error.detail());
    }
    file.commit();
    say(context,
        Cli::tr("The log was copied to %1, and the copy is in order.").arg(arguments.file()));
    if (replaces)
        say(context, Cli::tr("It has taken the place of the backup that was there."));
    return ExitCode::Done;
}

ExitCode runRestore(const Arguments& arguments, CliContext& context) {
    const fs::path source = arguments.path();
    Maintenance& care = context.care();
    if (care.holds(source))
        throw UsageError(
            Cli::tr("The file %1 is the log itself. Name a backup of it.").arg(arguments.file()));
    Recovery recovery;
    try {
        recovery = care.restore(source, context.clock.now(), {});
    } catch (const StoreError& error) {
        if (error.path() != source.string())
            throw;
        complain(context, backupErrorText(error));
        return ExitCode::BadInput;
    }
    context.window.poke();
    for (const QString& line : recoveryText(recovery))
        say(context, line);
    keepCalendar(context);
    return ExitCode::Done;
}

} // namespace coolwarm
