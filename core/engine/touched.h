// SPDX-License-Identifier: MIT
// Which parts of the log have changed, for those who read them anew.
#pragma once

#include "core/engine/event.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace coolwarm {

/// Whoever shows nothing of it need not read the log again.
struct Touched {
    FieldSet sessionFields; ///< of any session; all of them where sessions come or go
    bool choices = false;   ///< the part of the body, the plan, the preferences, the clock's word
    std::set<std::string, std::less<>> diary{}; ///< the kinds of records of the diary

    /// Where nobody knows what it was.
    [[nodiscard]] static Touched all();
};

[[nodiscard]] Touched touchedBy(const std::vector<Event>& events);

} // namespace coolwarm
