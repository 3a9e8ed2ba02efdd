// SPDX-License-Identifier: MIT
// Which rests have ended because their time went by, and not because a session was taken away.
#pragma once

#include "core/domain/per_modality.h"
#include "core/domain/site/site.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <optional>

namespace coolwarm {

/// Compares each look with the last one.
class RestWatch {
public:
    struct Look {
        bool isKnown = false;    ///< the last look was at the same site, and no session ran
        PerModality<bool> ended; ///< the rest has ended since then
    };

    /// A session, a start by mistake or an entry that was forgotten, deleted or undone takes its
    /// rest along: that is no end of one. Nor is it news afterwards what ended during a session.
    [[nodiscard]] Look look(const Status& status);

private:
    struct Seen {
        Site site;
        Reading at;
        PerModality<Millis> remaining;
    };

    std::optional<Seen> m_last;
};

} // namespace coolwarm
