// SPDX-License-Identifier: MIT
// Letters are underlined while Alt is held, and at no other time.
#include "app/style/mnemonic_marks.h"

#include "app/style/theme.h"
#include "tests/app/support/shown_widget.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Marks : testing::Test {
    ~Marks() override { QApplication::setPalette(QPalette()); }
    bool areSeen() const {
        return button.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &button) != 0;
    }

    Theme theme{ThemeChoice::Light};
    QPushButton button{u"&Stop"_s};
};

TEST_F(Marks, AreSeenWhileAltIsHeld) {
    RepaintSpy spy(button);
    static_cast<void>(spy.take());
    EXPECT_FALSE(areSeen());
    const QImage before = pictureOf(button);
    QTest::keyPress(&button, Qt::Key_Alt, Qt::AltModifier);
    EXPECT_TRUE(areSeen());
    EXPECT_FALSE(spy.take().isEmpty()) << "it is painted anew by itself";
    EXPECT_NE(pictureOf(button), before);
    QTest::keyRelease(&button, Qt::Key_Alt);
    EXPECT_FALSE(areSeen());
    EXPECT_EQ(pictureOf(button), before);
}

TEST_F(Marks, AreGoneWhenAnotherWindowHasTheKeys) {
    QTest::keyPress(&button, Qt::Key_Alt, Qt::AltModifier);
    QEvent left(QEvent::WindowDeactivate);
    QApplication::sendEvent(&button, &left);
    EXPECT_FALSE(areSeen());
}

TEST_F(Marks, AreNotSeenForAnyOtherKey) {
    QTest::keyPress(&button, Qt::Key_Control, Qt::ControlModifier);
    EXPECT_FALSE(areSeen());
}

} // namespace
} // namespace coolwarm::test
