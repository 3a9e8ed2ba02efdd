// SPDX-License-Identifier: MIT
// Keeps a line of text for each list of headings in the file of settings.
#include "app/control/upkeep/import_memory.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace coolwarm {

namespace {

QString settingsKey() {
    return QStringLiteral("import/read-as"); // the newest first: "HASH encoding=… 2=started_at"
}

} // namespace

QByteArray memoryKey(const CsvGuess& guess) {
    const std::string headings = guess.key();
    if (headings.empty())
        return {};
    return QCryptographicHash::hash(QByteArray::fromStdString(headings), QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

RememberedChoices rememberedChoices(const QSettings& settings) {
    RememberedChoices all;
    for (const QString& line : settings.value(settingsKey()).toStringList()) {
        const qsizetype space = line.indexOf(QLatin1Char(' '));
        const auto choices = choicesFromText(line.mid(space + 1).toStdString());
        if (space > 0 && choices && !choices->empty())
            all.emplace(line.left(space).toLatin1(), *choices);
    }
    return all;
}

void rememberChoices(QSettings& settings, const CsvGuess& guess, const CsvChoices& choices) {
    constexpr qsizetype most = 50;
    const QString key = QString::fromLatin1(memoryKey(guess));
    if (key.isEmpty())
        return;
    QStringList lines = settings.value(settingsKey()).toStringList();
    lines.removeIf([&](const QString& line) { return line.startsWith(key); });
    if (const std::string text = toText(choices); !text.empty())
        lines.prepend(key + QLatin1Char(' ') + QString::fromStdString(text));
    settings.setValue(settingsKey(), lines.mid(0, most));
}

} // namespace coolwarm
