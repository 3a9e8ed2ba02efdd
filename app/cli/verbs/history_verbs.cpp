// SPDX-License-Identifier: MIT
// The verb that lists what is logged.
#include "app/cli/call/history_table.h"
#include "app/cli/call/json_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "core/domain/session.h"
#include "core/log/ports/history_reader.h"
#include "core/time/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace coolwarm {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int portion = 256; // sessions in memory at a time; a note may have 40 kB

using Sessions = std::vector<Session>;

// Hands the newest `limit` sessions out in portions, so that memory does not grow with the log.
void inPortions(HistoryReader& reader, const HistoryFilter& filter, int limit,
                const std::function<void(const Sessions&)>& take) {
    std::optional<HistoryKey> next;
    for (int left = limit; left > 0; left -= portion) {
        auto rows = reader.page(filter, next, portion + 1); // one more tells where to go on
        const auto count =
            std::min<std::size_t>(rows.size(), static_cast<std::size_t>(std::min(left, portion)));
        Sessions sessions;
        for (std::size_t at = 0; at < count; ++at)
            sessions.push_back(std::move(rows[at].session));
        take(sessions);
        if (rows.size() <= portion)
            return;
        next = rows.back().key;
    }
}

void printTable(HistoryReader& reader, const HistoryFilter& filter, int limit, const QDate& today,
                CliContext& context) {
    PrintedHistory table(today);
    bool first = true;
    inPortions(reader, filter, limit, [&](const Sessions& sessions) {
        table.fit(sessions);
        if (first && sessions.empty())
            say(context, filter == HistoryFilter()
                             ? Cli::tr("The log has no sessions yet.")
                             : Cli::tr("Nothing found: no session in the log matches that."));
        else if (first)
            say(context, table.header());
        first = false;
        for (const QString& line : table.rows(sessions))
            say(context, line);
        finishSaying(context);
    });
}

void printJson(HistoryReader& reader, const HistoryFilter& filter, int limit, CliContext& context) {
    std::string text = "[";
    bool first = true;
    inPortions(reader, filter, limit, [&](const Sessions& sessions) {
        for (const Session& session : sessions) {
            text += first ? "\n" : ",\n";
            text += sessionJson(session);
            first = false;
        }
        sayBytes(context, text);
        text.clear();
    });
    sayBytes(context, first ? "]\n" : "\n]\n");
}

} // namespace

ExitCode runHistory(const Arguments& arguments, CliContext& context) {
    const HistoryFilter filter = arguments.filter(context.typing());
    const int limit = arguments.number("limit", 1).value_or(std::numeric_limits<int>::max());
    CliLog& log = context.readable.log();
    const Reading now = context.clock.now();
    closeOverdueSession(log.engine(), now, Recording::IfPossible);
    const auto reader = log.history();
    const auto second = now.wallSecond();
    if (arguments.has("json"))
        printJson(*reader, filter, limit, context);
    else
        printTable(*reader, filter, limit, toDateTime(second).date(), context);
    finishSaying(context);
    return ExitCode::Done;
}

} // namespace coolwarm
