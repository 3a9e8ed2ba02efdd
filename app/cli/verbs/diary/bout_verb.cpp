// SPDX-License-Identifier: MIT
// The verb that keeps the bouts of pain.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/word_list.h"
#include "core/domain/fields.h"
#include "core/domain/overloaded.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/edit.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/bout_day.h"
#include "core/rules/verdict.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QLocale>

#include <array>
#include <chrono>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace coolwarm {

namespace {

Course courseOf(const QString& text) {
    QString word = text;
    const auto course =
        courseFromWord(word.replace(QLatin1Char('-'), QLatin1Char('_')).toStdString());
    if (!course)
        throw UsageError(
            Cli::tr("--course needs one of constant and comes-and-goes, not \"%1\".").arg(text));
    return *course;
}

// What the options say of it, beside its times.
FieldValues<Episode> describedBy(const Arguments& arguments) {
    FieldValues<Episode> fields;
    const auto setWords = [&](const char* option, WordList Episode::*member) {
        if (const auto words = arguments.words(option))
            fields.set(member, *words);
    };
    setWords("trigger", &Episode::trigger);
    setWords("worse", &Episode::worse);
    setWords("eases", &Episode::eases);
    if (const auto course = arguments.text("course"))
        fields.set(&Episode::course, courseOf(*course));
    if (const auto tightness = arguments.tightness())
        fields.set(&Episode::tightness, *tightness);
    if (const auto note = arguments.note())
        fields.set(&Episode::note, *note);
    return fields;
}

/// One call: the log, what the options say, and one moment.
class BoutVerb {
public:
    BoutVerb(const Arguments& arguments, CliContext& context)
        : m_fields(describedBy(arguments)), m_context(context) {
        QString remark;
        m_at = arguments.moment("at", context.typing(), remark);
        const auto named = arguments.site();
        if (!remark.isEmpty())
            say(context, remark);
        m_isList = arguments.positional() == QLatin1String("list");
        m_log = m_isList                                           ? &context.readable.log()
                : arguments.positional() == QLatin1String("begin") ? &context.log()
                                                                   : &context.logThatIsThere();
        m_now = context.clock.now();
        closeOverdueSession(m_log->engine(), m_now,
                            m_isList ? Recording::IfPossible : Recording::Needed);
        if (named)
            m_named = knownSite(m_log->engine(), *named).value_or(*named);
        m_site = m_named.value_or(m_log->engine().choices().site);
        m_reader = m_log->history();
    }

    ExitCode begin() {
        Episode bout = Episode::blank(SessionId::random());
        m_fields.putInto(bout);
        bout.site = m_site;
        bout.began = at();
        return apply(AddBout{bout});
    }
    ExitCode end() {
        const auto open = newest();
        if (!open || open->ended)
            return refuseWith(Cli::tr("No bout is open there (%1).").arg(siteInSentence(m_site)));
        FieldValues<Episode> fields = m_fields;
        fields.set(&Episode::ended, at());
        return apply(EditBout{open->id, {}, fields});
    }
    ExitCode reopen() {
        const auto last = newest();
        if (!last || !last->ended)
            return refuseWith(Cli::tr("There is no bout there that has ended last (%1).")
                                  .arg(siteInSentence(m_site)));
        return apply(settingOf(last->id, &Episode::ended, std::nullopt));
    }
    ExitCode describe() {
        if (m_fields.names().isEmpty())
            throw UsageError(Cli::tr("Say how it is, by --trigger, --course, --worse, --eases, "
                                     "--tightness or --note."));
        const auto last = newest();
        return last ? apply(EditBout{last->id, {}, m_fields}) : refuseEmpty();
    }
    ExitCode join() {
        const auto rows = rowsOf(m_site, 2);
        if (rows.size() < 2)
            return refuseWith(Cli::tr("There are no two bouts there to be joined (%1).")
                                  .arg(siteInSentence(m_site)));
        return apply(MergeBouts{idOf(rows.front().record), idOf(rows.back().record)});
    }
    ExitCode split() {
        if (!m_at)
            throw UsageError(Cli::tr("Say where it is divided: --at \"yesterday 9:30\"."));
        std::optional<SessionId> found;
        for (const DiaryRow& row : rowsOf(m_site, mostRows))
            if (!found && row.key.at < m_at->utc)
                found = idOf(row.record);
        return found ? apply(SplitBout{*found, *m_at}) : refuseEmpty();
    }
    ExitCode list() {
        const auto rows = rowsOf(m_named, mostRows);
        if (rows.empty())
            say(m_context, Cli::tr("The log has no bouts yet."));
        for (const DiaryRow& row : rows) {
            say(m_context, recordText(row.record, today()));
            const auto& bout = std::get<Episode>(row.record);
            if (!bout.ended)
                sayDay(bout);
        }
        finishSaying(m_context);
        return ExitCode::Done;
    }

private:
    static constexpr int mostRows = 1000;

