// SPDX-License-Identifier: MIT
// Notices, buttons, labels and the wrapping layout.
#include "app/style/fonts.h"
#include "app/style/palette/alarm_colours.h"
#include "app/style/palette/colours.h"
#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/elided_label.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/notices/close_button.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/shown_widget.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPalette>
#include <QTest>

#include <memory>

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

TEST(Elided, KeepsItsWholeTextForScreenReadersAndShowsTheEndAsMissing) {
    ElidedLabel label(u"A rather long line about an episode of pain"_s);
    label.resize(label.sizeHint());
    const QImage whole = label.grab().toImage();
    label.resize(60, label.height());
    const QImage cut = label.grab().toImage();
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 2);
    EXPECT_EQ(there(QAccessible::queryAccessibleInterface(&label))->text(QAccessible::Name),
              label.text());
    EXPECT_NE(whole.copy(0, 0, 60, whole.height()), cut);
}

TEST(Roles, AreFontsAndColours) {
    const QFont usual = QApplication::font();
    const auto dressed = [](TextRole role) {
        auto label = std::make_unique<QLabel>();
        setTextRole(label.get(), role);
        return label;
    };
    const auto colourOf = [](const QWidget& label) {
        return label.palette().color(QPalette::WindowText);
    };
    const auto heading = dressed(TextRole::CardTitle);
    EXPECT_NEAR(heading->font().pointSizeF(), usual.pointSizeF() * text_size::heading, 0.01);
    const auto title = dressed(TextRole::PageTitle);
    EXPECT_NEAR(title->font().pointSizeF(), usual.pointSizeF() * text_size::title, 0.01);
    EXPECT_EQ(title->font().weight(), QFont::Bold);
    EXPECT_EQ(colourOf(*title), QApplication::palette().color(QPalette::WindowText));
    const auto muted = dressed(TextRole::Muted);
    EXPECT_LT(muted->font().pointSizeF(), usual.pointSizeF());
    EXPECT_EQ(colourOf(*muted), currentColours().textMuted);
    const auto section = dressed(TextRole::Section);
    EXPECT_EQ(section->font().pointSizeF(), usual.pointSizeF());
    EXPECT_EQ(section->font().weight(), QFont::DemiBold);
    EXPECT_GT(there(dressed(TextRole::Alarm))->font().pointSizeF(), 2 * title->font().pointSizeF());

    setAccent(muted.get(), Accent::Heat);
    EXPECT_EQ(colourOf(*muted), currentColours().heat.text);
    setAccent(muted.get(), std::nullopt);
    EXPECT_EQ(colourOf(*muted), currentColours().textMuted);
    setTextRole(muted.get(), TextRole::Body);
    EXPECT_EQ(muted->font(), usual);
    EXPECT_EQ(colourOf(*muted), QApplication::palette().color(QPalette::WindowText));
}

/// The colour of a button's ground, beside its text.
QColor groundOf(ActionButton& button) {
    button.resize(400, 60);
    return test::pictureOf(button).pixelColor(12, 30);
}

TEST(Buttons, HaveTheGroundOfTheirKind) {
    const Colours& colours = currentColours();
    ActionButton start(ActionButton::Kind::Primary, u"Start"_s);
    EXPECT_EQ(groundOf(start), colours.ice.fill);
    start.setAccent(Accent::Heat);
    EXPECT_EQ(groundOf(start), colours.heat.fill);
    start.setDown(true);
    EXPECT_EQ(groundOf(start), colours.heat.fillPressed);
    start.setDown(false);
    start.setEnabled(false);
    EXPECT_EQ(groundOf(start), colours.trough);
    ActionButton alarm(ActionButton::Kind::Alarm, u"I have taken it off"_s);
    EXPECT_EQ(groundOf(alarm), alarmColoursOf(Accent::Ice).ink);
    for (const auto kind : {ActionButton::Kind::Secondary, ActionButton::Kind::Compact}) {
        ActionButton plain(kind, u"Stop"_s);
        EXPECT_EQ(groundOf(plain), colours.button);
        plain.setDown(true);
        EXPECT_EQ(groundOf(plain), colours.buttonPressed);
    }
}

