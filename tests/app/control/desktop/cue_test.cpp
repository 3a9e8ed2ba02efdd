// SPDX-License-Identifier: MIT
// The wiring of the cues: what is told quietly, when, and what is said where nobody can speak.
#include "app/control/desktop/cue_controller.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/window_bench.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct CueWiring : testing::Test, WindowBench {
    CueWiring() {
        showWindow();
        controller = std::make_unique<CueController>(bridge, alarm, computer, requests, notifier);
        // There is no bus here, so that each notification comes back as one that nobody shows.
        QObject::connect(&notifier, &Notifier::failed, &notifier,
                         [this](NoticeKind kind, const Notice& notice) {
                             EXPECT_EQ(kind, NoticeKind::Quiet);
                             shown << notice.title;
                         });
    }

    void prefer(bool speaks, bool minute) {
        Preferences preferences;
        preferences.speaks = speaks;
        preferences.minuteWarning = minute;
        must(SetPreferences{preferences});
    }
    QStringList told() {
        QCoreApplication::processEvents();
        return std::exchange(shown, {});
    }

    Notifier notifier;
    QStringList shown;
    std::unique_ptr<CueController> controller;
};

TEST_F(CueWiring, NotifiesQuietlyWhatTheHiddenPageWouldShow) {
    click(u"Start ice"_s);
    advance(5min);
    EXPECT_EQ(told(), QStringList()) << "the page shows it";
    bridge.setVisible(false);
    advance(5min);
    EXPECT_EQ(told(), QStringList{u"Look at your skin"_s});
    advance(1s);
    EXPECT_EQ(told(), QStringList());
    prefer(false, true);
    advance(9min - 1s);
    EXPECT_EQ(told(), QStringList{u"One minute left"_s});
    advance(1min);
    EXPECT_EQ(told(), QStringList()) << "the alarm is not told here";
}

TEST_F(CueWiring, LooksForNoVoiceUntilItIsWanted) {
    click(u"Start ice"_s);
    advance(16min);
    QCoreApplication::processEvents();
    EXPECT_EQ(controller->speech().voice(), Voice::Unknown);
}

TEST_F(CueWiring, SaysInOneLineThatNothingCanBeSpoken) {
    prefer(true, false); // the plugin does not lie beside the tests
    EXPECT_TRUE(QTest::qWaitFor([&] { return controller->speech().voice() == Voice::NoService; }));
    EXPECT_TRUE(says(u"no speech service answers"_s)) << words().toStdString();
}

} // namespace
} // namespace coolwarm::test
