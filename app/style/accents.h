// SPDX-License-Identifier: MIT
// Which signal colour stands for which therapy, everywhere.
#pragma once

#include "app/style/colours.h"
#include "core/domain/modality.h"

namespace coolwarm {

[[nodiscard]] constexpr Accent accentFor(Modality modality) {
    return modality == Modality::Ice ? Accent::Ice : Accent::Heat;
}

} // namespace coolwarm
