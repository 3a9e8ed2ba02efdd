// SPDX-License-Identifier: MIT
#include "core/engine/event.h"

#include "core/domain/overloaded.h"

#include <concepts>

namespace coolwarm {

std::optional<Session> sessionIn(const Event& event) {
    return std::visit(
        Overloaded{[](const std::derived_from<SessionEvent> auto& told) {
                       return std::optional(told.session);
                   },
                   [](const std::derived_from<RecordEvent> auto& told) { return told.session; },
                   [](const auto&) { return std::optional<Session>(); }},
        event);
}

} // namespace coolwarm
