// SPDX-License-Identifier: MIT
// The verbs that correct a record of the log and take one out, of whichever kind.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/diary/record_meant.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/cli/verbs/which_list.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/trial.h"
#include "core/domain/fields.h"
#include "core/domain/overloaded.h"
#include "core/domain/pain.h"
#include "core/domain/record.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/activities.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/pain.h"
#include "core/engine/commands/past.h"
#include "core/engine/commands/records.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/log/ports/history_reader.h"
#include "core/text/note.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QStringList>

#include <array>
#include <chrono>
#include <concepts>
#include <optional>
#include <string_view>
#include <variant>

namespace coolwarm {

namespace {

using AnyRecord = std::variant<Session, DiaryRecord>;

LogList oneListOf(const Arguments& arguments) {
    if (wantsAllLists(arguments))
        throw UsageError(Cli::tr("Say which list it is in: --what sessions, pain, episodes or "
                                 "activities."));
    return listOf(arguments);
}

QString textOf(const AnyRecord& record, const QDate& today) {
    return std::visit(Overloaded{[&](const Session& session) {
                                     //: Ice or Heat; a part of the body; a moment.
                                     return Cli::tr("%1, %2, %3")
                                         .arg(modalityText(session.modality),
                                              siteInSentence(session.site),
                                              startText(session.start, today));
                                 },
                                 [&](const DiaryRecord& each) { return recordText(each, today); }},
                      record);
}

/// One call about one record: the log, the record and one moment.
class RecordCall {
public:
    RecordCall(const Arguments& arguments, CliContext& context)
        : m_list(oneListOf(arguments)), m_context(context) {
        QString remark;
        const auto at = arguments.moment("at", context.typing(), remark);
        const auto named = arguments.site();
        if (named && m_list.diaryKind == Activity::kind)
            throw UsageError(Cli::tr("Activities have no part of the body. Leave --site out."));
        if (!remark.isEmpty())
            say(context, remark);
        CliLog& log = context.logThatIsThere();
        m_engine = &log.engine();
        m_now = context.clock.now();
        closeOverdueSession(*m_engine, m_now, Recording::Needed);
        const Site site = demandKnown(*m_engine, named).value_or(m_engine->choices().site);
        const auto reader = log.history();
        if (m_list.diaryKind.empty()) {
            if (auto session = sessionMeant(*reader, site, at))
                m_found = std::move(*session);
        } else if (auto record = recordMeant(*reader, m_list.diaryKind, site, at)) {
            m_found = std::move(*record);
        }
        if (!m_found)
            complain(context, at ? Cli::tr("The log has nothing of that kind at that time.")
                                 : Cli::tr("The log has nothing of that kind there yet."));
    }

    [[nodiscard]] const std::optional<AnyRecord>& found() const { return m_found; }
    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] QDate today() const { return toDateTime(m_now.wallSecond()).date(); }

    /// Carries out what changes the record.
    ExitCode apply(const Command& command) {
        const Result result = m_engine->apply(command, m_now);
        if (!result.verdict.isAllowed())
            return refuse(m_context, result.verdict.refusal(), m_now);
        m_context.window.poke();
        if (result.events.empty())
            say(m_context, Cli::tr("The log says so already."));
        for (const Event& event : result.events)
            sayOf(event);
        return ExitCode::Done;
    }

private:
    void sayOf(const Event& event) {
        std::visit(Overloaded{[&](const RecordDeleted&) {
                                  say(m_context,
                                      Cli::tr("Deleted: %1. To take it back: coolwarm undo")
                                          .arg(textOf(*m_found, today())));
                              },
                              [&](const std::derived_from<RecordEvent> auto& told) {
                                  if (told.record)
                                      sayChanged(*told.record);
                                  else if (told.session)
                                      sayChanged(*told.session);
                              },
                              [](const auto&) {}},
                   event);
    }
    void sayChanged(const AnyRecord& record) {
        say(m_context,
            Cli::tr("Changed: %1. To take it back: coolwarm undo").arg(textOf(record, today())));
    }

