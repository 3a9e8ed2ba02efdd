// SPDX-License-Identifier: MIT
// Student's t distribution by its incomplete beta function, and the interval that rests on it.
#include "core/report/trends/statistics.h"

#include <cmath>
#include <limits>

namespace coolwarm {

namespace {

// The continued fraction of the incomplete beta function, from its front by Lentz's way; converges
// fast for x below (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x) {
    constexpr int most = 500;
    constexpr double tiny = 1e-300;
    constexpr double enough = 1e-15;
    const auto guarded = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / guarded(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= most; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / guarded(1 + even * d);
        c = guarded(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / guarded(1 + odd * d);
        c = guarded(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < enough)
            break;
    }
    return fraction;
}

double incompleteBeta(double a, double b, double x) {
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    const double logFront =
        std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x);
    if (x < (a + 1) / (a + b + 2))
        return std::exp(logFront) * betaFraction(a, b, x) / a;
    return 1 - std::exp(logFront) * betaFraction(b, a, 1 - x) / b;
}

// What of the distribution lies above t, which is not negative.
double above(double t, double freedom) {
    return incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2;
}

} // namespace

// Halving finds it without a start to guess, and is asked a few times a page.
double studentQuantile(double share, double freedom) {
    const double tail = share < 0.5 ? share : 1 - share;
    double low = 0;
    double high = 1;
    while (above(high, freedom) > tail && high < std::numeric_limits<double>::max() / 4)
        high *= 2;
    constexpr int halvings = 200; // more than a double has digits
    for (int step = 0; step < halvings && low < high; ++step) {
        const double middle = low + (high - low) / 2;
        (above(middle, freedom) > tail ? low : high) = middle;
    }
    return share < 0.5 ? -high : high;
}

std::optional<MeanInterval> meanInterval(const std::vector<double>& values) {
    if (values.size() < 2)
        return std::nullopt;
    const auto count = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    constexpr double upTo = 0.975; // 2.5 of 100 above, as many below
    const double reach =
        studentQuantile(upTo, count - 1) * std::sqrt(squares / (count - 1) / count);
    return MeanInterval{mean, mean - reach, mean + reach};
}

} // namespace coolwarm