    [[nodiscard]] Moment at() const { return m_at.value_or(m_context.zone.at(m_now.wallSecond())); }
    [[nodiscard]] QDate today() const { return toDateTime(m_now.wallSecond()).date(); }
    [[nodiscard]] std::vector<DiaryRow> rowsOf(const std::optional<Site>& site, int most) {
        DiaryFilter filter;
        filter.site = site;
        return m_reader->diary().page(Episode::kind, filter, std::nullopt, most);
    }
    [[nodiscard]] std::optional<Episode> newest() {
        const auto rows = rowsOf(m_site, 1);
        return rows.empty() ? std::nullopt : std::optional(std::get<Episode>(rows.front().record));
    }
    ExitCode refuseWith(const QString& text) {
        complain(m_context, text);
        return ExitCode::Refused;
    }
    ExitCode refuseEmpty() {
        return refuseWith(
            Cli::tr("The log has no bout there at that time (%1).").arg(siteInSentence(m_site)));
    }
    ExitCode apply(const Command& command) {
        const Result result = m_log->engine().apply(command, m_now);
        if (!result.verdict.isAllowed())
            return refuse(m_context, result.verdict.refusal(), m_now);
        m_context.window.poke();
        if (result.events.empty())
            say(m_context, Cli::tr("The log says so already."));
        for (const Event& event : result.events)
            std::visit(
                Overloaded{
                    [&](const RecordDeleted&) {}, // joined to another one
                    [&](const std::derived_from<RecordEvent> auto& told) {
                        if (told.record)
                            say(m_context,
                                Cli::tr("Saved: %1.").arg(recordText(*told.record, today())));
                    },
                    [](const auto&) {}},
                event);
        return ExitCode::Done;
    }
    // Which day it is, and what the figures say of it.
    void sayDay(const Episode& bout) {
        const auto ratings = m_reader->diary().ratings(
            bout.site, bout.began.utc, m_now.wallSecond() + std::chrono::seconds{1});
        const BoutDay day = boutDay(bout, ratings, m_context.zone.at(m_now.wallSecond()));
        say(m_context, Cli::tr("  Day %1.").arg(QLocale().toString(day.day)));
        if (day.progress.improvement != Improvement::NotKnown)
            //: Average pain of a day, from 0 to 10, twice.
            say(m_context,
                Cli::tr("  Average pain on the first day with a score %1, on the latest %2.")
                    .arg(oneDecimal(day.progress.first), oneDecimal(day.progress.latest)));
        if (!day.lookAgain)
            return;
        say(m_context,
            day.progress.improvement == Improvement::NotKnown
                ? Cli::tr("  Fewer than two days have a score, so nobody can tell whether "
                          "it gets better. Look at the warning signs in the guide.")
                : Cli::tr("  No change so far that most people would notice. Look at "
                          "the warning signs in the guide."));
    }

    FieldValues<Episode> m_fields;
    CliContext& m_context;
    CliLog* m_log = nullptr;
    Reading m_now;
    std::optional<Moment> m_at;
    std::optional<Site> m_named;
    Site m_site = Site::lowerBack();
    std::unique_ptr<HistoryReader> m_reader;
    bool m_isList = false;
};

struct Act {
    std::string_view word;
    ExitCode (BoutVerb::*run)();
};

constexpr std::array<Act, 7> acts{{{"begin", &BoutVerb::begin},
                                   {"end", &BoutVerb::end},
                                   {"reopen", &BoutVerb::reopen},
                                   {"describe", &BoutVerb::describe},
                                   {"join", &BoutVerb::join},
                                   {"split", &BoutVerb::split},
                                   {"list", &BoutVerb::list}}};

} // namespace

ExitCode runBout(const Arguments& arguments, CliContext& context) {
    const std::string word = arguments.positional().toStdString();
    for (const Act& act : acts)
        if (act.word == word)
            return (BoutVerb(arguments, context).*act.run)();
    throw UsageError(Cli::tr("\"%1\" cannot be done with a bout. Say one of begin, end, reopen, "
                             "describe, join, split and list.")
                         .arg(arguments.positional()));
}

} // namespace coolwarm
