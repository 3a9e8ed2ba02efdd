// SPDX-License-Identifier: MIT
// Where the keyboard goes by Tab, and where it goes when the part that has it is gone.
#include "app/widgets/keys/tab_order.h"

#include <gtest/gtest.h>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

namespace coolwarm::test {
namespace {

struct TabbedWindow final : QWidget {
    bool focusNextPrevChild(bool next) override { return focusNextAsRead(*this, next); }
};

/// A first part, as the navigation is, and a row with three others.
struct TabOrder : testing::Test {
    TabOrder() {
        auto* column = new QHBoxLayout(&window);
        auto* inner = new QHBoxLayout(row);
        column->addWidget(first);
        column->addWidget(row);
        for (QPushButton* part : {a, b, c})
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

    TabbedWindow window;
    QPushButton* first = new QPushButton(QStringLiteral("First"));
    QWidget* row = new QWidget;
    QPushButton* a = new QPushButton(QStringLiteral("A"));
    QPushButton* b = new QPushButton(QStringLiteral("B"));
    QPushButton* c = new QPushButton(QStringLiteral("C"));
};

TEST_F(TabOrder, GoesRoundBothWays) {
    c->setFocus();
    QTest::keyClick(c, Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Backtab);
    EXPECT_EQ(window.focusWidget(), c);
}

TEST_F(TabOrder, HandsTheKeyboardOfAPartThatGoesToItsNeighbour) {
    EXPECT_EQ(afterHiding(b, b), c);
}

TEST_F(TabOrder, HandsItBackWhereNothingFollows) {
    EXPECT_EQ(afterHiding(c, c), b);
}

TEST_F(TabOrder, HandsItOnWhereTheNeighbourGoesToo) {
    EXPECT_EQ(afterHiding(a, a), b);
    EXPECT_EQ(afterHiding(b, b), c);
    EXPECT_EQ(afterHiding(c, c), first);
}

TEST_F(TabOrder, HandsItOnWhereAWholeRowGoes) {
    EXPECT_EQ(afterHiding(b, row), first);
}

TEST_F(TabOrder, HandsTheKeyboardOfAPartThatIsSwitchedOffToItsNeighbour) {
    b->setFocus();
    b->setEnabled(false);
    EXPECT_EQ(window.focusWidget(), c);
}

TEST_F(TabOrder, PassesByWhatTheKeyboardMayNotHave) {
    b->setFocusPolicy(Qt::ClickFocus);
    a->setFocus();
    QTest::keyClick(a, Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), c);
}

} // namespace
} // namespace coolwarm::test
