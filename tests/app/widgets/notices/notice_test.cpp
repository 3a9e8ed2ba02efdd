// SPDX-License-Identifier: MIT
// The bars that say one thing and go.
#include "app/style/palette/alarm_colours.h"
#include "app/style/palette/colours.h"
#include "app/widgets/action_button.h"
#include "app/widgets/notices/close_button.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/shown_widget.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;
using test::firstOf;
using test::nth;
using test::there;

TEST(Notice, IsHiddenUntilItHasSomethingToSay) {
    QWidget page;
    NoticeBar bar(&page);
    page.show();
    EXPECT_FALSE(bar.isShowing());
    bar.showNotice(NoticeBar::Kind::Warning, u"The clock looks wrong."_s);
    EXPECT_TRUE(bar.isShowing());
    EXPECT_EQ(bar.text(), u"The clock looks wrong."_s);
    bar.hideNotice();
    EXPECT_FALSE(bar.isShowing());
}

// Most bars never have a message, and most starts of the program show none.
TEST(Notice, IsBuiltWithItsFirstMessage) {
    NoticeBar bar;
    bar.resize(300, 60);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &language);
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_EQ(bar.text(), QString());
    EXPECT_TRUE(bar.findChildren<QWidget*>().isEmpty());
    bar.showNotice(NoticeBar::Kind::Info, u"Saved."_s);
    EXPECT_EQ(bar.text(), u"Saved."_s);
    EXPECT_FALSE(there(bar.findChild<CloseButton*>())->accessibleName().isEmpty());
}

TEST(Notice, HasItsActionBelowTheTextWhereThatWouldBeANarrowColumn) {
    NoticeBar bar;
    bar.showNotice(NoticeBar::Kind::Warning,
                   u"Something that is told at some length. "_s.repeated(4),
                   u"Do something about it"_s);
    const auto* text = there(bar.findChild<QLabel*>());
    const auto* action = there(bar.findChild<QPushButton*>());
    bar.resize(900, 60);
    QCoreApplication::processEvents();
    EXPECT_GT(action->x(), text->geometry().right());
    bar.resize(300, 60);
    QCoreApplication::processEvents();
    EXPECT_GT(action->y(), text->geometry().bottom());
    EXPECT_LE(action->geometry().bottom(), bar.rect().bottom());
}

TEST(Notice, OffersItsActionAndCanBeClosed) {
    NoticeBar bar;
    int actions = 0;
    int dismissals = 0;
    QObject::connect(&bar, &NoticeBar::actionTriggered, &bar, [&] { ++actions; });
    QObject::connect(&bar, &NoticeBar::dismissed, &bar, [&] { ++dismissals; });
    bar.showNotice(NoticeBar::Kind::Error, u"Not saved yet."_s, u"Try again"_s);
    QTest::mouseClick(there(bar.findChild<ActionButton*>()), Qt::LeftButton);
    EXPECT_EQ(actions, 1);
    EXPECT_TRUE(bar.isShowing());
    QTest::mouseClick(there(bar.findChild<CloseButton*>()), Qt::LeftButton);
    EXPECT_EQ(dismissals, 1);
    EXPECT_FALSE(bar.isShowing());
}

TEST(Notice, ClosesByEscapeOnlyWhenItMayBeClosed) {
    NoticeBar bar;
    bar.showNotice(NoticeBar::Kind::Error, u"Not saved yet."_s, u"Try again"_s, false);
    EXPECT_TRUE(there(bar.findChild<CloseButton*>())->isHidden());
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_TRUE(bar.isShowing());
    bar.showNotice(NoticeBar::Kind::Info, u"Saved."_s);
    EXPECT_TRUE(there(bar.findChild<ActionButton*>())->isHidden());
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_FALSE(bar.isShowing());
}

TEST(Notice, WrapsALongTextInsteadOfCuttingIt) {
    NoticeBar bar;
    bar.showNotice(NoticeBar::Kind::Info, u"Short."_s);
    bar.resize(320, 30);
    QCoreApplication::processEvents();
    const int low = bar.height();
    bar.showNotice(NoticeBar::Kind::Info, u"word "_s.repeated(60));
    QCoreApplication::processEvents();
    EXPECT_GT(bar.height(), low * 2);
    EXPECT_EQ(bar.width(), 320);
}

TEST(Notice, IsAnAlertForAScreenReader) {
    NoticeBar bar;
    bar.showNotice(NoticeBar::Kind::Info, u"Ice is open again."_s);
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->role(), QAccessible::AlertMessage);
    EXPECT_EQ(part->text(QAccessible::Name), u"Ice is open again."_s);
}

TEST(Notice, TellsItsKindByTheShapeOfItsSign) {
    NoticeBar bar;
    bar.resize(300, 60);
    QList<QImage> signs;
    for (const auto kind :
         {NoticeBar::Kind::Info, NoticeBar::Kind::Warning, NoticeBar::Kind::Error}) {
        bar.showNotice(kind, u"Text"_s);
        QCoreApplication::processEvents();
        // In black and white, so that only the shape is left.
        signs.append(bar.grab(QRect(0, 0, 48, bar.height()))
                         .toImage()
                         .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
    }
    EXPECT_NE(firstOf(signs), nth(signs, 1));
    EXPECT_NE(nth(signs, 1), nth(signs, 2));
    EXPECT_NE(firstOf(signs), nth(signs, 2));
}

} // namespace
} // namespace coolwarm
