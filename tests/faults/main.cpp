// SPDX-License-Identifier: MIT
// Runs the tests of the log on failing storage and tells their figures.
#include "tests/faults/findings.h"
#include "tests/support/apart.h"

int main(int argc, char** argv) {
    coolwarm::test::standApart();
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new coolwarm::test::Figures); // takes it
    return RUN_ALL_TESTS();
}
