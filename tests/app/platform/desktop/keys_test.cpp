// SPDX-License-Identifier: MIT
// Shortcuts on keyboards without Latin letters, or without digits on their own keys.
#include "app/pages/history/history_page.h"
#include "app/pages/today/today_page.h"
#include "app/platform/desktop/keys_by_position.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QKeyEvent>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct OnAnotherKeyboard : testing::Test, WindowBench {
    OnAnotherKeyboard() {
        showWindow();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void strike(int key, quint32 scanCode, Qt::KeyboardModifiers held = Qt::ControlModifier) {
        QKeyEvent event(QEvent::KeyPress, key, held, scanCode, 0, 0);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    KeysByPosition keys{qApp};
};

TEST_F(OnAnotherKeyboard, CtrlWithTheCyrillicLetterInThePlaceOfIStartsIce) {
    strike(0x428, 31); // ш
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Ice);
}

TEST_F(OnAnotherKeyboard, TheDigitsOfAFrenchKeyboardShowThePages) {
    strike(Qt::Key_Eacute, 11);
    EXPECT_NE(part<HistoryPage>(), nullptr);
    strike(Qt::Key_Ampersand, 10);
    EXPECT_NE(part<TodayPage>(), nullptr);
    EXPECT_EQ(part<HistoryPage>(), nullptr);
}

TEST_F(OnAnotherKeyboard, ALatinLetterMeansItselfWhereverItStands) {
    strike(Qt::Key_C, 31); // where I is elsewhere, as on Dvorak's
    EXPECT_FALSE(openSession().has_value());
    strike(Qt::Key_Apostrophe, 31);
    EXPECT_FALSE(openSession().has_value());
    strike(0x428, 31, Qt::NoModifier);
    EXPECT_FALSE(openSession().has_value());
}

} // namespace
} // namespace coolwarm::test
