// SPDX-License-Identifier: MIT
// Writes answers and complaints to their streams, and notices when that fails.
#include "app/cli/call/output.h"

#include "app/cli/call/cli_text.h"
#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "core/rules/verdict.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QFileDevice>

#include <csignal>

namespace coolwarm {

void complain(CliContext& context, const QString& text) {
    context.err << QLatin1String("coolwarm: ") << terminalLine(text) << QLatin1Char('\n');
    context.err.flush();
}

ExitCode refuse(CliContext& context, const Refusal& refusal, const Reading& now) {
    QString text = verdictText(refusal, now.wallSecond());
    if (refusal.reason == Reason::SkinQuestion)
        text = Cli::tr("%1 %2 If yes, add --skin-ok; if no, wait.").arg(text, skinTestText());
    if (refusal.reason == Reason::RemovedBeforeWindow)
        text = Cli::tr("%1 If yes, add --short-ok; if no, give another time.").arg(text);
    complain(context, text);
    return ExitCode::Refused;
}

void complainOfZone(CliContext& context, const Moment& kept) {
    if (std::chrono::abs(context.zone.offsetAt(kept.utc)) > largestOffset)
        complain(context, Cli::tr("The computer's time zone is more than 18 hours away from UTC. "
                                  "The session is kept with 18 hours; set the zone."));
}

void say(CliContext& context, const QString& line) {
    context.out << terminalLine(line) << QLatin1Char('\n');
}

void sayBytes(CliContext& context, std::string_view bytes) {
    finishSaying(context);
    // Past the text stream, which would read and write every character anew.
    QIODevice* device = context.out.device();
    const auto size = static_cast<qint64>(bytes.size());
    if (device->write(bytes.data(), size) != size)
        throw OutputError();
    auto* file = qobject_cast<QFileDevice*>(device);
    if (file != nullptr && !file->flush())
        throw OutputError();
}

void finishSaying(CliContext& context) {
    context.out.flush();
    if (context.out.status() != QTextStream::Ok)
        throw OutputError();
}

void letBrokenPipesFail() {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace coolwarm
