// SPDX-License-Identifier: MIT
#include "core/engine/result.h"

#include <utility>

namespace coolwarm {

Result refusedFor(Reason reason) {
    Refusal refusal;
    refusal.reason = reason;
    return {Verdict::refused(refusal), {}};
}

Result done(Event event) {
    return {Verdict::allowed(), {std::move(event)}};
}

} // namespace coolwarm