    LogList m_list;
    CliContext& m_context;
    Engine* m_engine = nullptr;
    Reading m_now;
    std::optional<AnyRecord> m_found;
};

Command deletionOf(const AnyRecord& found) {
    return std::visit(
        Overloaded{[](const Session& session) { return Command{DeletePast{session.id}}; },
                   [](const DiaryRecord& record) {
                       return std::visit(
                           []<class Record>(const Record& each) {
                               return Command{DeleteRecord<Record>{each.id}};
                           },
                           record);
                   }},
        found);
}

/// What the options of "edit" say, apart from where the record is.
struct Changes {
    std::optional<Moment> start;
    std::optional<Moment> end;
    bool endIsCleared = false; ///< of a bout: it is open again
    std::optional<std::chrono::minutes> length;
    std::optional<PainScore> score;
    std::optional<Tightness> tightness;
    std::optional<Site> site;
    std::optional<Note> note;
};

Changes changesIn(const Arguments& arguments, CliContext& context) {
    Changes changes;
    QString remark;
    MomentSetting typing = context.typing();
    changes.start = arguments.moment("start", typing, remark);
    typing.after = changes.start;
    changes.endIsCleared = arguments.text("end") == QLatin1String("none");
    if (!changes.endIsCleared)
        changes.end = arguments.moment("end", typing, remark);
    changes.length = arguments.minutes("minutes");
    changes.score = arguments.pain("pain");
    changes.tightness = arguments.tightness();
    changes.site = arguments.site("new-site");
    changes.note = arguments.note();
    if (!remark.isEmpty())
        say(context, remark);
    return changes;
}

/// The options of "edit" that a kind knows.
template <class Record>
constexpr std::array<const char*, 0> optionsOf{};
template <>
constexpr std::array optionsOf<Session>{"start", "end", "new-site", "note"};
template <>
constexpr std::array optionsOf<PainEntry>{"start", "pain", "new-site", "tightness", "note"};
template <>
constexpr std::array optionsOf<Episode>{"start", "end", "new-site", "tightness", "note"};
template <>
constexpr std::array optionsOf<Trial>{"note"};
template <>
constexpr std::array optionsOf<Activity>{"start", "minutes", "note"};

constexpr std::array everyChange{"start",     "end",      "minutes", "pain",
                                 "tightness", "new-site", "note"};

// Nothing that was typed is passed over in silence.
template <class Record>
void demandKnownOptions(const Arguments& arguments) {
    QStringList known;
    bool any = false;
    for (const char* option : optionsOf<Record>)
        known << QLatin1String("--") + QLatin1String(option);
    for (const char* option : everyChange) {
        if (!arguments.has(option))
            continue;
        any = true;
        if (!known.contains(QLatin1String("--") + QLatin1String(option)))
            throw UsageError(Cli::tr("--%1 cannot be changed of what is in this list, but these "
                                     "can: %2.")
                                 .arg(QLatin1String(option), known.join(QLatin1String(", "))));
    }
    if (!any)
        throw UsageError(
            Cli::tr("Say what is to be changed, by %1.").arg(known.join(QLatin1String(", "))));
}

template <class Record, class Value>
void set(FieldValues<Record>& fields, Value Record::*member, const auto& wish) {
    if (wish)
        fields.set(member, *wish);
}

Edit<Session> changeOf(const Session& session, const Changes& changes) {
    Edit<Session> edit{session.id};
    set(edit.fields, &Session::start, changes.start);
    set(edit.fields, &Session::end, changes.end);
    set(edit.fields, &Session::site, changes.site);
    set(edit.fields, &Session::note, changes.note);
    return edit;
}

Edit<PainEntry> changeOf(const PainEntry& entry, const Changes& changes) {
    Edit<PainEntry> edit{entry.id};
    set(edit.fields, &PainEntry::at, changes.start);
    set(edit.fields, &PainEntry::score, changes.score);
    set(edit.fields, &PainEntry::site, changes.site);
    set(edit.fields, &PainEntry::tightness, changes.tightness);
    set(edit.fields, &PainEntry::note, changes.note);
    return edit;
}

Edit<Episode> changeOf(const Episode& bout, const Changes& changes) {
    Edit<Episode> edit{bout.id};
    set(edit.fields, &Episode::began, changes.start);
    if (changes.endIsCleared)
        edit.fields.set(&Episode::ended, std::nullopt);
    set(edit.fields, &Episode::ended, changes.end);
    set(edit.fields, &Episode::site, changes.site);
    set(edit.fields, &Episode::tightness, changes.tightness);
    set(edit.fields, &Episode::note, changes.note);
    return edit;
}

Edit<Trial> changeOf(const Trial& trial, const Changes& changes) {
    Edit<Trial> edit{trial.id};
    set(edit.fields, &Trial::note, changes.note);
    return edit;
}

Edit<Activity> changeOf(const Activity& activity, const Changes& changes) {
    Edit<Activity> edit{activity.id};
    set(edit.fields, &Activity::start, changes.start);
    set(edit.fields, &Activity::length, changes.length);
    set(edit.fields, &Activity::note, changes.note);
    return edit;
}

void demandKnownOptions(const Arguments& arguments, std::string_view diaryKind) {
    if (diaryKind.empty())
        return demandKnownOptions<Session>(arguments);
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        if (Record::kind == diaryKind)
            demandKnownOptions<Record>(arguments);
    });
}

} // namespace

ExitCode runDelete(const Arguments& arguments, CliContext& context) {
    RecordCall call(arguments, context);
    return call.found() ? call.apply(deletionOf(*call.found())) : ExitCode::Refused;
}

ExitCode runEdit(const Arguments& arguments, CliContext& context) {
    const LogList list = oneListOf(arguments);
    demandKnownOptions(arguments, list.diaryKind);
    Changes changes = changesIn(arguments, context);
    if (changes.endIsCleared && list.diaryKind != Episode::kind)
        throw UsageError(Cli::tr("A session cannot be without its end. Name one with --end."));
    RecordCall call(arguments, context);
    if (!call.found())
        return ExitCode::Refused;
    if (changes.site)
        changes.site = knownSite(call.engine(), *changes.site).value_or(*changes.site);
    return call.apply(std::visit(
        Overloaded{[&](const Session& session) { return Command{changeOf(session, changes)}; },
                   [&](const DiaryRecord& record) {
                       return std::visit(
                           [&](const auto& each) { return Command{changeOf(each, changes)}; },
                           record);
                   }},
        *call.found()));
}

} // namespace coolwarm
