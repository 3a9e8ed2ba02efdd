// SPDX-License-Identifier: MIT
// Looks for the language with its country first, then without, then for English.
#include "app/text/guide/guide_file.h"

#include "app/text/guide/guide_parser.h"

#include <QDir>
#include <QFile>

namespace coolwarm {

namespace {

QString folder() {
    return QStringLiteral(":/guide");
}

QString begin() {
    return QStringLiteral("guide_");
}

QString end() {
    return QStringLiteral(".md");
}

} // namespace

QStringList guideLanguages() {
    QStringList languages;
    for (const QString& file :
         QDir(folder()).entryList({begin() + u'*' + end()}, QDir::Files, QDir::Name))
        languages.append(file.sliced(begin().size()).chopped(end().size()));
    return languages;
}

QString guideText(const QString& language) {
    QFile file(folder() + u'/' + begin() + language + end());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Guide guideIn(const QLocale& texts) {
    const QString country = texts.name();
    for (const QString& language : {country, country.section(u'_', 0, 0), QStringLiteral("en")}) {
        const auto read = parseGuide(guideText(language));
        if (const auto* guide = std::get_if<Guide>(&read))
            return *guide;
    }
    return {}; // English is built in, and a test reads every file
}

} // namespace coolwarm
