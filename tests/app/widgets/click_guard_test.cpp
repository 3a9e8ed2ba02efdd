// SPDX-License-Identifier: MIT
// A click that was meant for one button never lands on another that has come under the pointer.
#include "app/widgets/click_guard.h"

#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/slow_hand.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <optional>
#include <utility>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// Two buttons below a bar.
struct BelowABar : testing::Test {
    BelowABar() {
        auto* column = new QVBoxLayout(&window);
        for (QWidget* part : std::initializer_list<QWidget*>{bar, upper, lower})
            column->addWidget(part);
        column->addStretch();
        window.resize(400, 300);
        window.show();
        QObject::connect(upper, &QPushButton::clicked, &window, [this] { ++upperClicks; });
        QObject::connect(lower, &QPushButton::clicked, &window, [this] { ++lowerClicks; });
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    /// Presses whatever lies there now.
    void clickAt(const QPoint& place) {
        QWidget* part = window.childAt(place);
        ASSERT_NE(part, nullptr);
        QTest::mouseClick(part, Qt::LeftButton, {}, part->mapFrom(&window, place));
    }
    static QPoint middleOf(const QWidget* part) { return part->geometry().center(); }
    [[nodiscard]] bool waitUntilClicksCount(const QWidget* part) const {
        return QTest::qWaitFor(
            [&] { return !ClickGuard::ignores(*part, part->mapToGlobal(part->rect().center())); });
    }

    QWidget window;
    NoticeBar* bar = new NoticeBar;
    QPushButton* upper = new QPushButton(u"Upper"_s);
    QPushButton* lower = new QPushButton(u"Lower"_s);
    int upperClicks = 0;
    int lowerClicks = 0;
};

TEST_F(BelowABar, AClickDoesNotLandOnWhatAComingBarHasPushedUnderThePointer) {
    const QPoint aimedAt = middleOf(lower);
    const QRect placeOfLower = lower->geometry();
    std::optional<SlowHand> hand(std::in_place);
    bar->showNotice(NoticeBar::Kind::Info, u"Something has happened"_s);
    QCoreApplication::processEvents();
    ASSERT_GT(lower->y(), placeOfLower.y());
    upper->setGeometry(placeOfLower); // whatever the heights here
    upper->raise();
    clickAt(aimedAt);
    EXPECT_EQ(upperClicks, 0);
    hand.reset();
    ASSERT_TRUE(waitUntilClicksCount(upper));
    upper->setGeometry(placeOfLower); // the layout may have put it back meanwhile
    upper->raise();
    clickAt(aimedAt);
    EXPECT_EQ(upperClicks, 1) << "whoever aims at what lies there now means it";
}

TEST_F(BelowABar, AClickDoesNotLandOnWhatAGoingBarHasLetUnderThePointer) {
    bar->showNotice(NoticeBar::Kind::Info, u"Something has happened"_s);
    QCoreApplication::processEvents();
    ASSERT_TRUE(waitUntilClicksCount(upper));
    const QPoint aimedAt = middleOf(upper);
    const SlowHand hand;
    bar->hideNotice();
    QCoreApplication::processEvents();
    lower->setGeometry(QRect(lower->pos(), QSize(lower->width(), 100)));
    ASSERT_TRUE(lower->geometry().contains(aimedAt));
    clickAt(aimedAt);
    EXPECT_EQ(lowerClicks, 0);
}

TEST_F(BelowABar, AClickCountsOnWhatHasStayedInItsPlace) {
    bar->showNotice(NoticeBar::Kind::Info, u"Something has happened"_s);
    QCoreApplication::processEvents();
    ASSERT_TRUE(waitUntilClicksCount(lower));
    const SlowHand hand;
    bar->showNotice(NoticeBar::Kind::Info, u"Something else has happened"_s); // as high as before
    QCoreApplication::processEvents();
    clickAt(middleOf(lower));
    EXPECT_EQ(lowerClicks, 1);
}

} // namespace
} // namespace coolwarm::test
