// SPDX-License-Identifier: MIT
// What became of the pain, in words.
#include "app/text/states/pain_change_text.h"
#include "tests/support/commands.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

std::string said(int before, int after) {
    return painChangeText(pain(before), pain(after)).toStdString();
}

TEST(PainChange, IsSaidAsADifference) {
    EXPECT_EQ(said(6, 6), "The same as before.");
    EXPECT_EQ(said(6, 8), "2 point(s) more than before.");
    EXPECT_EQ(said(6, 5), "1 point(s) less than before.");
}

TEST(PainChange, IsCalledNoticedByWhereItBegan) {
    const std::string noticed = " point(s) less: a change that most people notice.";
    EXPECT_EQ(said(4, 3), "1" + noticed);
    EXPECT_EQ(said(5, 4), "1 point(s) less than before.");
    EXPECT_EQ(said(7, 5), "2" + noticed);
    EXPECT_EQ(said(8, 6), "2 point(s) less than before.");
    EXPECT_EQ(said(10, 7), "3" + noticed);
}

} // namespace
} // namespace coolwarm::test
