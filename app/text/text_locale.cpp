// SPDX-License-Identifier: MIT
// Tries the locale out, for a system may write its times otherwise than its words (LC_TIME).
#include "app/text/text_locale.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace coolwarm {

namespace {

// Whether every sample is made of the letters and digits that the language has by itself.
bool writesAs(const QLocale& own, const QLocale& system) {
    const QString days = own.dayName(Qt::Monday, QLocale::LongFormat);
    const QTime time(14, 25, 36);
    const QString samples =
        system.toString(1234567.5) + system.toString(time, QLocale::ShortFormat);
    const bool plainDigits = std::all_of(samples.begin(), samples.end(), [&](QChar symbol) {
        return !symbol.isDigit() ||
               own.zeroDigit().at(0).unicode() / 0x100 == symbol.unicode() / 0x100;
    });
    return plainDigits && system.dayName(Qt::Monday, QLocale::LongFormat) == days &&
           system.textDirection() == own.textDirection();
}

} // namespace

QLocale localeOfTexts(QLocale::Language texts, const QLocale& system, const QLocale& place) {
    if (system.language() == texts && writesAs(QLocale(texts, system.territory()), system))
        return system;
    const QLocale there(texts, place.territory());
    if (there.language() == texts && there.territory() == place.territory())
        return there;
    // Of English that of a country with 24 hours: the times of most countries have them.
    return texts == QLocale::English ? QLocale(texts, QLocale::UnitedKingdom) : QLocale(texts);
}

QStringList textLanguages() {
    const QString begin = QStringLiteral("coolwarm_");
    QStringList languages;
    for (const QString& file :
         QDir(QStringLiteral(":/i18n")).entryList({begin + QStringLiteral("*.qm")}, QDir::Files))
        languages.append(file.sliced(begin.size()).chopped(3));
    std::sort(languages.begin(), languages.end(), [](const QString& one, const QString& other) {
        return languageName(one).localeAwareCompare(languageName(other)) < 0;
    });
    return languages;
}

QString languageName(const QString& language) {
    const QLocale locale(language);
    // Qt's own name of it is that of one country's: "American English".
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    const QString name = locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace coolwarm
