// SPDX-License-Identifier: MIT
// The keys that save and copy the trends as a picture: what they write, and what they say when it
// cannot be written.
#include "app/pages/trends/trends_page.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/painted/chart_view.h"
#include "tests/app/support/file_choice.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/limited_files.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

constexpr Qt::KeyboardModifiers controlShift = Qt::ControlModifier | Qt::ShiftModifier;

struct KeysOfTheTrends : testing::Test, WindowBench {
    void openPage() {
        LogPast past =
            pastOf(Modality::Ice, utc("2026-03-01 08:00:00"), utc("2026-03-01 08:20:00"));
        past.painBefore = pain(6);
        past.painAfter = pain(4);
        ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
        showWindow();
        press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return part<ChartView>() != nullptr; }));
    }
    TrendsPage* page() const { return there(window->findChild<TrendsPage*>()); }
    /// Once the window has the keyboard again after a dialog.
    void pressS(Qt::KeyboardModifiers keys) const {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_S, keys);
    }
    /// Presses the keys, names that file, and waits until something is told of it.
    void saveBy(Qt::KeyboardModifiers keys, const std::filesystem::path& file) {
        QSignalSpy told(page(), &TrendsPage::pictureTold);
        FileChoice::answerWith(dialogs, file);
        pressS(keys);
        letItBeAnswered();
        EXPECT_TRUE(told.count() == 1 || told.wait(10'000));
    }
    /// The notices that are seen, of which there is one at most.
    QString notice() const {
        QStringList texts;
        for (const NoticeBar* bar : window->findChildren<NoticeBar*>())
            if (bar->isShowing())
                texts << bar->text();
        EXPECT_LE(texts.size(), 1) << texts.join(u'\n').toStdString();
        return texts.join(u'\n');
    }
    QStringList written() const {
        return QDir(QString::fromStdString(pictures.path().string()))
            .entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    FileChoice files;
    TempFolder pictures;
};

TEST_F(KeysOfTheTrends, SaveThePictureAsPng) {
    openPage();
    saveBy(Qt::ControlModifier, pictures / "trends.png");
    EXPECT_TRUE(notice().contains(u"trends.png"_s)) << notice().toStdString();
    EXPECT_TRUE(bytesOf(pictures / "trends.png").starts_with("\x89PNG"));
}

TEST_F(KeysOfTheTrends, SaveThePictureAsSvgAlsoUnderANameWithoutAnEnding) {
    openPage();
    saveBy(controlShift, pictures / "trends");
    EXPECT_EQ(written(), QStringList{u"trends.svg"_s});
    EXPECT_NE(bytesOf(pictures / "trends.svg").find("<svg"), std::string::npos);
}

TEST_F(KeysOfTheTrends, WriteNothingWhenNoFileIsNamed) {
    openPage();
    for (const auto keys : {Qt::KeyboardModifiers(Qt::ControlModifier), controlShift}) {
        dialogs.expect([](QWidget& dialog) { Dialogs::giveUp(dialog); });
        pressS(keys);
        letItBeAnswered();
    }
    EXPECT_EQ(notice(), QString());
    EXPECT_EQ(written(), QStringList());
}

TEST_F(KeysOfTheTrends, CopyThePictureAndSaySo) {
    openPage();
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, controlShift);
    EXPECT_EQ(QGuiApplication::clipboard()->image().width(), 2 * 1120);
    EXPECT_EQ(notice(), u"The picture was copied."_s);
    QGuiApplication::clipboard()->clear();
}

TEST_F(KeysOfTheTrends, OnAFullDiskSayOnceThatItIsFullAndLeaveWhatWasThere) {
    openPage();
    writeBytes(pictures / "trends.png", "an older picture");
    for (const auto keys : {Qt::KeyboardModifiers(Qt::ControlModifier), controlShift}) {
        const LimitedFiles full(1024);
        saveBy(keys, pictures / "trends.png");
        EXPECT_FALSE(notice().isEmpty());
        EXPECT_FALSE(notice().contains(u"was saved"_s)) << notice().toStdString();
    }
    EXPECT_EQ(written(), QStringList{u"trends.png"_s});
    EXPECT_EQ(bytesOf(pictures / "trends.png"), "an older picture");
    saveBy(Qt::ControlModifier, pictures / "trends.png"); // there is room again
    EXPECT_TRUE(notice().contains(u"was saved"_s)) << notice().toStdString();
}

TEST_F(KeysOfTheTrends, SayOnceWhenAFolderTakesNoFile) {
    openPage();
    writeBytes(pictures / "no-folder", "");
    saveBy(Qt::ControlModifier, pictures / "no-folder" / "trends.png");
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_FALSE(notice().contains(u"was saved"_s)) << notice().toStdString();
    EXPECT_EQ(written(), QStringList{u"no-folder"_s});
}

} // namespace
} // namespace coolwarm::test
