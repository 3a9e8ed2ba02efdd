// SPDX-License-Identifier: MIT
// The log's own section: its folder, its backups, and putting one back while the window runs.
#include "app/control/upkeep/maintenance_service.h"
#include "app/dialogs/sheet.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/log/care/sqlite_maintenance.h"
#include "tests/app/support/settings_bench.h"
#include "tests/support/there.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QUrl>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

/// Stands for the desktop's file manager.
class FileManager : public QObject {
    Q_OBJECT

public:
    FileManager() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FileManager() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened.append(url); }
};

struct YourData : testing::Test, SettingsBench {
    void SetUp() override {
        must(startOf(Modality::Heat, 15min));
        clock.advance(15min);
        must(Confirm{});
        SqliteMaintenance(home.path()).keepBackups(utc("2026-03-02 08:15:00"), {});
        clock.advance(48h);
        must(startOf(Modality::Ice, 20min));
        clock.advance(20min);
        must(Confirm{});
        clock.advance(48h); // nothing holds a rest any more
        showWindow();
        press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return table()->rowCount() == 2; }));
    }
    [[nodiscard]] QTableWidget* table() const { return control<QTableWidget>("backups"); }
    [[nodiscard]] QString result() const {
        const auto* bar = control<NoticeBar>("dataResult");
        return bar->isShowing() ? bar->text() : QString();
    }
    [[nodiscard]] std::int64_t sessions() const {
        return openHistory(home.path(), std::chrono::seconds{5})->totals({}).count();
    }
    void chooseRow(int row) const {
        reveal(table());
        table()->selectRow(row);
    }
    [[nodiscard]] bool waitForResult() {
        return QTest::qWaitFor([&] { return !result().isEmpty(); });
    }
};

TEST_F(YourData, ShowsTheFolderAndOpensIt) {
    FileManager manager;
    const QString folder = QString::fromStdString(home.path().string());
    EXPECT_EQ(control<QLineEdit>("dataFolder")->text(), folder);
    EXPECT_TRUE(control<QLineEdit>("dataFolder")->isReadOnly());
    clickOn("openFolder");
    EXPECT_EQ(manager.opened, QList<QUrl>{QUrl::fromLocalFile(folder)});
}

TEST_F(YourData, ListsTheBackups) {
    EXPECT_TRUE(there(table()->item(0, 0))->text().contains(u"2026"_s) ||
                there(table()->item(0, 0))->text().contains(u"26"_s));
    EXPECT_FALSE(there(table()->item(0, 1))->text().isEmpty());
    EXPECT_TRUE(there(table()->item(0, 2))->text().contains(u"kB"_s));
    EXPECT_FALSE(control<QPushButton>("restore")->isEnabled()) << "none is chosen yet";
}

TEST_F(YourData, ChecksTheLog) {
    clickOn("checkLog");
    ASSERT_TRUE(waitForResult());
    EXPECT_TRUE(result().contains(u"The log is in order"_s)) << result().toStdString();
}

TEST_F(YourData, KeepsTheKeysWhereTheyWereWhileItWorks) {
    auto* check = control<QPushButton>("checkLog");
    check->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(control<QPushButton>("cancelWork")->hasFocus());
    ASSERT_TRUE(waitForResult());
    EXPECT_TRUE(check->hasFocus());
    const auto* bar = control<NoticeBar>("dataResult");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bar->visibleRegion().isEmpty(); }));
}

TEST_F(YourData, IsBackedUpToAFile) {
    const QString target = QString::fromStdString((home / "mine.db").string());
    dialogs.expect([&](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())->setText(target);
        clickIn(dialog, u"Save"_s);
    });
    clickOn("backUp");
    ASSERT_TRUE(waitForResult());
    EXPECT_TRUE(result().contains(u"mine.db"_s)) << result().toStdString();
    EXPECT_TRUE(fs::exists(home / "mine.db"));
}

