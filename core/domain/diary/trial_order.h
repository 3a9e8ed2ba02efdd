// SPDX-License-Identifier: MIT
// Which modality comes first in each block of a trial, and when its proposals were declined.
#pragma once

#include "core/domain/modality.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// The first modality of each block; the other one follows. Ice comes first as often as heat, give
/// or take one.
class TrialOrder {
public:
    /// With fewer blocks nothing could be told even if all went the same way (a sign test of five
    /// pairs gives 1 in 16); with more nobody would come to an end.
    static constexpr std::size_t fewestBlocks = 6;
    static constexpr std::size_t mostBlocks = 30;
    static constexpr std::size_t usualBlocks = 10;

    TrialOrder() = default; ///< of no block: to be drawn or read yet

    [[nodiscard]] static constexpr bool mayHave(std::size_t blocks) {
        return blocks >= fewestBlocks && blocks <= mostBlocks;
    }
    /// By chance, another each time. `blocks` is one that mayHave() allows.
    [[nodiscard]] static TrialOrder drawn(std::size_t blocks);
    /// What text() has written; nothing for another text.
    [[nodiscard]] static std::optional<TrialOrder> of(std::string_view text);

    /// A letter for each block: "ihhihi".
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::size_t blocks() const { return m_first.size(); }
    /// Of a block, counted from 0.
    [[nodiscard]] Modality first(std::size_t block) const { return m_first.at(block); }

    friend bool operator==(const TrialOrder&, const TrialOrder&) = default;

private:
    std::vector<Modality> m_first;
};

/// Moments in their order, each once, one for each block at most.
class TrialDeclines {
public:
    TrialDeclines() = default;

    /// What text() has written; nothing for another text.
    [[nodiscard]] static std::optional<TrialDeclines> of(std::string_view text);

    /// "2026-11-20T14:12:00+00:00; …" in UTC; empty without any.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] const std::vector<std::chrono::sys_seconds>& moments() const { return m_moments; }
    /// These and one more; nothing where there are as many as a trial can have blocks.
    [[nodiscard]] std::optional<TrialDeclines> with(std::chrono::sys_seconds at) const;

    friend bool operator==(const TrialDeclines&, const TrialDeclines&) = default;

private:
    std::vector<std::chrono::sys_seconds> m_moments;
};

} // namespace coolwarm
