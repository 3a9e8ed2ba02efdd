// SPDX-License-Identifier: MIT
// The window without eyes or mouse: its title, where the keys lead, and what is said by its parts.
#include "app/accessible/role.h"
#include "app/dialogs/keys_dialog.h"
#include "app/pages/today/closing_page.h"
#include "app/pages/today/delay_pane.h"
#include "app/pages/today/therapy_card.h"
#include "app/widgets/keys/shortcut.h"
#include "app/widgets/keys/tab_order.h"
#include "app/widgets/nav_entry.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/english.h"
#include "tests/app/support/heard_window.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableWidget>

#include <algorithm>
#include <iterator>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct SpokenWindow : testing::Test, WindowBench {
    SpokenWindow() {
        QObject::connect(&requests, &Requests::said, &requests,
                         [this](const QString& sentence) { said.append(sentence); });
        showWindow();
        said.clear();
    }
    QString title() const {
        return window->windowTitle()
            .replace(QChar::Nbsp, u' ')
            .remove(QChar(0x2068))
            .remove(QChar(0x2069));
    }
    static QWidget* focus() { return QApplication::focusWidget(); }
    static QString focusName() {
        QWidget* at = focus();
        return at == nullptr
                   ? QString()
                   : there(QAccessible::queryAccessibleInterface(at))->text(QAccessible::Name);
    }
    void rest() {
        must(startOf(Modality::Ice, 20min));
        advance(20min);
        must(Confirm{});
        advance(30min);
        click(u"Done"_s);
    }

    English english;
    QStringList said;
};

int changesOutside = 0; // of parts that are in no window which is seen

void countOutside(QAccessibleEvent* event) {
    const auto* part = qobject_cast<const QWidget*>(event->object());
    if (part == nullptr)
        return;
    const QWidget* around = there(part->window());
    changesOutside += !around->isVisible() && around->windowType() != Qt::Popup;
}

// A screen reader takes changes one after the other, and what is announced after them.
TEST_F(SpokenWindow, TellsNoChangeOfAPageThatIsBeingBuilt) {
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(countOutside);
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(QAccessible::installUpdateHandler(before), &countOutside);
    EXPECT_EQ(changesOutside, 0);
}

