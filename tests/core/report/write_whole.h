// SPDX-License-Identifier: MIT
// An atomic file from its first byte to its commit.
#pragma once

#include "core/report/atomic_file.h"

#include <filesystem>
#include <string_view>

namespace coolwarm::test {

inline void writeWhole(const std::filesystem::path& target, std::string_view bytes) {
    AtomicFile file(target);
    file.write(bytes);
    file.commit();
}

} // namespace coolwarm::test
