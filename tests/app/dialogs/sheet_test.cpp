// SPDX-License-Identifier: MIT
// A question lies within its window, has the keys to itself, and gives way to an alarm.
#include "app/dialogs/sheet.h"

#include "app/widgets/card.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <stdexcept>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

Question usual() {
    return {u"Is it so?"_s, u"It may be."_s, u"It may be otherwise."_s, u"Yes"_s, u"No"_s};
}

struct ASheet : testing::Test {
    ASheet() {
        auto* column = new QVBoxLayout(&window);
        for (QWidget* part : std::initializer_list<QWidget*>{&field, &below})
            column->addWidget(part);
        window.resize(700, 480);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }
    Sheet& ask(const Question& question = usual()) {
        QPointer<Sheet> sheet = Sheet::ask(below, question);
        return *there(sheet.data());
    }
    static QPushButton& button(const Sheet& sheet, const QString& text) {
        for (auto* each : sheet.findChildren<QPushButton*>())
            if (each->text() == text)
                return *each;
        throw std::runtime_error("the question has no such answer");
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(there(window.focusWidget()), pressed, modifiers);
    }
    [[nodiscard]] bool isSeen() const { return Sheet::seenIn(window) != nullptr; }

    QWidget window;
    QLineEdit field;
    QPushButton below{u"Below"_s};
};

TEST_F(ASheet, LiesOverTheWholeWindowWhateverItsSizeBecomes) {
    const Sheet& sheet = ask();
    EXPECT_EQ(sheet.parentWidget(), &window);
    EXPECT_FALSE(sheet.isWindow());
    for (const QSize size : {QSize(700, 480), QSize(400, 300), QSize(1200, 800)}) {
        window.resize(size);
        QCoreApplication::processEvents();
        EXPECT_EQ(sheet.geometry(), window.rect());
        EXPECT_TRUE(sheet.rect().contains(there(sheet.findChild<Card*>())->geometry()));
    }
}

TEST_F(ASheet, ScrollsItsWordsInASmallWindowAndKeepsItsButtonsInSight) {
    window.resize(360, 260);
    Question longer = usual();
    longer.more = u"Something that is told at length. "_s.repeated(40);
    longer.yes = u"An answer that is told at some length"_s;
    Sheet& sheet = ask(longer);
    QCoreApplication::processEvents();
    const QRect panel = there(sheet.findChild<Card*>())->geometry();
    EXPECT_TRUE(sheet.rect().contains(panel));
    for (const auto* each : sheet.findChildren<QPushButton*>()) {
        EXPECT_TRUE(panel.contains(QRect(each->mapTo(&sheet, QPoint()), each->size())));
        EXPECT_GE(each->width(), each->fontMetrics().horizontalAdvance(each->text()))
            << each->text().toStdString();
    }
    const auto* bar = there(sheet.findChild<QScrollArea*>())->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    key(Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
}

TEST_F(ASheet, IsAnsweredByItsButtonsAlone) {
    for (const bool yes : {true, false}) {
        Sheet& sheet = ask();
        QSignalSpy agreed(&sheet, &Sheet::agreed);
        QSignalSpy declined(&sheet, &Sheet::declined);
        clickIn(sheet, yes ? u"Yes"_s : u"No"_s);
        EXPECT_EQ(agreed.count(), yes ? 1 : 0);
        EXPECT_EQ(declined.count(), yes ? 0 : 1);
        EXPECT_FALSE(isSeen());
    }
}

TEST_F(ASheet, TakesEscAndAnEnterWithoutAThoughtForTheAnswerThatDoesNothing) {
    for (const Qt::Key pressed : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter}) {
        Sheet& sheet = ask();
        QSignalSpy agreed(&sheet, &Sheet::agreed);
        QSignalSpy declined(&sheet, &Sheet::declined);
        key(pressed);
        EXPECT_EQ(agreed.count(), 0);
        EXPECT_EQ(declined.count(), 1);
    }
    Sheet& sheet = ask();
    QSignalSpy agreed(&sheet, &Sheet::agreed);
    button(sheet, u"Yes"_s).setFocus(); // whoever has gone there means it
    key(Qt::Key_Return);
    EXPECT_EQ(agreed.count(), 1);
}

TEST_F(ASheet, HasTheKeysUntilItIsAnsweredAndGivesThemBack) {
    const Sheet& sheet = ask();
    EXPECT_EQ(window.focusWidget(), &button(sheet, u"No"_s));
    for (int presses = 0; presses < 5; ++presses) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(sheet.isAncestorOf(there(window.focusWidget())));
    }
    key(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(sheet.isAncestorOf(there(window.focusWidget())));
    key(Qt::Key_Escape);
    EXPECT_EQ(window.focusWidget(), &field);
}

