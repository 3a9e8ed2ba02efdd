// SPDX-License-Identifier: MIT
// What was half typed comes back from a file; what else lies in its place holds up nobody.
#include "app/control/upkeep/draft_file.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

const QList<QJsonObject> drafts{{{u"form"_s, u"session"_s}, {u"note"_s, u"eased"_s}}};

TEST(ADraftFile, GivesBackWhatWasWrittenAndGoesWithTheLastDraft) {
    const TempFolder temp;
    DraftFile file(temp / "drafts.json");
    EXPECT_TRUE(file.read().isEmpty());
    file.write(drafts, 1);
    EXPECT_EQ(file.read(), drafts);
    file.write({}, 2);
    EXPECT_FALSE(std::filesystem::exists(temp / "drafts.json"));
}

#ifdef Q_OS_UNIX
TEST(ADraftFile, IsNotReadFromWhatIsNoPlainFile) {
    const TempFolder temp;
    ASSERT_EQ(::mkfifo((temp / "pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink("/dev/zero", temp / "endless");
    std::filesystem::create_directory(temp / "folder");
    for (const char* name : {"pipe", "endless", "folder"})
        EXPECT_TRUE(DraftFile(temp / name).read().isEmpty()) << name;
}
#endif

} // namespace
} // namespace coolwarm::test
