// SPDX-License-Identifier: MIT
// The tables of the log, as numbered steps from an empty file to the present version.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// Marks a database as a log of this program ("CwLg").
inline constexpr std::int64_t applicationId = 0x43774C67;

/// Step n leads from version n to version n + 1; each runs in one transaction with the rise of
/// the version.
[[nodiscard]] std::span<const std::string_view> schemaSteps();

/// The version that this program reads and writes.
[[nodiscard]] inline std::int64_t schemaVersion() {
    return static_cast<std::int64_t>(schemaSteps().size());
}

/// Makes the keys of all sites and joins those of one key in all `tables` that name sites, for a
/// log without the index `site_key`.
[[nodiscard]] std::string joiningOfSites(const std::vector<std::string_view>& tables);

} // namespace coolwarm
