// SPDX-License-Identifier: MIT
// The alarm in a window, and how one is left: in a window that has no pages and nothing else.
#include "app/dialogs/sheet.h"
#include "app/pages/alarm/alarm_page.h"
#include "app/pages/far/far_mode.h"
#include "app/shell/window/alarm_display.h"
#include "app/shell/window/kept_forms.h"
#include "app/shell/window/refused_words.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct PlainWindow : testing::Test, WindowBench {
    PlainWindow() {
        auto* column = new QVBoxLayout(&plain);
        column->addWidget(refused.bar());
        column->addWidget(forms.bar());
        column->addWidget(outer);
        outer->addWidget(new QWidget);
        EXPECT_TRUE(elsewhere(ConfirmBriefing{}).verdict.isAllowed());
        bridge.begin();
        plain.show();
    }
    [[nodiscard]] bool showsTheAlarm() const {
        return qobject_cast<AlarmPage*>(outer->currentWidget()) != nullptr;
    }

    QWidget plain;
    QStackedWidget* outer = new QStackedWidget;
    FarMode far{plain, *outer, bridge, delayed};
    Background background;
    RefusedWords refused{services, nullptr};
    KeptForms forms{plain, {}, background, refused, [](const QJsonObject&) { return false; }};
    Leaving leaving{plain, services, forms};
    AlarmDisplay display{plain, *outer, services, far, forms};
};

TEST_F(PlainWindow, IsFilledByTheAlarmUntilItIsAnswered) {
    QSignalSpy unblocked(&requests, &Requests::unblocked);
    QSignalSpy forward(&requests, &Requests::forwardWanted);
    must(startOf(Modality::Ice, 20min));
    EXPECT_FALSE(requests.isBlocked());
    advance(20min);
    EXPECT_TRUE(showsTheAlarm());
    EXPECT_TRUE(requests.isBlocked());
    EXPECT_EQ(forward.count(), 1) << "it comes forward for it";
    emit requests.packOffWanted();
    EXPECT_FALSE(showsTheAlarm());
    EXPECT_FALSE(requests.isBlocked());
    EXPECT_EQ(unblocked.count(), 1);
}

TEST_F(PlainWindow, HidesInTheTrayButNotWithAnAlarm) {
    QSignalSpy goes(&leaving, &Leaving::goes);
    QSignalSpy went(&requests, &Requests::wentToTray);
    computer.setHasTray(true);
    EXPECT_FALSE(leaving.close());
    EXPECT_FALSE(plain.isVisible());
    EXPECT_EQ(goes.count(), 1);
    EXPECT_EQ(went.count(), 1);
    must(startOf(Modality::Ice, 20min));
    plain.show();
    advance(20min);
    EXPECT_FALSE(leaving.close());
    EXPECT_TRUE(plain.isVisible() && !plain.isMinimized()) << "it has to be answered";
    EXPECT_EQ(goes.count(), 1);
}

TEST_F(PlainWindow, IsNotLeftWithoutAQuestionWhileASessionRuns) {
    QSignalSpy goes(&leaving, &Leaving::goes);
    QSignalSpy keeping(&requests, &Requests::keepingWanted);
    must(startOf(Modality::Ice, 20min));
    EXPECT_FALSE(leaving.close());
    Sheet* asked = there(Sheet::seenIn(plain));
    EXPECT_EQ(asked->question().title, u"A session is running"_s);
    asked->withdraw();
    EXPECT_TRUE(plain.isVisible());
    EXPECT_EQ(keeping.count(), 1) << "what is half typed is handed over before the question";
    EXPECT_EQ(goes.count(), 0);
}

} // namespace
} // namespace coolwarm::test
