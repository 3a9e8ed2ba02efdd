// SPDX-License-Identifier: MIT
// What a test uses and does not find fails that test alone.
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm::test {
namespace {

TEST(WhatIsMissing, IsToldWithItsPlaceInsteadOfCrashing) {
    const std::optional<std::string> nothing;
    EXPECT_THROW((void)there(nothing)->size(), NotThere);
    EXPECT_THROW((void)*there(static_cast<const int*>(nullptr)), NotThere);
    EXPECT_THROW((void)there(std::unique_ptr<int>()), NotThere);
    const std::vector<int> empty;
    EXPECT_THROW((void)firstOf(empty), NotThere);
    EXPECT_THROW((void)lastOf(empty), NotThere);
    const std::vector<int> two{4, 5};
    EXPECT_THROW((void)nth(two, 2), NotThere);
    try {
        (void)nth(two, 7);
    } catch (const NotThere& missing) {
        EXPECT_THAT(missing.what(), testing::HasSubstr("there_test.cpp:"));
        EXPECT_THAT(missing.what(), testing::HasSubstr("number 7 is wanted of 2"));
    }
}

TEST(WhatIsThere, IsHandedOnAsItIs) {
    std::optional<int> number = 3;
    *there(number) = 4;
    EXPECT_EQ(number, 4);
    std::vector<int> two{4, 5};
    lastOf(two) = 6;
    EXPECT_EQ(two, (std::vector{4, 6}));
    EXPECT_EQ(firstOf(std::vector{7, 8}), 7) << "of a list that is gone it is a copy";
    EXPECT_EQ(*there(std::make_unique<int>(9)), 9);
}

} // namespace
} // namespace coolwarm::test
