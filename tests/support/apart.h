// SPDX-License-Identifier: MIT
// Keeps the tests away from the desktop of whoever runs them.
#pragma once

namespace coolwarm::test {

/// To be called first in main(): from then on this process and those that it starts know no
/// display, no session, no bus, no loudspeaker, no language and no home but an empty one, which goes
/// away with the process. What is not asked for by name is gone from the environment, so that no
/// variable of a desktop can be forgotten.
void standApart();

} // namespace coolwarm::test