TEST_F(SpokenWindow, IsCalledByWhatItShows) {
    EXPECT_EQ(there(QAccessible::queryAccessibleInterface(window.get()))->role(),
              QAccessible::Window);
    EXPECT_EQ(title(), u"Today — Coolwarm"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(title(), u"History — Coolwarm"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(title(), u"20 min left — Coolwarm"_s);
    advance(7min + 30s);
    EXPECT_EQ(title(), u"13 min left — Coolwarm"_s);
    advance(20min);
    EXPECT_EQ(title(), u"Take the pack off — Coolwarm"_s);
    click(u"I have taken it off"_s);
    EXPECT_EQ(title(), u"When did the pack come off? — Coolwarm"_s);
    click(u"When it rang"_s);
    EXPECT_EQ(title(), u"Today — Coolwarm"_s);
}

TEST_F(SpokenWindow, SaysThePageThatKeysHaveBroughtUp) {
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(said, QStringList{u"History"_s});
    said.clear();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(said.isEmpty()) << "it is there already";
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(said, QStringList{u"Settings"_s});
    said.clear();
    there(window->findChildren<NavEntry*>().value(2))->setFocus();
    press(Qt::Key_Up);
    EXPECT_TRUE(said.isEmpty()) << "the entry that has the focus says it by itself";
}

TEST_F(SpokenWindow, SaysANoticeWithWhatCanBeDoneAboutIt) {
    emit requests.told(u"A backup was made."_s, false);
    EXPECT_EQ(said, QStringList{u"A backup was made."_s});
    said.clear();
    emit requests.offered(u"Others can read it."_s, u"Close it"_s, [] {});
    EXPECT_EQ(said, QStringList{u"Others can read it. Button: Close it."_s});
    said.clear();
    computer.setAudible(false);
    EXPECT_EQ(said.size(), 1);
    said.clear();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(said.filter(u"loudspeaker"_s).size(), 0) << "not again with its page";
}

TEST_F(SpokenWindow, SaysANoticeOfAPageThatNobodySeesOnceItIsSeen) {
    press(Qt::Key_2, Qt::ControlModifier);
    said.clear();
    computer.setAudible(false);
    EXPECT_TRUE(said.filter(u"loudspeaker"_s).isEmpty());
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(said.filter(u"loudspeaker"_s).size(), 1);
}

TEST_F(SpokenWindow, ClosesItsUppermostNoticeByEscWhereverTheFocusIs) {
    press(Qt::Key_2, Qt::ControlModifier);
    emit requests.told(u"A backup was made."_s, false);
    auto* search = there(window->findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively));
    for (auto* each : window->findChildren<QLineEdit*>())
        if (each->isVisible())
            search = each;
    search->setFocus();
    ASSERT_TRUE(says(u"A backup was made."_s));
    press(Qt::Key_Escape);
    EXPECT_FALSE(says(u"A backup was made."_s));
    EXPECT_EQ(focus(), search);
    computer.setAudible(false);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_TRUE(says(u"No loudspeaker"_s)) << "one that cannot be closed stays";
}

TEST_F(SpokenWindow, LeadsTheKeyboardToWhatComesNext) {
    there(button(u"Start ice"_s))->setFocus();
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(focusName(), u"Take it off now"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(openSession().has_value()) << "a key that is pressed twice does not stop it";
    ASSERT_TRUE(QTest::qWaitFor([&] {
        press(Qt::Key_Space);
        return !openSession();
    }));
    EXPECT_EQ(focus(), part<ClosingPage>());
    EXPECT_TRUE(focusName().startsWith(u"Stopped after"_s)) << focusName().toStdString();
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"0 of 10"_s);
    clickNamed("takeBackButton");
    EXPECT_EQ(focusName(), u"Take it off now"_s) << "after the stop was undone";
}

TEST_F(SpokenWindow, LeavesTheKeyboardWhereSomebodyIsBusy) {
    auto* entry = firstOf(window->findChildren<NavEntry*>());
    there(entry)->setFocus();
    must(startOf(Modality::Ice, 20min));
    EXPECT_EQ(focus(), entry);
}

TEST_F(SpokenWindow, ReachesTheStartThatRestsAndIsToldWhy) {
    rest();
    QPushButton* start = there(button(u"Ice again from"_s));
    EXPECT_TRUE(start->isEnabled());
    const QAccessibleInterface* heard = there(QAccessible::queryAccessibleInterface(start));
    EXPECT_TRUE(heard->state().disabled) << "it says that it is not available";
    EXPECT_TRUE(heard->state().focusable);
    EXPECT_TRUE(heard->text(QAccessible::Description).contains(u"rests until 10:20"_s));
    bool isReached = false;
    for (int step = 0; step < 40 && !isReached; ++step) {
        press(Qt::Key_Tab);
        isReached = focus() == start;
    }
    EXPECT_TRUE(isReached);
    said.clear();
    press(Qt::Key_Space);
    EXPECT_FALSE(openSession().has_value());
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(firstOf(said).contains(u"10:20"_s)) << firstOf(said).toStdString();
    EXPECT_TRUE(says(firstOf(said)));
}

TEST_F(SpokenWindow, SaysWhyASecondSessionDoesNotBegin) {
    press(Qt::Key_I, Qt::ControlModifier);
    said.clear();
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(firstOf(said).contains(u"one session runs at a time"_s))
        << firstOf(said).toStdString();
    said.clear();
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(said.size(), 1) << "and again when it is pressed again";
}

TEST_F(SpokenWindow, GoesByTabInTheOrderInWhichItIsRead) {
    const auto placeOf = [this](const QString& name) {
        const QList<HeardPart> parts = heardParts(*window);
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const HeardPart& part) {
            return part.name.startsWith(name);
        });
        EXPECT_NE(found, parts.end()) << name.toStdString();
        return std::distance(parts.begin(), found);
    };
    EXPECT_LT(placeOf(u"Start ice"_s), placeOf(u"Today: Lower back"_s)) << "which was built first";
    must(startOf(Modality::Ice, 20min));
    emit requests.told(u"A backup was made."_s, false);
    press(Qt::Key_1, Qt::ControlModifier);
    window->setFocus();
    QStringList names;
    for (int step = 0; step < 7; ++step) {
        press(Qt::Key_Tab);
        names.append(focusName());
    }
    EXPECT_EQ(names,
              QStringList({u"Today"_s, u"Warning signs"_s, u"Large clock"_s, u"0 of 10"_s,
                           u"One minute less"_s, u"One minute more"_s, u"Take it off now"_s}));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focusName(), u"One minute more"_s);
    for (int step = 0; step < 4 && focusName() != u"Close this message"_s; ++step)
        press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"Close this message"_s) << "what lies over the page comes after it";
    EXPECT_LT(placeOf(u"Ice · Lower back: "_s), placeOf(u"Take it off now"_s));
}

