// SPDX-License-Identifier: MIT
// The verb that lists what is logged.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/history_table.h"
#include "app/cli/call/json_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "core/domain/session.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"
#include "core/time/reading.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace coolwarm {

namespace {

constexpr int portion = 256; // records in memory at a time; a note may have 40 kB

using Records = std::vector<HistoryRecord>;

/// What is asked for.
struct Wanted {
    HistoryFilter filter;
    int limit = std::numeric_limits<int>::max(); ///< only the newest
    bool sessionsAlone = true;                   ///< the usual list
};

// Hands the newest sessions out in portions, so that memory does not grow with the log.
void sessionsInPortions(HistoryReader& reader, const Wanted& wanted,
                        const std::function<void(const Records&)>& take) {
    std::optional<HistoryKey> next;
    for (int left = wanted.limit; left > 0; left -= portion) {
        auto rows = reader.page(wanted.filter, next, portion + 1); // one more: where to go on
        const auto count =
            std::min<std::size_t>(rows.size(), static_cast<std::size_t>(std::min(left, portion)));
        Records records;
        for (std::size_t at = 0; at < count; ++at)
            records.emplace_back(std::move(rows[at].session));
        take(records);
        if (rows.size() <= portion)
            return;
        next = rows.back().key;
    }
}

// The same of any kinds, of which the list has 8 bytes each.
void inPortions(HistoryReader& reader, const Wanted& wanted,
                const std::function<void(const Records&)>& take) {
    if (wanted.sessionsAlone)
        return sessionsInPortions(reader, wanted, take);
    const auto rows = reader.inOrder(wanted.filter, {}, wanted.limit);
    std::size_t at = 0;
    do {
        const auto part =
            std::span(rows).subspan(at, std::min<std::size_t>(portion, rows.size() - at));
        Records records;
        for (ListedRecord& listed : reader.records(part))
            records.push_back(std::move(listed.record));
        take(records);
        at += part.size();
    } while (at < rows.size());
}

QString nothingText(const Wanted& wanted) {
    HistoryFilter none;
    none.kind = wanted.filter.kind;
    if (!wanted.sessionsAlone)
        return wanted.filter == none ? Cli::tr("The log has nothing of that kind yet.")
                                     : Cli::tr("Nothing found: nothing in the log matches that.");
    return wanted.filter == none ? Cli::tr("The log has no sessions yet.")
                                 : Cli::tr("Nothing found: no session in the log matches that.");
}

void printTable(HistoryReader& reader, const Wanted& wanted, const QDate& today,
                CliContext& context) {
    PrintedHistory table(
        wanted.sessionsAlone ? PrintedHistory::Of::Sessions : PrintedHistory::Of::AllKinds, today);
    bool first = true;
    inPortions(reader, wanted, [&](const Records& records) {
        table.fit(records);
        if (first)
            say(context, records.empty() ? nothingText(wanted) : table.header());
        first = false;
        for (const QString& line : table.rows(records))
            say(context, line);
        finishSaying(context);
    });
}

void printJson(HistoryReader& reader, const Wanted& wanted, CliContext& context) {
    std::string text = "[";
    bool first = true;
    inPortions(reader, wanted, [&](const Records& records) {
        for (const HistoryRecord& record : records) {
            text += first ? "\n" : ",\n";
            text +=
                wanted.sessionsAlone ? sessionJson(std::get<Session>(record)) : recordJson(record);
            first = false;
        }
        sayBytes(context, text);
        text.clear();
    });
    sayBytes(context, first ? "]\n" : "\n]\n");
}

// What --what names; bouts have a list of their own.
void chooseKind(const Arguments& arguments, Wanted& wanted) {
    static constexpr std::array<std::pair<const char*, std::optional<HistoryKind>>, 4> words{
        {{"sessions", HistoryKind::Session},
         {"pain", HistoryKind::Pain},
         {"activities", HistoryKind::Activity},
         {"all", std::nullopt}}};
    const QString word = arguments.text("what").value_or(QLatin1String(words.front().first));
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) {
        return word == QLatin1String(each.first);
    });
    if (found == words.end())
        throw UsageError(Cli::tr("--what needs one of sessions, pain, activities, all, not \"%1\". "
                                 "Bouts are listed by: coolwarm bout list")
                             .arg(word));
    wanted.filter.kind = found->second;
    wanted.sessionsAlone = found->second == HistoryKind::Session;
    const bool letsSome = !found->second || wanted.filter.lets(*found->second);
    if (!letsSome && wanted.filter.modality)
        throw UsageError(Cli::tr("--modality is about sessions. Leave it out."));
    if (!letsSome)
        throw UsageError(Cli::tr("Activities have no part of the body. Leave --site out."));
}

} // namespace

ExitCode runHistory(const Arguments& arguments, CliContext& context) {
    Wanted wanted{arguments.filter(context.typing())};
    wanted.limit = arguments.number("limit", 1).value_or(wanted.limit);
    chooseKind(arguments, wanted);
    CliLog& log = context.readable.log();
    const Reading now = context.clock.now();
    closeOverdueSession(log.engine(), now, Recording::IfPossible);
    const auto reader = log.history();
    const auto second = now.wallSecond();
    if (arguments.has("json"))
        printJson(*reader, wanted, context);
    else
        printTable(*reader, wanted, toDateTime(second).date(), context);
    finishSaying(context);
    return ExitCode::Done;
}

} // namespace coolwarm
