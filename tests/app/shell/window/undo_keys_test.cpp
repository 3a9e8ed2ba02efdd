// SPDX-License-Identifier: MIT
// Undo and redo by their keys, whichever page is seen.
#include "tests/app/support/window_bench.h"
#include "tests/support/diary.h"
#include "tests/support/there.h"

#include <QShortcut>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct UndoOnEveryPage : testing::Test, WindowBench {
    PainEntry tell(int score) {
        const PainEntry entry = painAt(bridge.status().now.wallSecond() - 1min, score);
        must(AddPain{entry});
        return entry;
    }
    bool isThere(const PainEntry& entry) {
        const auto found = store.diary().record(refOf(DiaryRecord(entry)));
        return found && !isDeleted(*found);
    }
};

TEST_F(UndoOnEveryPage, TakesTheNewestStepBackNamesItAndOffersTheWayBack) {
    showWindow();
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const PainEntry entry = tell(4);
        QTest::keySequence(window.get(), pages.at(at).keys);
        window->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_FALSE(isThere(entry)) << pages.at(at).title.toStdString();
        EXPECT_TRUE(says(u"Taken out of the log: Pain 4, Lower back"_s)) << words().toStdString();
        click(u"Redo"_s);
        EXPECT_TRUE(isThere(entry)) << pages.at(at).title.toStdString();
        EXPECT_TRUE(says(u"Back in the log: Pain 4, Lower back"_s)) << words().toStdString();
        click(u"Undo"_s);
        EXPECT_FALSE(isThere(entry));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(isThere(entry));
        advance(1min);
    }
}

TEST_F(UndoOnEveryPage, SaysThatThereIsNothing) {
    showWindow();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(says(u"Nothing to undo."_s)) << words().toStdString();
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(says(u"Nothing to redo."_s)) << words().toStdString();
    tell(3);
    EXPECT_FALSE(says(u"Nothing to redo."_s)) << "it is over with what happens next";
}

TEST_F(UndoOnEveryPage, WaitsUntilAnAlarmIsAnswered) {
    showWindow();
    const PainEntry entry = tell(5);
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(isThere(entry));
}

TEST_F(UndoOnEveryPage, SaysOnceWhatTheListOfKeysSays) {
    showWindow();
    int keys = 0;
    for (const auto* each : window->findChildren<QShortcut*>())
        keys += each->key() == QKeySequence(Qt::CTRL | Qt::Key_Z) ? 1 : 0;
    EXPECT_EQ(keys, 1) << "two would be none: the window could not tell which is meant";
}

} // namespace
} // namespace coolwarm::test
