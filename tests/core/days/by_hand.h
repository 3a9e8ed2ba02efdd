// SPDX-License-Identifier: MIT
// A session that somebody logged afterwards.
#pragma once

#include "tests/support/bench.h"
#include "tests/support/commands.h"

namespace coolwarm::test {

/// Ice at "Lower back" logged by hand from `from` to `to` before now.
inline Session byHand(FileBench& bench, minutes from, minutes to) {
    const auto now = bench.now().wallSecond();
    return bench.must(pastOf(Modality::Ice, now - from, now - to));
}

} // namespace coolwarm::test
