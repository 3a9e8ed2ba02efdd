// SPDX-License-Identifier: MIT
// The program's entry: a window, or a verb that needs no display.
#include "app/cli/call/output.h"
#include "app/cli/invocation.h"
#include "app/cli/verb_table.h"
#include "app/platform/process/display_trouble.h"
#include "app/platform/process/end_signals.h"
#include "app/platform/process/home_folder.h"
#include "app/platform/process/lasting_application.h"
#include "app/platform/sound/loudspeaker_look.h"
#include "app/shell/program.h"
#include "app/style/program_icon.h"
#include "app/text/safe_text.h"
#include "core/report/atomic_file.h"

#include <QApplication>
#include <QByteArrayView>

#include <clocale>
#include <memory>
#include <optional>

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(coolwarm::argumentText(argv[at]));
    return arguments;
}

// Scripts run in the plain C locale. Qt takes C.UTF-8 for it, and newer versions say so in four
// lines on standard error, where a message of ours is to stand alone.
void takeUtf8() {
#ifdef Q_OS_UNIX
    const QByteArrayView letters(std::setlocale(LC_CTYPE, ""));
    if (letters == "C" || letters == "POSIX")
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

// Fonts are there without a display as well, and never on one that would have to be asked.
std::unique_ptr<QCoreApplication> applicationFor(const coolwarm::Invocation& invocation, int& argc,
                                                 char** argv) {
    const coolwarm::VerbSpec* verb = coolwarm::verbCalled(invocation.verb);
    if (verb == nullptr || !verb->setsType || invocation.kind != coolwarm::Invocation::Kind::Verb)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("coolwarm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOLWARM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Coolwarm"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.coolwarm.Coolwarm"));
}

} // namespace

int main(int argc, char** argv) {
    if (const auto status = coolwarm::answerLoudspeakerLook(argc, argv))
        return *status;
    coolwarm::mendFolderVariables();
    takeUtf8();
    nameProgram();
    const QStringList arguments = argumentsOf(argc, argv); // Qt's own have lost some bytes
    const auto invocation = coolwarm::invocationOf(arguments);
    const bool inWindow = invocation.kind == coolwarm::Invocation::Kind::Window;
    coolwarm::outliveLimits(inWindow);
    if (!inWindow) {
        coolwarm::clearAwayAtSignals(); // a window ends in order
        const auto application = applicationFor(invocation, argc, argv);
        coolwarm::translate(*application);
        return coolwarm::runVerb(arguments, invocation);
    }
    coolwarm::letBrokenPipesFail(); // an export may go to one
    std::optional<coolwarm::DisplayTrouble> trouble(coolwarm::endWithoutDisplay);
    coolwarm::LastingApplication application(argc, argv);
    trouble.reset();
    QApplication::setWindowIcon(coolwarm::programIcon());
    coolwarm::translate(application);
    return coolwarm::runWindow(application, invocation);
}
