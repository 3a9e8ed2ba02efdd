// SPDX-License-Identifier: MIT
// A view that goes fades away over the next and is gone soon; at once where nothing is to move.
#include "app/widgets/fade.h"

#include "app/style/theme.h"
#include "tests/app/support/shown_widget.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coolwarm::test {
namespace {

struct Fading : testing::Test {
    Fading() {
        first.setAutoFillBackground(true);
        QPalette black;
        black.setColor(QPalette::Window, Qt::black);
        first.setPalette(black);
        stack.addWidget(&first);
        stack.addWidget(&second);
        layout.setContentsMargins({});
        layout.addWidget(&stack);
        window.resize(200, 100);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    ~Fading() override { QApplication::setPalette(QPalette()); }
    /// How many parts the window itself has: the stack, and what lies over it.
    [[nodiscard]] qsizetype parts() const {
        return window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly).size();
    }
    void turn() {
        fadeFrom(stack);
        stack.setCurrentIndex(1);
    }
    QWidget window;
    QVBoxLayout layout{&window};
    QStackedWidget stack;
    QWidget first;
    QPushButton second;
};

TEST_F(Fading, BeginsWithWhatWasThereAndEndsWithWhatIsThere) {
    const Theme theme(ThemeChoice::Light);
    turn();
    EXPECT_EQ(parts(), 2);
    EXPECT_LT(window.grab().toImage().pixelColor(100, 50).lightness(), 60);
    EXPECT_TRUE(QTest::qWaitFor([&] { return parts() == 1; }));
    EXPECT_GT(window.grab().toImage().pixelColor(100, 5).lightness(), 128);
}

TEST_F(Fading, LetsThePointerThroughAtOnce) {
    const Theme theme(ThemeChoice::Light);
    turn();
    EXPECT_EQ(there(window.childAt(100, 50)), &second);
}

TEST_F(Fading, IsLeftOutWhereNothingIsToMove) {
    DesktopWish wish;
    wish.lessMotion = true;
    const Theme theme(ThemeChoice::Light, wish);
    turn();
    EXPECT_EQ(parts(), 1);
}

} // namespace
} // namespace coolwarm::test