TEST(Buttons, ShowThatThePointerIsOverThem) {
    ActionButton start(ActionButton::Kind::Primary, u"Start"_s);
    start.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&start));
    QTest::mouseMove(&start, QPoint(5, 5));
    ASSERT_TRUE(QTest::qWaitFor([&] { return start.underMouse(); }));
    EXPECT_EQ(groundOf(start), currentColours().ice.fillHover);
}

TEST(Buttons, AreAsLargeAsTheirTextAndKindWant) {
    const auto sizeOf = [](ActionButton::Kind kind, const QString& text, QMenu* menu = nullptr) {
        ActionButton button(kind, text);
        if (menu != nullptr)
            button.attachMenu(menu);
        EXPECT_EQ(button.minimumSizeHint(), button.sizeHint()) << "no text is cut off";
        return button.sizeHint();
    };
    using enum ActionButton::Kind;
    EXPECT_LT(sizeOf(Compact, u"Stop"_s).height(), sizeOf(Secondary, u"Stop"_s).height());
    EXPECT_EQ(sizeOf(Secondary, u"Stop"_s).height(), sizeOf(Primary, u"Stop"_s).height());
    EXPECT_GT(sizeOf(Alarm, u"Stop"_s).height(), 2 * sizeOf(Primary, u"Stop"_s).height());
    EXPECT_LT(sizeOf(Primary, u"Stop"_s).width(), sizeOf(Primary, u"Stop the session"_s).width());
    EXPECT_EQ(sizeOf(Primary, u"&Stop"_s), sizeOf(Primary, u"Stop"_s)) << "a mnemonic is no letter";
    QMenu menu;
    EXPECT_GT(sizeOf(Compact, u"Change"_s, &menu).width(), sizeOf(Compact, u"Change"_s).width());
}

TEST(Buttons, ShowTheFocusWhateverTheirKind) {
    for (const auto kind : {ActionButton::Kind::Primary, ActionButton::Kind::Secondary,
                            ActionButton::Kind::Compact}) {
        QWidget page;
        ActionButton first(kind, u"Start"_s, &page);
        QWidget other(&page);
        other.setFocusPolicy(Qt::StrongFocus);
        first.resize(120, 40);
        page.resize(200, 100);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        other.setFocus();
        const QImage without = first.grab().toImage();
        first.setFocus();
        EXPECT_NE(first.grab().toImage(), without);
    }
}

TEST(Flow, WrapsInReadingDirection) {
    QWidget page;
    auto* flow = new FlowLayout(10);
    page.setLayout(flow);
    QList<QLabel*> items;
    for (int i = 0; i < 3; ++i) {
        auto* item = new QLabel(&page);
        item->setFixedSize(100, 20);
        flow->addWidget(item);
        items.append(item);
    }
    page.resize(220, 100);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(firstOf(items)->pos(), QPoint(0, 0));
    EXPECT_EQ(nth(items, 1)->pos(), QPoint(110, 0));
    EXPECT_EQ(nth(items, 2)->pos(), QPoint(0, 30));
    EXPECT_EQ(flow->heightForWidth(220), 50);
    EXPECT_EQ(flow->heightForWidth(400), 20);
    page.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_EQ(firstOf(items)->x(), 120);
    EXPECT_EQ(nth(items, 1)->x(), 10);
}

TEST(Flow, LeavesOutWhatIsHidden) {
    QWidget page;
    auto* flow = new FlowLayout(10);
    page.setLayout(flow);
    QLabel first(&page);
    QLabel second(&page);
    first.setFixedSize(50, 20);
    second.setFixedSize(50, 20);
    flow->addWidget(&first);
    flow->addWidget(&second);
    first.hide();
    page.resize(200, 50);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(second.pos(), QPoint(0, 0));
}

} // namespace
} // namespace coolwarm