TEST_F(SpokenWindow, HasNoTwoTherapiesThatSoundAlike) {
    for (const char* group : {"Ice", "Heat"}) {
        const QList<HeardPart> found =
            heardParts(*window, QAccessible::Grouping, QLatin1String(group));
        EXPECT_EQ(found.size(), 1) << group;
    }
    const QList<HeardPart> lengths = heardParts(*window, QAccessible::Grouping, u"Length"_s);
    ASSERT_EQ(lengths.size(), 2);
    EXPECT_NE(firstOf(lengths).within, lastOf(lengths).within);
    for (const HeardPart& menu : heardParts(*window, QAccessible::Button, u"More ways to start"_s))
        EXPECT_EQ(there(QAccessible::queryAccessibleInterface(menu.object))
                      ->text(QAccessible::Description),
                  u"Opens a menu"_s);
}

TEST_F(SpokenWindow, SaysOfAChoiceWhatItIsAboutAndWhatIsChosen) {
    press(Qt::Key_5, Qt::ControlModifier);
    auto* theme = there(window->findChild<QComboBox*>(u"theme"_s));
    QAccessibleInterface* heard = there(QAccessible::queryAccessibleInterface(theme));
    EXPECT_EQ(heard->text(QAccessible::Name), u"Theme: Same as the system"_s);
    EXPECT_TRUE(heard->relations(QAccessible::Label).isEmpty());
    theme->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(heard->text(QAccessible::Name), u"Theme: Light"_s);
    EXPECT_EQ(there(theme->view())->currentIndex().row(), 1) << "which is what is spoken";
}

TEST_F(SpokenWindow, ListsEveryKeyThatItHas) {
    must(startOf(Modality::Ice, 20min)); // the alarm's page is there
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
        dialogs.expect([this](QWidget& dialog) {
            const auto* table = there(dialog.findChild<QTableWidget*>(u"keys"_s));
            EXPECT_EQ(dialog.focusWidget(), table);
            QStringList keys;
            for (int row = 0; row < table->rowCount(); ++row) {
                const auto text = [&](int column) {
                    return there(table->item(row, column))->text();
                };
                keys += text(1).split(u", "_s);
                EXPECT_FALSE(text(0).isEmpty());
                EXPECT_FALSE(text(2).isEmpty()) << text(0).toStdString();
            }
            for (const auto* each : window->findChildren<QShortcut*>()) {
                QString text = each->key().toString(QKeySequence::NativeText);
                if (text == u"Return"_s)
                    text = u"Enter"_s; // as they are called together
                EXPECT_TRUE(keys.contains(text)) << text.toStdString();
            }
            EXPECT_TRUE(keys.contains(u"Ctrl+F"_s)) << "of a page that nobody has seen";
            dialog.close();
        });
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(key, key == Qt::Key_F1 ? Qt::NoModifier : Qt::ControlModifier);
    }
}

TEST_F(SpokenWindow, AsksForTheTimeByAKeyAlsoWhileTheAlarmRings) {
    QSignalSpy wanted(&requests, &Requests::timeWanted);
    press(Qt::Key_T, Qt::ControlModifier);
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_GE(wanted.count(), 1);
}

} // namespace
} // namespace coolwarm::test
