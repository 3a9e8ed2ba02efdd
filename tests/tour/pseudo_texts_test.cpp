// SPDX-License-Identifier: MIT
// A made-up language keeps what the program puts its words and numbers into.
#include "tests/tour/pseudo_texts.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {
using namespace Qt::StringLiterals;

TEST(PseudoTexts, KeepPlacesAndUnderlinedLetters) {
    for (const auto kind : {PseudoTexts::Kind::Long, PseudoTexts::Kind::Arabic}) {
        const QString made = PseudoTexts(kind).made(u"&Lost %1 of %Ln min"_s);
        EXPECT_TRUE(made.startsWith(u'&')) << made.toStdString();
        EXPECT_EQ(made.count(u"%1"_s), 1) << made.toStdString();
        EXPECT_EQ(made.count(u"%Ln"_s), 1) << made.toStdString();
    }
}

TEST(PseudoTexts, AreLongerOrWrittenFromTheRight) {
    const QString text = u"Take the pack off"_s;
    EXPECT_GE(PseudoTexts(PseudoTexts::Kind::Long).made(text).size(), text.size() * 8 / 5);
    EXPECT_TRUE(PseudoTexts(PseudoTexts::Kind::Arabic).made(text).isRightToLeft());
}

} // namespace
} // namespace coolwarm::test
