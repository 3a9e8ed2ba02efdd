// SPDX-License-Identifier: MIT
// The watch over a log's folder: every write is told, and nothing while nothing happens.
#include "app/control/log_watch.h"

#include "app/platform/instance/name_for_qt.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

struct WatchedLog : testing::Test {
    void write() { store.begin({now += 1s, 1h, BootId{"boot"}})->commit(); }
    [[nodiscard]] bool isTold() {
        const bool told = touched.count() > 0 || touched.wait(5000);
        touched.clear();
        return told;
    }

    sys_seconds now = monday;
    TempFolder folder;
    std::filesystem::path file = folder / "coolwarm.db";
    SqliteStore store{folder.path(), std::chrono::seconds{1}};
    LogWatch watch{QString::fromStdString(folder.path().string()),
                   QString::fromStdString(file.string())};
    QSignalSpy touched{&watch, &LogWatch::touched};
};

TEST_F(WatchedLog, TellsEachWrite) {
    write();
    EXPECT_TRUE(isTold());
    write();
    EXPECT_TRUE(isTold());
}

TEST_F(WatchedLog, TellsWhenTheFileGoesAndWhatIsDoneWithTheNextOne) {
    std::filesystem::rename(file, folder / "elsewhere.db");
    EXPECT_TRUE(isTold());
    fillLog(folder.path(), {3, monday});
    EXPECT_TRUE(isTold());
    writeBytes(file, "overwritten");
    EXPECT_TRUE(isTold());
}

TEST(ALogWatch, SeesAFolderWhoseNameIsNoUtf8) {
    TempFolder home;
    const std::filesystem::path odd = home / "log\xE9";
    std::filesystem::create_directory(odd);
    fillLog(odd, {1, monday});
    const NameForQt name(odd);
    LogWatch watch(name.text(), name.of(QStringLiteral("coolwarm.db")));
    QSignalSpy touched(&watch, &LogWatch::touched);
    fillLog(odd, {2, monday + 24h, 40, 5});
    EXPECT_TRUE(touched.count() > 0 || touched.wait(5000));
}

TEST(ANameForQt, IsTheFoldersOwnWhereItIsUtf8) {
    EXPECT_EQ(NameForQt("/of/ä").text(), QStringLiteral("/of/ä"));
}

} // namespace
} // namespace coolwarm::test
