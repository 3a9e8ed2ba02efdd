// SPDX-License-Identifier: MIT
// Help from the table of verbs, so that it cannot tell of an option that does not exist.
#include "app/cli/help.h"

#include "app/cli/call/cli_text.h"
#include "app/cli/verb_table.h"
#include "app/text/format.h"
#include "app/text/typing/moment_parser.h"
#include "core/report/csv/csv_words.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

constexpr int nameWidth = 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Cli", text);
}

QString row(const QString& name, const QString& help) {
    return QStringLiteral("  %1 %2\n").arg(name.leftJustified(nameWidth), help);
}

QString usageOf(const VerbSpec& verb) {
    return QStringLiteral("coolwarm %1 %2")
        .arg(QLatin1String(verb.name), QLatin1String(verb.synopsis))
        .trimmed();
}

QString commonRows() {
    return row(QStringLiteral("--data-dir DIR"),
               Cli::tr("Keep the log in this folder; goes with every command."));
}

// "CSV (csv), Number (num)"
QString kindsText(const std::vector<Exporter>& exporters) {
    QStringList kinds;
    for (const Exporter& each : exporters)
        kinds << QStringLiteral("%1 (%2)").arg(each.name, each.suffix);
    return kinds.join(QLatin1String(", "));
}

QString columnNames() {
    QStringList names;
    for (const CsvColumn column : allCsvColumns)
        names << fromUtf8(nameOf(column));
    return names.join(QLatin1String(", "));
}

} // namespace

QString helpText() {
    QString text = Cli::tr("Coolwarm, a timer for cold and heat therapy.") + QLatin1String("\n\n") +
                   Cli::tr("Usage:") + QLatin1Char('\n') +
                   QLatin1String("  coolwarm [--data-dir DIR] [--minimized]\n"
                                 "  coolwarm ") +
                   Cli::tr("COMMAND [OPTIONS]") + QLatin1String("\n\n") +
                   Cli::tr("Without a command the window opens. The commands:") + QLatin1Char('\n');
    for (const VerbSpec& verb : allVerbs())
        text += row(QString::fromLatin1(verb.name), translated(verb.help));
    text +=
        row(QStringLiteral("help"), Cli::tr("Print this, or with a command's name all about it."));
    text += QLatin1Char('\n') + Cli::tr("Options:") + QLatin1Char('\n') + commonRows();
    text += row(QStringLiteral("--minimized"),
                Cli::tr("Start in the tray; minimized where there is none."));
    text += row(QStringLiteral("--version"), Cli::tr("Print the version."));
    text += QLatin1Char('\n') +
            Cli::tr("Exit status: 0 done, 2 not understood, 3 refused by a rule, 4 the log or a "
                    "file cannot be read or written, 5 the file to be taken in is no good, 6 no "
                    "display for the window.") +
            QLatin1Char('\n');
    return text;
}

QString helpText(const QString& verb, const std::vector<Exporter>& exporters) {
    const VerbSpec* spec = verbCalled(verb);
    Q_ASSERT(spec != nullptr);
    QString text = usageOf(*spec) + QLatin1String("\n\n") + translated(spec->help) +
                   QLatin1String("\n\n") + Cli::tr("Options:") + QLatin1Char('\n');
    for (const OptionSpec& option : spec->options) {
        QString name = QLatin1String("--") + QLatin1String(option.name);
        if (option.takesValue())
            name += QLatin1Char(' ') + QLatin1String(option.placeholder);
        text += row(name, translated(option.help));
    }
    text += commonRows();
    if (verb == QLatin1String("export") && exporters.size() > 1)
        text += QLatin1Char('\n') +
                Cli::tr("The name of the file decides the format by its ending: %1.")
                    .arg(kindsText(exporters)) +
                QLatin1Char('\n');
    if (verb == QLatin1String("import"))
        text += QLatin1Char('\n') + Cli::tr("The names of columns: %1.").arg(columnNames()) +
                QLatin1Char('\n');
    text += QLatin1Char('\n') +
            Cli::tr("Days and times are written as you are used to: 9:30, \"yesterday 9:30\", %1, "
                    "or 2026-11-20T14:12.")
                .arg(typedText(QDateTime(QDate(2026, 11, 20), QTime(14, 12)))) +
            QLatin1Char('\n');
    return text;
}

QString versionText() {
    return QLatin1String("coolwarm ") + QCoreApplication::applicationVersion();
}

} // namespace coolwarm
