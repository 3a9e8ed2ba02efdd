// SPDX-License-Identifier: MIT
// Which signal colour and which sign stand for which therapy, everywhere.
#pragma once

#include "app/style/icons.h"
#include "app/style/palette/colours.h"
#include "core/domain/modality.h"

namespace coolwarm {

[[nodiscard]] constexpr Accent accentFor(Modality modality) {
    return modality == Modality::Ice ? Accent::Ice : Accent::Heat;
}

[[nodiscard]] constexpr Icon iconFor(Modality modality) {
    return modality == Modality::Ice ? Icon::Ice : Icon::Heat;
}

} // namespace coolwarm
