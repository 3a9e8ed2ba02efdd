// SPDX-License-Identifier: MIT
// A part of the body whose name is one word as long as a name can be, in a small window.
#include "app/pages/history/filters/filter_bar.h"
#include "app/pages/history/filters/filter_chip.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QAbstractItemView>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct LongSite : testing::Test, WindowBench {
    LongSite() {
        must(ChooseSite{siteOf(std::string(80, 'W'))});
        showWindow();
        window->resize(640, 480);
        QCoreApplication::processEvents();
    }

    /// Whether the whole width of the part is within the window.
    void expectInSight(const QWidget* part) const {
        QCoreApplication::processEvents();
        ASSERT_NE(part, nullptr);
        EXPECT_EQ(window->size(), QSize(640, 480)) << "the window is not pushed wider";
        const QPoint corner = part->mapTo(window.get(), QPoint());
        EXPECT_GE(corner.x(), 0);
        EXPECT_LE(corner.x() + part->width(), 640);
    }
};

TEST_F(LongSite, LeavesEveryButtonInSight) {
    expectInSight(button(u"Start ice"_s));
    expectInSight(button(u"Start heat"_s));
    expectInSight(there(window->findChild<QWidget*>(u"siteButton"_s)));
    click(u"Start ice"_s);
    expectInSight(button(u"Take it off now"_s));
    advance(20min);
    expectInSight(button(u"I have taken it off"_s));
}

TEST_F(LongSite, LeavesTheFiltersOfTheHistoryInSight) {
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QAbstractItemView>() != nullptr; }));
    there(window->findChild<FilterBar*>())->setFilter(FilterKind::Site, QString(80, u'W'));
    for (auto* chip : window->findChildren<FilterChip*>())
        if (chip->isVisible())
            expectInSight(chip);
    EXPECT_TRUE(there(part<FilterChip>())->accessibleName().contains(QString(80, u'W')));
}

} // namespace
} // namespace coolwarm::test
