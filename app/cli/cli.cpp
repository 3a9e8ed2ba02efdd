// SPDX-License-Identifier: MIT
// Finds the verb, and is the one place where failures become lines and exit codes.
#include "app/cli/cli.h"

#include "app/cli/call/arguments.h"
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/help.h"
#include "app/cli/verb_table.h"
#include "app/text/trouble_text.h"
#include "core/log/ports/store_error.h"
#include "core/report/atomic_file.h"

namespace coolwarm {

namespace {

ExitCode carryOut(const Invocation& invocation, CliContext& context) {
    switch (invocation.kind) {
    case Invocation::Kind::Verb: {
        const VerbSpec* verb = verbCalled(invocation.verb);
        return verb->run(Arguments(*verb, invocation.arguments), context);
    }
    case Invocation::Kind::Help:
        context.out << (invocation.verb.isEmpty() ? helpText()
                                                  : helpText(invocation.verb, context.exporters));
        finishSaying(context);
        return ExitCode::Done;
    case Invocation::Kind::Version:
        say(context, versionText());
        finishSaying(context);
        return ExitCode::Done;
    case Invocation::Kind::Error:
        throw UsageError(invocation.error);
    case Invocation::Kind::Window:
        break;
    }
    throw UsageError(Cli::tr("A command is missing. See: coolwarm help"));
}

ExitCode failed(CliContext& context, ExitCode code, const QString& text) {
    complain(context, text);
    return code;
}

ExitCode guarded(const Invocation& invocation, CliContext& context) {
    try {
        return carryOut(invocation, context);
    } catch (const UsageError& error) {
        return failed(context, ExitCode::Usage, error.text());
    } catch (const StoreError& error) {
        return failed(context, ExitCode::LogTrouble, storeErrorText(error));
    } catch (const FileError& error) {
        return failed(context, ExitCode::LogTrouble, fileErrorText(error));
    } catch (const OutputError&) {
        return failed(context, ExitCode::LogTrouble,
                      Cli::tr("The answer cannot be written: its reader has gone or its disk is "
                              "full. Write it elsewhere."));
    }
}

} // namespace

int runCli(const QStringList& arguments, CliContext& context) {
    letBrokenPipesFail();
    const ExitCode code = guarded(invocationOf(arguments), context);
    // A change is in the log by now, whoever reads of it: this flush has no say in the status.
    context.out.flush();
    return static_cast<int>(code);
}

} // namespace coolwarm
