// SPDX-License-Identifier: MIT
// Writes and reads the Exec line of an autostart entry, and the keys that switch it off.
#include "app/platform/desktop/autostart_entry.h"

#include <QHash>

namespace coolwarm {

namespace {

QHash<QString, QString> keysOf(const QByteArray& text) {
    QHash<QString, QString> keys;
    bool inEntry = false;
    for (const QString& each : QString::fromUtf8(text).split(u'\n')) {
        const QString line = each.trimmed();
        if (line.startsWith(u'['))
            inEntry = line == QLatin1String("[Desktop Entry]");
        const qsizetype equals = line.indexOf(u'=');
        if (inEntry && equals > 0 && !line.startsWith(u'#'))
            keys.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return keys;
}

// The value of a string key: "\\" stands for a backslash, "\s" for a space.
QString unescaped(const QString& value) {
    QString plain;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != u'\\' || at + 1 == value.size()) {
            plain += value[at];
            continue;
        }
        const QChar next = value[++at];
        plain += next == u's'   ? QChar(u' ')
                 : next == u'n' ? QChar(u'\n')
                 : next == u't' ? QChar(u'\t')
                                : next;
    }
    return plain;
}

QStringList argumentsOf(const QString& exec) {
    QStringList arguments;
    QString current;
    bool begun = false;
    bool quoted = false;
    for (qsizetype at = 0; at < exec.size(); ++at) {
        const QChar sign = exec[at];
        if (quoted && sign == u'\\' && at + 1 < exec.size()) {
            current += exec[++at];
        } else if (sign == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (!quoted && sign.isSpace()) {
            if (begun)
                arguments.append(current);
            current.clear();
            begun = false;
        } else {
            current += sign;
            begun = true;
        }
    }
    if (begun)
        arguments.append(current);
    for (QString& argument : arguments)
        argument.replace(QLatin1String("%%"), QLatin1String("%"));
    return arguments;
}

QString quoted(const QString& argument) {
    QString inner;
    for (const QChar sign : argument) {
        if (sign == u'"' || sign == u'`' || sign == u'$' || sign == u'\\')
            inner += u'\\';
        inner += sign;
        if (sign == u'%')
            inner += u'%'; // else the beginning of a field code
    }
    const QString exec = u'"' + inner + u'"';
    return QString(exec).replace(u'\\', QLatin1String("\\\\"));
}

} // namespace

AutostartEntry readAutostartEntry(const QByteArray& text) {
    const QHash<QString, QString> keys = keysOf(text);
    const auto isTrue = [&](const QString& key, bool otherwise) {
        const QString value = keys.value(key).toLower();
        return value.isEmpty() ? otherwise : value == QLatin1String("true");
    };
    AutostartEntry entry;
    entry.command = argumentsOf(unescaped(keys.value(QStringLiteral("Exec"))));
    entry.enabled = !entry.command.isEmpty() && !isTrue(QStringLiteral("Hidden"), false) &&
                    isTrue(QStringLiteral("X-GNOME-Autostart-enabled"), true);
    return entry;
}

QByteArray autostartEntryText(const QStringList& command) {
    QStringList words;
    for (const QString& argument : command)
        words.append(quoted(argument));
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Coolwarm\n"
                                        "Icon=io.github.coolwarm.Coolwarm\n"
                                        "Exec=%1\n"
                                        "Terminal=false\n"
                                        "X-GNOME-Autostart-enabled=true\n");
    return text.arg(words.join(u' ')).toUtf8();
}

} // namespace coolwarm
