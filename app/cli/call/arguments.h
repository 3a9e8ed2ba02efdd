// SPDX-License-Identifier: MIT
// The arguments of one verb as checked values.
#pragma once

#include "app/cli/call/verb_spec.h"
#include "app/text/typing/moment_parser.h"
#include "core/domain/diary/word_list.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/domain/skin.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
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
    /// Of an option that was given several times, the last.
    [[nodiscard]] std::optional<QString> text(const char* option) const;
    /// Of one that may be given several times, all of them.
    [[nodiscard]] QStringList texts(const char* option) const;
    /// The one argument that is no option, for a verb that needs one.
    [[nodiscard]] const QString& positional() const { return m_positionals.front(); }
    /// The same for a verb that needs a file's name, which is never empty.
    [[nodiscard]] const QString& file() const;
    /// The same as a path, byte by byte as it was given.
    [[nodiscard]] std::filesystem::path path() const;

    /// A whole number from `least` on, of the digits 0 to 9 alone. Beyond a billion it stays there:
    /// no figure is that large.
    [[nodiscard]] std::optional<int> number(const char* option, int least) const;
    [[nodiscard]] std::optional<std::chrono::minutes> minutes(const char* option) const;
    [[nodiscard]] std::optional<PainScore> pain(const char* option) const;
    /// What --tightness says, 0 to 4.
    [[nodiscard]] std::optional<Tightness> tightness() const;
    [[nodiscard]] std::optional<Skin> skin(const char* option) const;
    [[nodiscard]] std::optional<Note> note() const;
    /// Short words of the user's own, between semicolons.
    [[nodiscard]] std::optional<WordList> words(const char* option) const;
    [[nodiscard]] std::optional<Site> site(const char* option = "site") const;
    /// As people type it, read by `setting`. A time that came twice is told as a note in `remark`.
    [[nodiscard]] std::optional<Moment> moment(const char* option, const MomentSetting& setting,
                                               QString& remark) const;
    [[nodiscard]] std::optional<std::chrono::local_days> date(const char* option,
                                                              const MomentSetting& setting) const;

    /// The modality that a text of the command line names: "ice" or "heat".
    [[nodiscard]] static Modality modalityOf(const QString& text);
    /// The pain score that a text of the command line spells.
    [[nodiscard]] static PainScore scoreOf(const QString& text);
    /// What the options --from, --to, --modality and --site ask for.
    [[nodiscard]] HistoryFilter filter(const MomentSetting& setting) const;

private:
    QHash<QString, QStringList> m_options; ///< flags have one empty text
    QStringList m_positionals;
};

} // namespace coolwarm
