// SPDX-License-Identifier: MIT
// A pair of values: one for ice and one for heat.
#pragma once

#include "core/domain/modality.h"

namespace coolwarm {

template <class Value>
struct PerModality {
    Value ice{};
    Value heat{};

    [[nodiscard]] constexpr Value& operator[](Modality modality) {
        return modality == Modality::Ice ? ice : heat;
    }
    [[nodiscard]] constexpr const Value& operator[](Modality modality) const {
        return modality == Modality::Ice ? ice : heat;
    }

    friend bool operator==(const PerModality&, const PerModality&) = default;
};

} // namespace coolwarm
