// SPDX-License-Identifier: MIT
// Writes an alarm that came due meanwhile into the log, which is opened for writing only for that.
#include "app/cli/verbs/overdue_session.h"

#include "core/engine/commands/running.h"
#include "core/log/ports/store_error.h"
#include "core/time/reading.h"

namespace coolwarm {

void closeOverdueSession(Engine& engine, const Reading& now, Recording recording) {
    const auto& open = engine.open();
    if (!open || open->session.outcome)
        return;
    try {
        // Refused when another program has ended the session in between, which is as good.
        static_cast<void>(engine.apply(CloseOverdueSession{}, now));
    } catch (const StoreError& error) {
        using Kind = StoreError::Kind;
        const bool readable = error.kind() == Kind::ReadOnly || error.kind() == Kind::Busy ||
                              error.kind() == Kind::Full;
        if (recording == Recording::Needed || !readable)
            throw;
    }
}

} // namespace coolwarm
