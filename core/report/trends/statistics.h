// SPDX-License-Identifier: MIT
// The statistics of one person's scores: a mean with how sure it is, and quartiles.
#pragma once

#include <optional>
#include <vector>

namespace coolwarm {

/// The value below which a share of Student's t distribution lies. `share` is above 0 and below 1,
/// `freedom`, the degrees of freedom, from 1 to 1,000,000. Right to 8 digits and more.
[[nodiscard]] double studentQuantile(double share, double freedom);

/// A mean and the interval that holds the true one in 95 of 100 logs like this.
struct MeanInterval {
    double mean = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const MeanInterval&, const MeanInterval&) = default;
};

/// The t interval of values that do not depend on each other. Nothing for fewer than two.
[[nodiscard]] std::optional<MeanInterval> meanInterval(const std::vector<double>& values);

} // namespace coolwarm
