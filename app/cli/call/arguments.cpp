// SPDX-License-Identifier: MIT
// Reads the options by Qt's parser, which never ends the program here, and checks each value.
#include "app/cli/call/arguments.h"

#include "app/cli/call/cli_text.h"
#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "core/domain/diary/word_list.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/site/site.h"
#include "core/domain/skin.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/text/note.h"
#include "core/text/text_fault.h"
#include "core/text/whole_number.h"
#include "core/time/moment.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdint>

namespace coolwarm {

namespace {

constexpr std::int64_t largestNumber = 1'000'000'000;

QString withDashes(const char* option) {
    return QLatin1String("--") + QLatin1String(option);
}

// For every option that takes a number, by the same rule as in a file.
std::optional<int> numberIn(const QString& text) {
    const auto value = wholeNumber(text.toStdString());
    return value ? std::optional(static_cast<int>(std::min(*value, largestNumber))) : std::nullopt;
}

void checkPositionals(const VerbSpec& verb, const QStringList& found) {
    const QString name = QString::fromLatin1(verb.name);
    if (found.size() > verb.positionals)
        throw UsageError(Cli::tr("\"%1\" is one argument too many. See: coolwarm help %2")
                             .arg(found.at(verb.positionals), name));
    if (found.size() < verb.positionals)
        throw UsageError(Cli::tr("\"%1\" needs one more argument. Usage: coolwarm %1 %2")
                             .arg(name, QString::fromLatin1(verb.synopsis)));
}

} // namespace

Arguments::Arguments(const VerbSpec& verb, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionSpec& option : verb.options)
        parser.addOption(
            {QString::fromLatin1(option.name), QString(),
             option.takesValue() ? QString::fromLatin1(option.placeholder) : QString()});
    const bool understood = parser.parse(QStringList{QString::fromLatin1(verb.name)} + arguments);
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        throw UsageError(Cli::tr("There is no option --%1 here. See: coolwarm help %2")
                             .arg(unknown.front(), QString::fromLatin1(verb.name)));
    if (!understood)
        throw UsageError(parser.errorText());
    m_positionals = parser.positionalArguments();
    checkPositionals(verb, m_positionals);
    for (const OptionSpec& option : verb.options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            m_options.insert(name,
                             option.takesValue() ? parser.values(name) : QStringList(QString()));
    }
}

bool Arguments::has(const char* option) const {
    return m_options.contains(QString::fromLatin1(option));
}

const QString& Arguments::file() const {
    if (positional().isEmpty())
        throw UsageError(Cli::tr("Name the file."));
    return positional();
}

std::optional<QString> Arguments::text(const char* option) const {
    const auto found = m_options.constFind(QString::fromLatin1(option));
    return found == m_options.constEnd() ? std::nullopt : std::optional(found->last());
}

QStringList Arguments::texts(const char* option) const {
    return m_options.value(QString::fromLatin1(option));
}

std::filesystem::path Arguments::path() const {
    return pathOf(file());
}

std::optional<int> Arguments::number(const char* option, int least) const {
    const auto given = text(option);
    if (!given)
        return std::nullopt;
    const auto value = numberIn(*given);
    if (!value || *value < least)
        throw UsageError(Cli::tr("%1 needs a whole number from %2 on in the digits 0 to 9, not "
                                 "\"%3\".")
                             .arg(withDashes(option), QString::number(least), *given));
    return value;
}

std::optional<std::chrono::minutes> Arguments::minutes(const char* option) const {
    const auto value = number(option, 0);
    return value ? std::optional(std::chrono::minutes{*value}) : std::nullopt;
}

std::optional<PainScore> Arguments::pain(const char* option) const {
    const auto given = text(option);
    if (!given)
        return std::nullopt;
    const auto value = numberIn(*given);
    const auto score = value ? PainScore::of(*value) : std::nullopt;
    if (!score)
        throw UsageError(Cli::tr("%1 needs a whole number from 0 (no pain) to 10 in the digits 0 "
                                 "to 9, not \"%2\".")
                             .arg(withDashes(option), *given));
    return score;
}

