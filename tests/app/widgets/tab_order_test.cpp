// SPDX-License-Identifier: MIT
// Where the keyboard goes by Tab, and where it goes when the part that has it is gone.
#include "app/widgets/keys/tab_order.h"

#include <gtest/gtest.h>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

#include <array>

namespace coolwarm::test {
namespace {

struct Window final : QWidget {
    bool focusNextPrevChild(bool next) override { return focusNextAsRead(*this, next); }
};

/// A first part, as the navigation is, and a row with three others.
struct TabOrder : testing::Test {
    TabOrder() {
        auto* column = new QHBoxLayout(&window);
        auto* inner = new QHBoxLayout(row);
        column->addWidget(first);
        column->addWidget(row);
        for (QPushButton* part : parts)
            inner->addWidget(part);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    /// Gives this part the keyboard and then hides `gone`. Returns who has the keyboard now.
    QWidget* afterHiding(QWidget* part, QWidget* gone) {
        part->setFocus();
        EXPECT_TRUE(part->hasFocus());
        gone->hide();
        return window.focusWidget();
    }

    Window window;
    QPushButton* first = new QPushButton(QStringLiteral("First"));
    QWidget* row = new QWidget;
    std::array<QPushButton*, 3> parts{new QPushButton(QStringLiteral("A")),
                                      new QPushButton(QStringLiteral("B")),
                                      new QPushButton(QStringLiteral("C"))};
};

TEST_F(TabOrder, GoesRoundBothWays) {
    parts[2]->setFocus();
    QTest::keyClick(parts[2], Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Backtab);
    EXPECT_EQ(window.focusWidget(), parts[2]);
}

TEST_F(TabOrder, HandsTheKeyboardOfAPartThatGoesToItsNeighbour) {
    EXPECT_EQ(afterHiding(parts[1], parts[1]), parts[2]);
}

TEST_F(TabOrder, HandsItBackWhereNothingFollows) {
    EXPECT_EQ(afterHiding(parts[2], parts[2]), parts[1]);
}

TEST_F(TabOrder, HandsItOnWhereTheNeighbourGoesToo) {
    EXPECT_EQ(afterHiding(parts[0], parts[0]), parts[1]);
    EXPECT_EQ(afterHiding(parts[1], parts[1]), parts[2]);
    EXPECT_EQ(afterHiding(parts[2], parts[2]), first);
}

TEST_F(TabOrder, HandsItOnWhereAWholeRowGoes) {
    EXPECT_EQ(afterHiding(parts[1], row), first);
}

TEST_F(TabOrder, HandsTheKeyboardOfAPartThatIsSwitchedOffToItsNeighbour) {
    parts[1]->setFocus();
    parts[1]->setEnabled(false);
    EXPECT_EQ(window.focusWidget(), parts[2]);
}

TEST_F(TabOrder, PassesByWhatTheKeyboardMayNotHave) {
    parts[1]->setFocusPolicy(Qt::ClickFocus);
    parts[0]->setFocus();
    QTest::keyClick(parts[0], Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), parts[2]);
}

} // namespace
} // namespace coolwarm::test