TEST_F(YourData, IsPutBackAfterTheFiguresWereAgreedTo) {
    EXPECT_EQ(sessions(), 2);
    chooseRow(0);
    QString told;
    dialogs.expect([&](QWidget& dialog) {
        told = dynamic_cast<Sheet&>(dialog).question().more;
        clickIn(dialog, u"Restore"_s);
    });
    QSignalSpy facts(&bridge, &EngineBridge::factsChanged);
    clickOn("restore");
    ASSERT_TRUE(waitForResult());
    EXPECT_TRUE(told.contains(u"1 session of the present log"_s) || told.contains(u"1"_s))
        << told.toStdString();
    EXPECT_TRUE(told.contains(u"backups"_s)) << told.toStdString();
    EXPECT_EQ(sessions(), 1);
    EXPECT_GE(facts.count(), 1) << "the window has read the log anew";
    EXPECT_TRUE(result().contains(u"before-restore"_s)) << result().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table()->rowCount() == 3; }));
    EXPECT_EQ(table()->currentRow(), 1) << "the same backup, below the new one";
    EXPECT_TRUE(there(table()->item(1, 0))->isSelected());
    EXPECT_EQ(window->focusWidget(), control<QPushButton>("restore"));
}

TEST_F(YourData, StaysAsItIsWhenTheFiguresAreNotAgreedTo) {
    chooseRow(1);
    dialogs.expectAndClick(u"Cancel"_s);
    QSignalSpy foreseen(&maintenance, &MaintenanceService::foreseen);
    clickOn("restore");
    ASSERT_TRUE(QTest::qWaitFor([&] { return foreseen.count() == 1; }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(maintenance.isBusy());
    EXPECT_EQ(sessions(), 2);
}

TEST_F(YourData, IsPutBackFromAFile) {
    SqliteMaintenance(home.path()).backUp(home / "mine.db", {});
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    must(Confirm{});
    clock.advance(48h);
    bridge.readAnew();
    QCoreApplication::processEvents();
    dialogs.expect([&](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())
            ->setText(QString::fromStdString((home / "mine.db").string()));
        clickIn(dialog, u"Open"_s);
    });
    dialogs.expectAndClick(u"Restore"_s);
    clickOn("restoreFile");
    ASSERT_TRUE(waitForResult());
    EXPECT_EQ(sessions(), 2);
}

TEST_F(YourData, IsNotPutBackWhileASessionRuns) {
    chooseRow(0);
    EXPECT_TRUE(control<QPushButton>("restore")->isEnabled());
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    bridge.readAnew();
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_FALSE(control<QPushButton>("restore")->isEnabled());
    EXPECT_FALSE(control<QPushButton>("restoreFile")->isEnabled());
    EXPECT_TRUE(says(u"once the session is over"_s));
    EXPECT_TRUE(control<QPushButton>("backUp")->isEnabled());
    ASSERT_TRUE(elsewhere(Stop{}).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_TRUE(control<QPushButton>("restoreFile")->isEnabled());
}

TEST_F(YourData, IsNotPutBackWhenASessionBeganWhileTheQuestionWasUp) {
    chooseRow(0);
    dialogs.expect([&](QWidget& dialog) {
        EXPECT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
        bridge.readAnew();
        clickIn(dialog, u"Restore"_s);
    });
    QSignalSpy foreseen(&maintenance, &MaintenanceService::foreseen);
    clickOn("restore");
    ASSERT_TRUE(QTest::qWaitFor([&] { return foreseen.count() == 1; }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(maintenance.isBusy());
    EXPECT_TRUE(openSession().has_value());
    EXPECT_EQ(sessions(), 2);
}

TEST_F(YourData, TellsOfAFileThatIsNoBackup) {
    writeBytes(home / "letter.db", "Dear Ada");
    dialogs.expect([&](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())
            ->setText(QString::fromStdString((home / "letter.db").string()));
        clickIn(dialog, u"Open"_s);
    });
    clickOn("restoreFile");
    ASSERT_TRUE(waitForResult());
    EXPECT_TRUE(result().contains(u"letter.db"_s)) << result().toStdString();
    EXPECT_EQ(sessions(), 2);
}

} // namespace
} // namespace coolwarm::test

#include "data_test.moc"