PainScore Arguments::scoreOf(const QString& text) {
    const auto value = numberIn(text);
    const auto score = value ? PainScore::of(*value) : std::nullopt;
    if (!score)
        throw UsageError(
            Cli::tr("Pain is a whole number from 0 (no pain) to 10 in the digits 0 to 9, not "
                    "\"%1\".")
                .arg(text));
    return *score;
}

std::optional<Tightness> Arguments::tightness() const {
    const auto given = text("tightness");
    if (!given)
        return std::nullopt;
    const auto value = numberIn(*given);
    const auto tightness = value ? Tightness::of(*value) : std::nullopt;
    if (!tightness)
        throw UsageError(
            Cli::tr("%1 needs a whole number from 0 (loose) to 4 (rigid) in the digits 0 "
                    "to 9, not \"%2\".")
                .arg(withDashes("tightness"), *given));
    return tightness;
}

std::optional<Skin> Arguments::skin(const char* option) const {
    const auto given = text(option);
    if (!given)
        return std::nullopt;
    const auto skin = skinFromWord(given->toStdString());
    if (!skin)
        throw UsageError(Cli::tr("%1 needs one of normal, red, white, blistered, numb and other, "
                                 "not \"%2\".")
                             .arg(withDashes(option), *given));
    return skin;
}

std::optional<Note> Arguments::note() const {
    const auto given = text("note");
    if (!given)
        return std::nullopt;
    const std::string bytes = argumentBytes(*given);
    if (const auto fault = Note::faultOf(bytes))
        throw UsageError(noteFaultText(*fault, given->toUcs4().size()));
    return Note::of(bytes);
}

std::optional<WordList> Arguments::words(const char* option) const {
    const auto given = text(option);
    if (!given)
        return std::nullopt;
    const auto words = WordList::of(argumentBytes(*given));
    if (!words)
        throw UsageError(
            Cli::tr("%1 takes up to 12 short words or phrases between semicolons, each "
                    "of up to 80 characters.")
                .arg(withDashes(option)));
    return words;
}

std::optional<Site> Arguments::site(const char* option) const {
    const auto given = text(option);
    if (!given)
        return std::nullopt;
    auto site = siteFromText(*given);
    if (!site)
        throw UsageError(
            siteFaultText(Site::faultOf(argumentBytes(*given)).value_or(TextFault::NotUtf8)));
    return site;
}

std::optional<Moment> Arguments::moment(const char* option, const MomentSetting& setting,
                                        QString& remark) const {
    const auto given = text(option);
    if (!given)
        return std::nullopt;
    const auto typed = readMoment(*given, setting);
    if (!typed.value)
        //: An option and what is wrong with its value: --start: "10:99" is not understood. …
        throw UsageError(Cli::tr("%1: %2").arg(withDashes(option), typed.said));
    if (!typed.said.isEmpty())
        remark = typed.said;
    return typed.value;
}

std::optional<std::chrono::local_days> Arguments::date(const char* option,
                                                       const MomentSetting& setting) const {
    const auto given = text(option);
    if (!given)
        return std::nullopt;
    const auto typed = readDay(*given, setting);
    if (!typed.value)
        throw UsageError(Cli::tr("%1: %2").arg(withDashes(option), typed.said));
    return typed.value;
}

Modality Arguments::modalityOf(const QString& text) {
    const auto modality = modalityFromWord(text.toStdString());
    if (!modality)
        throw UsageError(Cli::tr("\"%1\" is neither ice nor heat. Say one of the two.").arg(text));
    return *modality;
}

HistoryFilter Arguments::filter(const MomentSetting& setting) const {
    HistoryFilter filter;
    filter.from = date("from", setting);
    filter.to = date("to", setting);
    if (filter.from && filter.to && *filter.from > *filter.to)
        throw UsageError(Cli::tr("--from names a later day than --to. Exchange the two."));
    if (const auto word = text("modality"))
        filter.modality = modalityOf(*word);
    filter.site = site();
    return filter;
}

} // namespace coolwarm
