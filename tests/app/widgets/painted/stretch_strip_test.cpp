// SPDX-License-Identifier: MIT
// Stretches that are drawn on a strip: made, moved, made longer, joined, taken away, put back.
#include "app/widgets/painted/stretch_strip.h"

#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using Stretches = QList<StretchStrip::Stretch>;

constexpr qint64 quarter = 900;

/// From 7 to 22 o'clock, in quarters of an hour.
struct Drawn : testing::Test {
    Drawn() {
        strip.setRange(15 * 4 * quarter, {});
        strip.resize(1000, strip.sizeHint().height());
        strip.show();
        strip.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&strip));
    }
    QPoint at(qreal quarters) const {
        return QPointF(strip.xOf(static_cast<qint64>(quarters * static_cast<qreal>(quarter))),
                       strip.trackRect(0).center().y())
            .toPoint();
    }
    void press(qreal quarters) { QTest::mousePress(&strip, Qt::LeftButton, {}, at(quarters)); }
    void move(qreal quarters) { QTest::mouseMove(&strip, at(quarters)); }
    void release(qreal quarters) { QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(quarters)); }
    void drag(qreal from, qreal to) {
        press(from);
        move(to);
        release(to);
    }
    static StretchStrip::Stretch of(qint64 from, qint64 to) {
        return {from * quarter, to * quarter};
    }

    StretchStrip strip{u"Busy"_s, quarter};
    QSignalSpy drawn{&strip, &StretchStrip::drawn};
};

TEST_F(Drawn, MakesOneOverAnEmptyPlaceInWholeSteps) {
    drag(20.2, 26.4);
    EXPECT_EQ(strip.stretches(), Stretches({of(20, 26)}));
    drag(50.4, 44.6); // the other way round
    EXPECT_EQ(strip.stretches(), Stretches({of(20, 26), of(45, 50)}));
    EXPECT_GE(drawn.size(), 2);
}

TEST_F(Drawn, MakesNoneByAClick) {
    drag(20, 20.3);
    EXPECT_EQ(strip.stretches(), Stretches());
    EXPECT_EQ(drawn.size(), 0);
}

TEST_F(Drawn, MovesAnEndAndAllOfOne) {
    strip.setStretches({of(20, 26)});
    drag(26, 30);
    EXPECT_EQ(strip.stretches(), Stretches({of(20, 30)}));
    drag(20, 16);
    EXPECT_EQ(strip.stretches(), Stretches({of(16, 30)}));
    drag(23, 25);
    EXPECT_EQ(strip.stretches(), Stretches({of(18, 32)}));
    drag(25, 90); // not over the end of the strip
    EXPECT_EQ(strip.stretches(), Stretches({of(46, 60)}));
    drag(60, 40); // an end over the other one
    EXPECT_EQ(strip.stretches(), Stretches({of(40, 46)}));
}

TEST_F(Drawn, JoinsWhatTouchesWhenItIsLetGo) {
    strip.setStretches({of(10, 14), of(20, 26)});
    press(14);
    move(22);
    EXPECT_EQ(strip.stretches().size(), 2) << "it can still be drawn back";
    release(22);
    EXPECT_EQ(strip.stretches(), Stretches({of(10, 26)}));
}

TEST_F(Drawn, TakesOneAwayThatIsDrawnToNothing) {
    strip.setStretches({of(10, 14), of(20, 26)});
    drag(26, 20);
    EXPECT_EQ(strip.stretches(), Stretches({of(10, 14)}));
}

TEST_F(Drawn, PutsBackByEscWhatIsBeingDragged) {
    strip.setStretches({of(20, 26)});
    press(26);
    move(40);
    EXPECT_EQ(strip.stretches(), Stretches({of(20, 40)}));
    QTest::keyClick(&strip, Qt::Key_Escape);
    EXPECT_EQ(strip.stretches(), Stretches({of(20, 26)}));
    EXPECT_EQ(firstOf(lastOf(drawn)).value<Stretches>(), Stretches({of(20, 26)}));
    move(50);
    release(50);
    EXPECT_EQ(strip.stretches(), Stretches({of(20, 26)}));
}

TEST_F(Drawn, RunsFromLeftToRightInEveryLanguage) {
    strip.setLayoutDirection(Qt::RightToLeft);
    drag(20, 26);
    EXPECT_EQ(strip.stretches(), Stretches({of(20, 26)}));
}

} // namespace
} // namespace coolwarm::test
