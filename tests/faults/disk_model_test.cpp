// SPDX-License-Identifier: MIT
// The model of the disk keeps what was synced and loses anything else.
#include "tests/faults/disk_model.h"

#include <gtest/gtest.h>

#include <set>

namespace coolwarm::test {
namespace {

constexpr std::uint64_t manySeeds = 400;

/// A disk with one durable file "log" that holds `bytes`.
DiskModel diskWith(const std::string& bytes) {
    return DiskModel::holding({{"log", bytes}});
}

std::set<std::string> contentsOf(const DiskModel& disk, const std::string& name) {
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < manySeeds; ++seed) {
        const Image image = disk.afterPowerLoss(seed);
        const auto found = image.find(name);
        seen.insert(found == image.end() ? "no file" : found->second);
    }
    return seen;
}

TEST(DiskModel, KeepsWhatWasSyncedWhateverArrives) {
    DiskModel disk = diskWith("old");
    disk.write(*disk.find("log"), 0, "new");
    disk.sync(*disk.find("log"));
    EXPECT_EQ(contentsOf(disk, "log"), std::set<std::string>{"new"});
    EXPECT_FALSE(disk.hasUnsynced());
}

TEST(DiskModel, MayLoseEachWriteThatWasNotSynced) {
    DiskModel disk = diskWith("....");
    disk.write(*disk.find("log"), 0, "a");
    disk.write(*disk.find("log"), 2, "b");
    EXPECT_EQ(disk.present().at("log"), "a.b.");
    EXPECT_EQ(contentsOf(disk, "log"), (std::set<std::string>{"....", "a...", "..b.", "a.b."}));
    EXPECT_TRUE(disk.hasUnsynced());
}

TEST(DiskModel, TearsAWriteAtSectorsAndNowhereElse) {
    const std::string old(1200, 'o');
    DiskModel disk = diskWith(old);
    disk.write(*disk.find("log"), 500, std::string(600, 'n')); // reaches into three sectors
    std::set<std::string> possible;
    for (unsigned sectors = 0; sectors < 8; ++sectors) {
        std::string content = old;
        for (std::size_t at = 500; at < 1100; ++at)
            if ((sectors >> (at / DiskModel::sectorBytes) & 1U) != 0)
                content[at] = 'n';
        possible.insert(content);
    }
    EXPECT_EQ(contentsOf(disk, "log"), possible);
}

TEST(DiskModel, ShowsRubbishWhereAFileGrewAndNothingCame) {
    DiskModel disk = diskWith("log");
    disk.write(*disk.find("log"), 3, std::string(40, 'n'));
    bool rubbish = false;
    for (const std::string& content : contentsOf(disk, "log")) {
        EXPECT_EQ(content.substr(0, 3), "log");
        rubbish = rubbish || (content.size() == 43 && content.find('n') == std::string::npos);
    }
    EXPECT_TRUE(rubbish);
}

TEST(DiskModel, MayLoseATruncation) {
    DiskModel disk = diskWith("long");
    disk.truncate(*disk.find("log"), 1);
    EXPECT_EQ(contentsOf(disk, "log"), (std::set<std::string>{"long", "l"}));
}

TEST(DiskModel, MayLoseANewNameUntilTheFolderIsSynced) {
    DiskModel disk;
    const std::size_t file = disk.create("journal");
    disk.write(file, 0, "j");
    disk.sync(file);
    EXPECT_EQ(contentsOf(disk, "journal"), (std::set<std::string>{"no file", "j"}));
    disk.syncFolder();
    EXPECT_EQ(contentsOf(disk, "journal"), std::set<std::string>{"j"});
}

TEST(DiskModel, MayUndoADeletionUntilTheFolderIsSynced) {
    DiskModel disk = diskWith("kept");
    disk.remove("log");
    EXPECT_FALSE(disk.find("log"));
    EXPECT_EQ(contentsOf(disk, "log"), (std::set<std::string>{"no file", "kept"}));
    disk.syncFolder();
    EXPECT_EQ(contentsOf(disk, "log"), std::set<std::string>{"no file"});
}

TEST(DiskModel, TakesANameOnlyThroughWhatItWentThrough) {
    DiskModel disk = diskWith("first");
    disk.remove("log");
    const std::size_t second = disk.create("log");
    disk.write(second, 0, "second");
    disk.sync(second);
    EXPECT_EQ(contentsOf(disk, "log"), (std::set<std::string>{"first", "no file", "second"}));
}

TEST(DiskModel, DrawsTheSameForTheSameSeed) {
    DiskModel disk = diskWith(std::string(5000, 'o'));
    disk.write(*disk.find("log"), 100, std::string(4000, 'n'));
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        EXPECT_EQ(disk.afterPowerLoss(seed), disk.afterPowerLoss(seed));
}

} // namespace
} // namespace coolwarm::test