TEST_F(ASheet, GivesTheKeysToThePartThatWantedThemMeanwhile) {
    const Sheet& sheet = ask();
    below.setFocus();
    EXPECT_TRUE(sheet.isAncestorOf(there(window.focusWidget())));
    key(Qt::Key_Escape);
    EXPECT_EQ(window.focusWidget(), &below);
}

TEST_F(ASheet, LetsNoKeyAndNoClickThroughToWhatLiesBelow) {
    int shortcuts = 0;
    QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_I), &window);
    QObject::connect(&shortcut, &QShortcut::activated, &window, [&] { ++shortcuts; });
    int clicks = 0;
    QObject::connect(&below, &QPushButton::clicked, &window, [&] { ++clicks; });
    ask();
    QTest::keyClick(there(window.windowHandle()), Qt::Key_I, Qt::ControlModifier);
    key(Qt::Key_X);
    const QPoint place = below.mapTo(&window, QPoint(4, 4));
    QWidget* hit = there(window.childAt(place));
    QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&window, place));
    EXPECT_EQ(shortcuts, 0);
    EXPECT_EQ(clicks, 0);
    EXPECT_EQ(field.text(), QString());
    EXPECT_TRUE(isSeen());
    key(Qt::Key_Escape);
    QTest::keyClick(there(window.windowHandle()), Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(shortcuts, 1) << "and afterwards all is as it was";
}

TEST_F(ASheet, SaysWhatItIsAndWhatItAsks) {
    Question warning = usual();
    warning.isWarning = true;
    for (const auto& [question, role] :
         {std::pair(usual(), QAccessible::Dialog), std::pair(warning, QAccessible::AlertMessage)}) {
        Sheet& sheet = ask(question);
        QAccessibleInterface* heard = there(QAccessible::queryAccessibleInterface(&sheet));
        EXPECT_EQ(heard->role(), role);
        EXPECT_TRUE(heard->state().modal);
        EXPECT_EQ(heard->text(QAccessible::Name), u"Is it so?"_s);
        EXPECT_TRUE(heard->text(QAccessible::Description).contains(u"otherwise"_s));
        key(Qt::Key_Escape);
    }
}

TEST_F(ASheet, ShowsAnyTextAsItIs) {
    Question odd = usual();
    odd.text = u"<b>a&b</b>"_s;
    const Sheet& sheet = ask(odd);
    int found = 0;
    for (const auto* label : sheet.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        found += label->text() == odd.text ? 1 : 0;
    }
    EXPECT_EQ(found, 1);
}

TEST_F(ASheet, WaitsUntilTheOneBeforeIsAnswered) {
    ask();
    Question second = usual();
    second.title = u"And that?"_s;
    ask(second);
    EXPECT_EQ(there(Sheet::seenIn(window))->question().title, u"Is it so?"_s);
    key(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isSeen(); }));
    EXPECT_EQ(there(Sheet::seenIn(window))->question().title, u"And that?"_s);
    key(Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_FALSE(isSeen());
    EXPECT_EQ(window.focusWidget(), &field);
}

struct UnderAnAlarm : testing::Test, WindowBench {
    UnderAnAlarm() { showWindow(); }
    [[nodiscard]] Sheet* sheet() const { return Sheet::seenIn(*window); }
};

TEST_F(UnderAnAlarm, AQuestionGivesWayAndIsThereAgainAfterwards) {
    click(u"Start ice"_s);
    const QPointer<Sheet> asked = Sheet::ask(*window, usual());
    ASSERT_EQ(sheet(), asked);
    advance(20min);
    EXPECT_EQ(sheet(), nullptr);
    QPushButton* off = there(button(u"I have taken it off"_s));
    EXPECT_TRUE(off->hasFocus());
    EXPECT_EQ(off->visibleRegion().boundingRect(), off->rect()) << "nothing lies over it";
    dialogs.expect([&](QWidget& again) {
        EXPECT_EQ(&again, asked);
        EXPECT_EQ(logged().size(), 1U);
        QTest::keyClick(there(window->focusWidget()), Qt::Key_Escape);
        EXPECT_EQ(sheet(), asked) << "a key that was meant for the alarm answers nothing";
        clickIn(again, u"No"_s);
    });
    click(u"I have taken it off"_s);
    EXPECT_EQ(sheet(), nullptr);
}

TEST_F(UnderAnAlarm, TheQuestionAboutTheEndGoesWithTheSessionThatItIsAbout) {
    click(u"Start ice"_s);
    window->close();
    ASSERT_NE(sheet(), nullptr);
    ASSERT_TRUE(elsewhere(Stop{}).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_TRUE(window->isVisible()) << "nobody has agreed to the end";
}

TEST_F(UnderAnAlarm, NothingIsAskedOverIt) {
    click(u"Start ice"_s);
    advance(20min);
    Sheet::ask(*window, usual());
    EXPECT_EQ(sheet(), nullptr);
    dialogs.expectAndClick(u"No"_s);
    click(u"I have taken it off"_s);
}

} // namespace
} // namespace coolwarm::test
