// SPDX-License-Identifier: MIT
// The program's entry: a window, or a verb that needs no display.
#include "app/cli/invocation.h"
#include "app/composition.h"
#include "app/platform/early_fonts.h"
#include "app/platform/program_icon.h"

#include <QApplication>

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("coolwarm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOLWARM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Coolwarm"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.coolwarm.Coolwarm"));
}

} // namespace

int main(int argc, char** argv) {
    nameProgram();
    const auto invocation = coolwarm::invocationOf(argumentsOf(argc, argv));
    if (invocation.kind != coolwarm::Invocation::Kind::Window) {
        QCoreApplication application(argc, argv);
        coolwarm::translate(application);
        return coolwarm::runVerb(QCoreApplication::arguments(), invocation);
    }
    coolwarm::EarlyFonts fonts;
    QApplication application(argc, argv);
    fonts.wait();
    QApplication::setWindowIcon(coolwarm::programIcon());
    coolwarm::translate(application);
    return coolwarm::runWindow(application, invocation);
}
