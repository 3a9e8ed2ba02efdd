// SPDX-License-Identifier: MIT
// Draws the order of a trial, and spells it.
#include "core/domain/diary/trial_order.h"

#include "core/text/trimmed.h"
#include "core/time/iso8601.h"
#include "core/time/moment.h"

#include <algorithm>
#include <random>

namespace coolwarm {

namespace {

constexpr char iceFirst = 'i';
constexpr char heatFirst = 'h';

} // namespace

TrialOrder TrialOrder::drawn(std::size_t blocks) {
    std::random_device chance; // asked anew for each trial, of which there are few
    TrialOrder order;
    for (std::size_t block = 0; block < blocks; ++block)
        order.m_first.push_back(block % 2 == 0 ? Modality::Ice : Modality::Heat);
    if (blocks % 2 == 1 && chance() % 2 == 0)
        order.m_first.back() = Modality::Heat;
    std::shuffle(order.m_first.begin(), order.m_first.end(), chance);
    return order;
}

std::optional<TrialOrder> TrialOrder::of(std::string_view text) {
    if (!mayHave(text.size()))
        return std::nullopt;
    TrialOrder order;
    for (const char letter : text) {
        if (letter != iceFirst && letter != heatFirst)
            return std::nullopt;
        order.m_first.push_back(letter == iceFirst ? Modality::Ice : Modality::Heat);
    }
    return order;
}

std::string TrialOrder::text() const {
    std::string text;
    for (const Modality first : m_first)
        text += first == Modality::Ice ? iceFirst : heatFirst;
    return text;
}

std::optional<TrialDeclines> TrialDeclines::of(std::string_view text) {
    std::optional<TrialDeclines> all{TrialDeclines{}};
    while (all && !trimmed(text).empty()) {
        const auto end = std::min(text.find(';'), text.size());
        const auto parsed = parseIso8601(trimmed(text.substr(0, end)));
        if (!parsed || !parsed->offset)
            return std::nullopt;
        const std::chrono::sys_seconds at{parsed->local.time_since_epoch() - *parsed->offset};
        if (at < std::chrono::sys_seconds{})
            return std::nullopt;
        all = all->with(at);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

std::string TrialDeclines::text() const {
    std::string text;
    for (const std::chrono::sys_seconds at : m_moments)
        (text += text.empty() ? "" : "; ") += toIso8601({at, std::chrono::minutes{0}});
    return text;
}

std::optional<TrialDeclines> TrialDeclines::with(std::chrono::sys_seconds at) const {
    TrialDeclines all = *this;
    const auto place = std::lower_bound(all.m_moments.begin(), all.m_moments.end(), at);
    if (place != all.m_moments.end() && *place == at)
        return all;
    if (all.m_moments.size() >= TrialOrder::mostBlocks)
        return std::nullopt;
    all.m_moments.insert(place, at);
    return all;
}

} // namespace coolwarm
