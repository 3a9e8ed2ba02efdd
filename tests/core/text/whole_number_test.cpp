// SPDX-License-Identifier: MIT
// Whole numbers as files and the command line may write them.
#include "core/text/whole_number.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(AWholeNumber, IsWrittenInDigitsAlone) {
    EXPECT_EQ(wholeNumber("0"), 0);
    EXPECT_EQ(wholeNumber("05"), 5);
    EXPECT_EQ(wholeNumber("0000000000000000000000000000007"), 7);
    for (const char* text : {"", "-0", "-5", "+5", " 5", "5 ", "5.0", "5,0", "5e0", "0x5", "٥",
                             "५", "５", "5\u00A0", "five"})
        EXPECT_EQ(wholeNumber(text), std::nullopt) << text;
}

TEST(AWholeNumber, ThatIsTooLargeForAnyUseIsTheLargest) {
    EXPECT_EQ(wholeNumber("99999999999999999999999"), std::numeric_limits<std::int64_t>::max());
}

} // namespace
} // namespace coolwarm::test
