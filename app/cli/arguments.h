// SPDX-License-Identifier: MIT
// The arguments of one verb as checked values.
#pragma once

#include "app/cli/verb_table.h"
#include "core/domain/session.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stdexcept>

namespace coolwarm {

/// The command line cannot be understood. Caught once, in runCli().
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const QString& text)
        : std::runtime_error(text.toStdString()), m_text(text) {}

    /// A sentence for the user, what is wrong and what would be right.
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// The options and other arguments behind a verb. The constructor and all that return a value
/// throw UsageError; an option that was not given is an empty optional.
class Arguments {
public:
    Arguments(const VerbSpec& verb, const QStringList& arguments);

    [[nodiscard]] bool has(const char* option) const;
    [[nodiscard]] std::optional<QString> text(const char* option) const;
    /// The one argument that is no option, for a verb that needs one.
    [[nodiscard]] const QString& positional() const { return m_positionals.front(); }
    /// The same for a verb that needs a file's name, which is never empty.
    [[nodiscard]] const QString& file() const;

    /// A whole number from `least` on. Beyond a billion it stays there: no figure is that large.
    [[nodiscard]] std::optional<int> number(const char* option, int least) const;
    [[nodiscard]] std::optional<std::chrono::minutes> minutes(const char* option) const;
    [[nodiscard]] std::optional<PainScore> pain(const char* option) const;
    [[nodiscard]] std::optional<Skin> skin(const char* option) const;
    [[nodiscard]] std::optional<Note> note() const;
    [[nodiscard]] std::optional<Site> site() const;
    /// Local in `zone` when the text has no offset of its own.
    [[nodiscard]] std::optional<Moment> moment(const char* option, const Zone& zone) const;
    [[nodiscard]] std::optional<std::chrono::local_days> date(const char* option) const;

    /// The modality that a text of the command line names: "ice" or "heat".
    [[nodiscard]] static Modality modalityOf(const QString& text);
    /// What the options --from, --to, --modality and --site ask for.
    [[nodiscard]] HistoryFilter filter() const;

private:
    QHash<QString, QString> m_options; ///< flags have an empty text
    QStringList m_positionals;
};

} // namespace coolwarm
