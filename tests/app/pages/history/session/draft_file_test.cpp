// SPDX-License-Identifier: MIT
// What is half typed lies in a file of its own: when it is written, by whom, and when it is
// garbage.
#include "tests/app/support/drafts_bench.h"
#include "tests/app/support/session_at.h"
#include "tests/support/there.h"

#include <QFile>
#include <QThread>

#include <latch>

namespace coolwarm::test {
namespace {

TEST_F(Drafts, AreWrittenWhileSomebodyTypesAndWhenTheAlarmComes) {
    logThree();
    openWithDrafts();
    typeUntilTheAlarm([this](QWidget& dialog) {
        typeHalfAWord(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(file); }));
        std::filesystem::remove(file);
        noteIn(dialog)->setPlainText(u"half a word"_s);
    });
    EXPECT_TRUE(QFile(file).open(QFile::ReadOnly)) << "at once, and no half second later";
    openWithDrafts();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(noteIn(dialog)->toPlainText(), u"half a word"_s);
        giveUp(dialog);
    });
}

TEST_F(Drafts, ChangeOnlyWhatWasTypedAndNotWhatOthersWroteMeanwhile) {
    logThree();
    openWithDrafts();
    const Session before = *there(sessionAt(*model(), 0));
    typeUntilTheEnd([](QWidget& dialog) { noteIn(dialog)->setPlainText(u"mine"_s); });
    Session other = before;
    other.painAfter = pain(2);
    ASSERT_TRUE(elsewhere(editOf(before, other)).verdict.isAllowed());
    openWithDrafts();
    goOn([this](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    EXPECT_EQ(edited().note, noteOf("mine"));
    EXPECT_EQ(edited().painAfter, pain(2));
}

TEST_F(Drafts, AreWrittenByAWorkerWhileSomebodyTypesWhichOverwritesNothingNewer) {
    logThree();
    openWithDrafts();
    openRow([&](QWidget& dialog) {
        std::latch go(1);
        for (int thread = 0;
             thread < std::max(Background::leastThreads, QThread::idealThreadCount()); ++thread)
            background.run<int>(
                window.get(), [&](const std::stop_token&) { return go.wait(), 0; },
                [](const Delivered<int>&) {});
        QSignalSpy typed(&requests, &Requests::formChanged);
        typeHalfAWord(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return typed.count() == 1; }));
        EXPECT_FALSE(std::filesystem::exists(file)) << "the disk is busy";
        noteIn(dialog)->setPlainText(u"half a word"_s);
        EXPECT_TRUE(window->leaving().save()) << "the end waits for it";
        const std::string saved = bytesOf(file);
        go.count_down();
        bool isThrough = false;
        background.run<int>(
            window.get(), [](const std::stop_token&) { return 0; },
            [&](const Delivered<int>&) { isThrough = true; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isThrough; }) && bytesOf(file) == saved);
        giveUp(dialog);
    });
}

TEST_F(Drafts, ThatCannotBeWrittenAreAskedAbout) {
    services.drafts = home.path() / "no such folder" / "drafts.json";
    logThree();
    openWithDrafts();
    typeUntilTheAlarm(typeHalfAWord);
    dialogs.expectAndClick(u"Stay"_s);
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(window->isVisible());
}

TEST_F(Drafts, OfGarbageAreNone) {
    QFile garbage(file);
    ASSERT_TRUE(garbage.open(QFile::WriteOnly));
    garbage.write("[1, {\"note\": 7}, \xff");
    garbage.close();
    openWithDrafts();
    EXPECT_FALSE(isKept());
}

} // namespace
} // namespace coolwarm::test
