// SPDX-License-Identifier: MIT
// The dialog that repairs a damaged log, and the window's own questions at the end.
#include "app/dialogs/repair_dialog.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

struct Repairing : testing::Test {
    Repairing() {
        { const SqliteStore store(home.path(), std::chrono::milliseconds{0}); }
        SqliteMaintenance(home.path()).keepBackups(utc("2026-03-01 08:00:00"), {});
        std::string bytes = bytesOf(home / "coolwarm.db");
        std::fill_n(bytes.begin(), 4096, '\0');
        writeBytes(home / "coolwarm.db", bytes);
        damaged = bytes;
    }

    /// Shows the dialog after whatever else a test has prepared.
    void show() {
        dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->isVisible() && QString(each->text()).remove(u'&') == text)
                return each;
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    [[nodiscard]] QString text() const {
        return there(dialog.findChild<QLabel*>(QStringLiteral("repairText")))->text();
    }

    TempFolder home;
    std::string damaged;
    FakeClock clock{utc("2026-03-02 08:00:00")};
    Background background;
    RepairService repair{[this] { return std::make_unique<SqliteMaintenance>(home.path()); }, clock,
                         background};
    RepairDialog dialog{QStringLiteral("coolwarm.db: file is not a database"), repair};
};

TEST_F(Repairing, TouchesNothingBeforeTheUserAgrees) {
    show();
    EXPECT_TRUE(text().contains(QStringLiteral("That file is kept.")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(bytesOf(home / "coolwarm.db"), damaged);
}

TEST_F(Repairing, IsDoneWithTheEnterKeyAndThenOpensTheProgram) {
    show();
    QSignalSpy finished(&repair, &RepairService::finished);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(there(dialog.findChild<QProgressBar*>())->isVisible());
    ASSERT_TRUE(finished.wait());
    EXPECT_TRUE(text().contains(QStringLiteral("damaged-20260302T080000Z.db")))
        << text().toStdString();
    EXPECT_FALSE(there(dialog.findChild<QProgressBar*>())->isVisible());
    EXPECT_TRUE(there(button(QStringLiteral("Open Coolwarm")))->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const SqliteStore opens(home.path(), std::chrono::milliseconds{0});
}

TEST_F(Repairing, OpensTheProgramAlsoWhenTheReportIsClosed) {
    show();
    QSignalSpy finished(&repair, &RepairService::finished);
    there(button(QStringLiteral("Repair the log")))->click();
    ASSERT_TRUE(finished.wait());
    dialog.close();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(Repairing, SaysWhatWentWrongAndTriesAgain) {
    std::filesystem::rename(home / "backups", home / "elsewhere");
    writeBytes(home / "backups", "a file where the backup folder should be");
    show();
    QSignalSpy failed(&repair, &RepairService::failed);
    there(button(QStringLiteral("Repair the log")))->click();
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(text().contains(QStringLiteral("backups")));
    EXPECT_EQ(bytesOf(home / "coolwarm.db"), damaged);
    std::filesystem::remove(home / "backups");
    std::filesystem::rename(home / "elsewhere", home / "backups");
    QSignalSpy finished(&repair, &RepairService::finished);
    there(button(QStringLiteral("Try again")))->click();
    ASSERT_TRUE(finished.wait());
    EXPECT_TRUE(there(button(QStringLiteral("Open Coolwarm")))->isEnabled());
}

} // namespace
} // namespace coolwarm::test
