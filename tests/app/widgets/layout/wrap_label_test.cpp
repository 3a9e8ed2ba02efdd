// SPDX-License-Identifier: MIT
// A label that remembers its heights says what one that remembers nothing says.
#include "app/widgets/layout/wrap_label.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QLabel>

#include <random>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;

void expectAlike(const WrapLabel& label) {
    QLabel plain(label.text());
    plain.setWordWrap(true);
    plain.setFont(label.font());
    plain.setMargin(label.margin());
    plain.setContentsMargins(label.contentsMargins());
    for (const int width : {40, 90, 200, 900, 90, 40})
        ASSERT_EQ(label.heightForWidth(width), plain.heightForWidth(width))
            << width << ": " << label.text().toStdString();
}

TEST(WrapLabel, IsAsHighAsAPlainLabelWhateverChanges) {
    WrapLabel label;
    std::mt19937 random(20261128);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    expectAlike(label);
    for (int step = 0; step < 300; ++step) {
        QFont font = label.font();
        switch (upTo(3)) {
        case 0:
            label.setText(u"rested "_s.repeated(upTo(40)));
            break;
        case 1:
            font.setPointSizeF(6 + upTo(24));
            label.setFont(font);
            break;
        case 2:
            font.setBold(!font.bold());
            label.setFont(font);
            break;
        default:
            label.setContentsMargins(0, upTo(9), 0, upTo(9));
        }
        expectAlike(label);
        if (HasFatalFailure())
            return;
    }
}

TEST(WrapLabel, FollowsAStyleSheet) {
    WrapLabel label;
    label.setText(u"rested "_s.repeated(20));
    const int before = label.heightForWidth(200);
    label.setStyleSheet(u"font-size: 30pt;"_s);
    label.ensurePolished();
    EXPECT_GT(label.heightForWidth(200), 2 * before);
    expectAlike(label);
}

TEST(WrapLabel, StaysRightAtAnyNumberOfWidths) {
    WrapLabel label;
    label.setText(u"rested "_s.repeated(30));
    QLabel plain(label.text());
    plain.setWordWrap(true);
    for (int round = 0; round < 2; ++round)
        for (int width = 50; width < 450; ++width)
            ASSERT_EQ(label.heightForWidth(width), plain.heightForWidth(width)) << width;
}

} // namespace
} // namespace coolwarm
