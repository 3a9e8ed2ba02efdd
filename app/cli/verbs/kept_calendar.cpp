// SPDX-License-Identifier: MIT
// Writes the file until it is the plan that the log has then.
#include "app/cli/verbs/kept_calendar.h"

#include "app/cli/call/output.h"
#include "app/text/plan/calendar_text.h"
#include "app/text/trouble_text.h"
#include "core/engine/engine.h"
#include "core/log/ports/store.h"
#include "core/log/ports/store_error.h"
#include "core/report/atomic_file.h"

namespace coolwarm {

namespace {

constexpr int mostTries = 10; // nobody changes a plan more often at once

} // namespace

// Whoever wrote the file last looks afterwards whether it is still the plan: a window or another
// command line may have changed that meanwhile.
void keepCalendar(CliContext& context) {
    try {
        Engine& engine = context.log().engine();
        const auto now = context.clock.now().wallSecond();
        Choices kept = engine.choices();
        for (int tries = 0; kept.preferences.calendar && tries < mostTries; ++tries) {
            writePlanCalendar(calendarPath(*kept.preferences.calendar), kept.plan,
                              kept.preferences.calendar->tells(), now);
            const Choices present = engine.choices();
            if (present.plan == kept.plan)
                return;
            kept = present;
        }
    } catch (const FileError& error) {
        complain(context, calendarTroubleText(fileErrorText(error)));
    } catch (const StoreError& error) {
        complain(context, calendarTroubleText(storeErrorText(error)));
    }
}

} // namespace coolwarm
