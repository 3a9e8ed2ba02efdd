// SPDX-License-Identifier: MIT
// The verb that writes down how strong the pain is or was.
#include "app/cli/call/cli_text.h"
#include "app/cli/call/output.h"
#include "app/cli/verbs/known_site.h"
#include "app/cli/verbs/overdue_session.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/pain.h"
#include "core/engine/engine.h"
#include "core/engine/result.h"
#include "core/text/note.h"
#include "core/time/reading.h"

namespace coolwarm {

ExitCode runPain(const Arguments& arguments, CliContext& context) {
    PainEntry entry = PainEntry::blank(SessionId::random());
    entry.score = Arguments::scoreOf(arguments.positional());
    entry.tightness = arguments.tightness();
    entry.note = arguments.note().value_or(Note());
    QString remark;
    const auto at = arguments.moment("at", context.typing(), remark);
    const auto site = arguments.site();
    if (!remark.isEmpty())
        say(context, remark);
    Engine& engine = context.log().engine();
    const Reading now = context.clock.now();
    closeOverdueSession(engine, now, Recording::Needed);
    entry.at = at.value_or(context.zone.at(now.wallSecond()));
    entry.site = site ? knownSite(engine, *site).value_or(*site) : engine.choices().site;
    const Result result = engine.apply(AddPain{entry}, now);
    if (!result.verdict.isAllowed())
        return refuse(context, result.verdict.refusal(), now);
    context.window.poke();
    //: "Pain 4, Lower back, Fri 20 Nov 14:12". The words behind the colon at the end stay.
    say(context, Cli::tr("Saved: %1. To take it back: coolwarm undo")
                     .arg(recordText(entry, toDateTime(now.wallSecond()).date())));
    if (engine.proposesBout(entry.site, entry.at.utc))
        say(context, Cli::tr("Nothing was logged there in the two weeks before. If a new bout has "
                             "begun: coolwarm bout begin"));
    complainOfZone(context, entry.at);
    return ExitCode::Done;
}

} // namespace coolwarm
