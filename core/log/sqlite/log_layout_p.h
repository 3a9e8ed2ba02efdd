// SPDX-License-Identifier: MIT
// What a version of the program knows of a log's tables.
#pragma once

#include "core/log/sqlite/schema.h"

#include <span>
#include <string_view>
#include <vector>

namespace coolwarm {

class RecordKind;

/// All kinds of records of this version.
[[nodiscard]] std::span<const RecordKind* const> recordKinds();

/// How the tables came to be, and which records stand in them. Another one than the present
/// version's is for tests of migration and of new kinds. Refers to both.
struct LogLayout {
    LogLayout() = default;
    LogLayout(const std::vector<std::string_view>& schema,
              std::span<const RecordKind* const> records = recordKinds())
        : steps(schema), kinds(records) {}

    std::span<const std::string_view> steps = schemaSteps();
    std::span<const RecordKind* const> kinds = recordKinds();
};

} // namespace coolwarm
