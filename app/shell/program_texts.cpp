// SPDX-License-Identifier: MIT
// Loads the translation that the user has chosen, at the start and whenever another is chosen.
#include "app/cli/call/cli_context.h"
#include "app/control/look_keys.h"
#include "app/shell/program.h"
#include "app/shell/program_looks.h"
#include "app/text/text_locale.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <cstdlib>
#include <memory>

namespace coolwarm {

namespace {

// Where the user writes times as there: many have the words of one country and the times of
// another.
QLocale placeOfTimes(const QLocale& system) {
    const QString all = qEnvironmentVariable("LC_ALL");
    const QString times = qEnvironmentVariable("LC_TIME");
    return all.isEmpty() && !times.isEmpty() ? QLocale(times) : system;
}

// The locale whose language the texts are to have: what the settings name, else the system's.
QLocale wantedLocale() {
    const QString word = looksOfUser().value(languageKey()).toString();
    const QLocale system;
    // The C locale writes seconds into every time of day; plain English reads better.
    if (textLanguages().contains(word))
        return localeOfTexts(QLocale(word).language(), system, placeOfTimes(system));
    return system.language() == QLocale::C ? localeOfTexts(QLocale::English, system, system)
                                           : system;
}

// Qt mirrors a program only where its own texts are there in that language. What the user asked for
// on the command line (-reverse) holds for every language written from the left.
void mirror(QCoreApplication& application) {
    if (qobject_cast<QGuiApplication*>(&application) == nullptr)
        return;
    constexpr const char* askedName = "askedDirection"; // read before it is set for the first time
    if (!application.property(askedName).isValid())
        application.setProperty(askedName, QGuiApplication::layoutDirection());
    const auto asked = application.property(askedName).value<Qt::LayoutDirection>();
    QGuiApplication::setLayoutDirection(
        QLocale().textDirection() == Qt::RightToLeft ? Qt::RightToLeft : asked);
}

} // namespace

void translate(QCoreApplication& application) {
    for (QTranslator* before : application.findChildren<QTranslator*>())
        delete before; // which takes it out
    const auto load = [&](const QLocale& locale, const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return QString();
        QTranslator* loaded = translator.release();
        loaded->setParent(&application);
        QCoreApplication::installTranslator(loaded);
        return loaded->language();
    };
    const QLocale wanted = wantedLocale();
    const QString ours = QStringLiteral("coolwarm");
    const QString folder = QStringLiteral(":/i18n");
    QString language = load(wanted, ours, folder);
    // The texts are English then, and English needs its file for the plurals.
    if (language.isEmpty())
        language = load(QLocale(QLocale::English), ours, folder);
    // Qt's own texts in another language than ours would be a mixture, and so would numbers.
    else if (QLocale(language).language() == wanted.language())
        load(wanted, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(localeOfTexts(QLocale(language).language(), wanted, placeOfTimes(wanted)));
    mirror(application);
}

void endWithoutDisplay() {
    translate(*qApp);
    QTextStream(stderr) << QStringLiteral("coolwarm: ")
                        << QCoreApplication::translate(
                               "coolwarm::Composition",
                               "No window can be opened: there is no display here, or it cannot be "
                               "used. The commands need none; see: coolwarm help")
                        << Qt::endl;
    std::_Exit(static_cast<int>(ExitCode::NoDisplay));
}

} // namespace coolwarm
