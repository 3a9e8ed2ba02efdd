// SPDX-License-Identifier: MIT
// The program's entry: a window, or a verb that needs no display.
#include "app/cli/invocation.h"
#include "app/composition.h"
#include "app/platform/early_fonts.h"
#include "app/platform/end_signals.h"
#include "app/platform/leisure.h"
#include "app/platform/program_icon.h"

#include <QApplication>
#include <QByteArrayView>

#include <clocale>

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
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

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("coolwarm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOLWARM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Coolwarm"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.coolwarm.Coolwarm"));
}

} // namespace

int main(int argc, char** argv) {
    takeUtf8();
    nameProgram();
    const auto invocation = coolwarm::invocationOf(argumentsOf(argc, argv));
    const bool inWindow = invocation.kind == coolwarm::Invocation::Kind::Window;
    coolwarm::outliveLimits(inWindow);
    if (!inWindow) {
        QCoreApplication application(argc, argv);
        coolwarm::translate(application);
        return coolwarm::runVerb(QCoreApplication::arguments(), invocation);
    }
    coolwarm::EarlyFonts fonts;
    QApplication application(argc, argv);
    fonts.wait();
    coolwarm::atLeisure(&application, [] { QApplication::setWindowIcon(coolwarm::programIcon()); });
    coolwarm::translate(application);
    return coolwarm::runWindow(application, invocation);
}
