// SPDX-License-Identifier: MIT
// Sorts the arguments from left to right, knowing which options take the next one for a value.
#include "app/cli/invocation.h"

#include "app/cli/call/cli_text.h"
#include "app/cli/verb_table.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

// What QApplication understands by itself, with a value behind it.
constexpr std::array qtValueOptions{
    "platform",    "platformpluginpath", "platformtheme", "plugin",  "qwindowgeometry",
    "qwindowicon", "qwindowtitle",       "session",       "display", "style",
    "stylesheet"};

/// "--name=value" taken apart; no name for what is no option.
struct Option {
    explicit Option(const QString& argument) {
        if (!argument.startsWith(QLatin1Char('-')) || argument.size() < 2)
            return;
        const QString bare = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
        const qsizetype equals = bare.indexOf(QLatin1Char('='));
        name = equals < 0 ? bare : bare.left(equals);
        if (equals >= 0)
            value = bare.mid(equals + 1);
    }

    [[nodiscard]] bool is(const char* wanted) const { return name == QLatin1String(wanted); }

    QString name;
    std::optional<QString> value;
};

bool relativeDataFolder() {
    const QString folder = qEnvironmentVariable("COOLWARM_DATA_DIR");
    return !folder.isEmpty() && QDir::isRelativePath(folder);
}

class Sorter {
public:
    explicit Sorter(const QStringList& arguments) : m_arguments(arguments) {}

    Invocation sorted() {
        for (m_at = 1; m_at < m_arguments.size() && m_out.error.isEmpty(); ++m_at)
            m_verb == nullptr ? beforeVerb() : afterVerb();
        finish();
        return m_out;
    }

private:
    void beforeVerb();
    void afterVerb();
    bool common(const Option& option);
    void takeVerb(const QString& name);
    bool skipQtOption(const Option& option);
    QString valueOf(const Option& option);
    void finish();
    void fail(const QString& error) { m_out.error = error; }

    const QStringList& m_arguments;
    qsizetype m_at = 1;
    const VerbSpec* m_verb = nullptr;
    bool m_help = false;
    bool m_version = false;
    bool m_optionsOver = false;
    Invocation m_out;
};

// The value behind "=" or in the next argument.
QString Sorter::valueOf(const Option& option) {
    if (option.value)
        return *option.value;
    return m_at + 1 < m_arguments.size() ? m_arguments.at(++m_at) : QString();
}

// The options that go with everything; true when it was one.
bool Sorter::common(const Option& option) {
    if (option.is("data-dir")) {
        m_out.dataDir = valueOf(option);
        if (m_out.dataDir->isEmpty())
            fail(Cli::tr("--data-dir needs a folder behind it."));
    } else if (option.is("minimized") && !option.value) {
        m_out.minimized = true;
    } else if ((option.is("help") || option.is("h")) && !option.value) {
        m_help = true;
    } else if (option.is("version") && !option.value) {
        m_version = true;
    } else {
        return false;
    }
    return true;
}

bool Sorter::skipQtOption(const Option& option) {
    // macOS names the process of a double click so, and "-reverse" is Qt's flag for the layout.
    if (option.is("reverse") || option.name.startsWith(QLatin1String("psn_")))
        return true;
    const bool known = std::any_of(qtValueOptions.begin(), qtValueOptions.end(),
                                   [&](const char* name) { return option.is(name); });
    if (known)
        static_cast<void>(valueOf(option));
    return known;
}

void Sorter::takeVerb(const QString& name) {
    if (name == QLatin1String("help") && !m_help) {
        m_help = true;
        return;
    }
    m_verb = verbCalled(name);
    if (m_verb == nullptr)
        return fail(unknownVerbText(name));
    m_out.verb = name;
}

void Sorter::beforeVerb() {
    const QString& argument = m_arguments.at(m_at);
    const Option option(argument);
    if (option.name.isEmpty())
        takeVerb(argument);
    else if (!common(option) && !skipQtOption(option))
        fail(Cli::tr("There is no option \"%1\" without a command. See: coolwarm help")
                 .arg(argument));
}

void Sorter::afterVerb() {
    const QString& argument = m_arguments.at(m_at);
    const Option option(argument);
    m_optionsOver = m_optionsOver || argument == QLatin1String("--");
    if (!m_optionsOver && !option.name.isEmpty() && common(option))
        return;
    m_out.arguments << argument;
    const auto takesNext = [&](const OptionSpec& spec) {
        return spec.takesValue() && option.is(spec.name);
    };
    const auto& options = m_verb->options;
    // The next argument is a value, even when it looks like an option.
    if (!m_optionsOver && !option.value && m_at + 1 < m_arguments.size() &&
        std::any_of(options.begin(), options.end(), takesNext))
        m_out.arguments << m_arguments.at(++m_at);
}

void Sorter::finish() {
    using Kind = Invocation::Kind;
    if (m_out.error.isEmpty() && m_verb != nullptr && m_out.minimized)
        fail(Cli::tr("--minimized is for the window and goes with no command."));
    if (m_out.error.isEmpty() && !m_out.dataDir && !m_help && !m_version && relativeDataFolder())
        fail(Cli::tr("COOLWARM_DATA_DIR has to name a folder by its whole path, or there would be "
                     "another log in each folder."));
    if (!m_out.error.isEmpty())
        m_out.kind = Kind::Error;
    else if (m_help)
        m_out.kind = Kind::Help;
    else if (m_version)
        m_out.kind = Kind::Version;
    else if (m_verb != nullptr)
        m_out.kind = Kind::Verb;
}

} // namespace

Invocation invocationOf(const QStringList& arguments) {
    return Sorter(arguments).sorted();
}

} // namespace coolwarm
