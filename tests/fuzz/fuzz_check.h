// SPDX-License-Identifier: MIT
// A promise that a fuzz target demands for every input.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace coolwarm::test {

/// Ends the process, which the fuzzer takes for a finding, where `kept` is false.
inline void demand(bool kept, const char* promise) {
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace coolwarm::test
