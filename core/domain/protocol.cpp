// SPDX-License-Identifier: MIT
// The standard figures and how a plan of the user's own may narrow them.
#include "core/domain/protocol.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::hours;
using std::chrono::minutes;

Protocol::Protocol() : m_regimens{standard(Modality::Ice), standard(Modality::Heat)} {}

const Regimen& Protocol::standard(Modality modality) {
    static const PerModality<Regimen> documented{
        .ice = {{minutes{15}, minutes{25}}, minutes{20}, hours{2}, hours{3}},
        .heat = {{minutes{10}, minutes{20}}, minutes{15}, hours{2}, std::nullopt}};
    return documented[modality];
}

bool Protocol::mayUse(Modality modality, LengthWindow window, minutes rest) {
    const Regimen& bound = standard(modality);
    return window.least >= bound.window.least && window.most <= bound.window.most &&
           window.least <= window.most && rest >= bound.rest && rest <= longestRest;
}

bool Protocol::narrow(Modality modality, LengthWindow window, minutes rest) {
    if (!mayUse(modality, window, rest))
        return false;
    const Regimen& bound = standard(modality);
    Regimen& own = m_regimens[modality];
    own.window = window;
    own.usual = std::clamp(bound.usual, window.least, window.most);
    own.rest = rest;
    own.fullRest = bound.fullRest && *bound.fullRest > rest ? bound.fullRest : std::nullopt;
    return true;
}

} // namespace coolwarm
