// SPDX-License-Identifier: MIT
// A part of the body, by name: one of a first list or one of the user's own.
#pragma once

#include "core/domain/text_fault.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace coolwarm {

/// A site's name: one line of 1 to 80 characters without white space at its ends or doubled
/// inside. Names that differ only in the case of A to Z are the same site, so that "lower back"
/// cannot step around the rest of "Lower back".
class Site {
public:
    static constexpr std::size_t longest = 80; // code points; a name has to fit a table column

    /// What is wrong with `name`, nothing when it can be a site.
    [[nodiscard]] static std::optional<TextFault> faultOf(std::string_view name);
    /// The site of that name with its white space tidied, nothing when faultOf() has an answer.
    [[nodiscard]] static std::optional<Site> of(std::string_view name);
    /// "Lower back": where a log without any session starts.
    [[nodiscard]] static Site lowerBack();

    [[nodiscard]] const std::string& name() const { return m_name; }

    friend bool operator==(const Site& left, const Site& right);

private:
    explicit Site(std::string name) : m_name(std::move(name)) {}

    std::string m_name;
};

/// The English names of the sites every log begins with, in the order they are offered.
[[nodiscard]] std::span<const std::string_view> firstSites();

} // namespace coolwarm
