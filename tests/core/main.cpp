// SPDX-License-Identifier: MIT
// Runs the tests of the core.
#include "tests/support/apart.h"

#include <gmock/gmock.h>

int main(int argc, char** argv) {
    coolwarm::test::standApart();
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
