// SPDX-License-Identifier: MIT
// A part of the body, by name: one of a first list or one of the user's own.
#pragma once

#include "core/domain/site/first_sites.h"
#include "core/text/text_fault.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// A site's name: one line of 1 to 80 characters without white space at its ends or doubled
/// inside, and without control characters and those that turn the direction of writing. Names of
/// one key() are one site, so that no other spelling can step around a rest.
class Site {
public:
    static constexpr std::size_t longest = 80; // code points; a name has to fit a table column

    /// What is wrong with `name`, nothing when it can be a site.
    [[nodiscard]] static std::optional<TextFault> faultOf(std::string_view name);
    /// The site of that name with its white space tidied, nothing when faultOf() has an answer.
    [[nodiscard]] static std::optional<Site> of(std::string_view name);
    /// The site that a log of an older version meant, whose names could hold characters that none
    /// may hold now: without them. Nothing where nothing is left.
    [[nodiscard]] static std::optional<Site> ofOlderLog(std::string_view name);
    /// "Lower back": where a log without any session starts.
    [[nodiscard]] static Site lowerBack();

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// By what sites are told apart: the name without regard to case, width, white space and
    /// characters that cannot be seen. One of the first list has the same key in every language
    /// of the program. Never empty.
    [[nodiscard]] std::string key() const;
    /// Which of firstSites() it is, if it is one.
    [[nodiscard]] std::optional<std::size_t> placeInFirstList() const;

    friend bool operator==(const Site& left, const Site& right);

private:
    explicit Site(std::string name) : m_name(std::move(name)) {}

    std::string m_name;
};

} // namespace coolwarm
