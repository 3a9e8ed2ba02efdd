// SPDX-License-Identifier: MIT
// Who may read the log, and a file system that will not be told.
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/log_privacy.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

void makeLog(const fs::path& folder) {
    const SqliteStore store(folder, std::chrono::seconds{1});
}

void setRights(const fs::path& file, unsigned rights) {
    fs::permissions(file, static_cast<fs::perms>(rights));
}

TEST(ALog, IsItsOwnersAlone) {
    const TempFolder temp;
    EXPECT_EQ(privacyOf(temp / "none"), Privacy::Kept);
    makeLog(temp / "log");
    EXPECT_EQ(privacyOf(temp / "log"), Privacy::Kept);
}

TEST(ALog, ThatOthersMayReadIsTakenFromThem) {
    const TempFolder temp;
    const fs::path folder = temp / "log";
    makeLog(folder);
    makePrivateFolder(backupFolder(folder));
    writeBytes(backupFolder(folder) / "daily-20260302T080000Z.db", "copy");
    setRights(backupFolder(folder) / "daily-20260302T080000Z.db", 0644);
    for (const auto& [file, rights] :
         {std::pair{folder, 0777U}, std::pair{folder, 0750U}, std::pair{logFile(folder), 0644U},
          std::pair{logFile(folder), 0620U}, std::pair{backupFolder(folder), 0755U}}) {
        setRights(file, rights);
        EXPECT_EQ(privacyOf(folder), Privacy::Open) << file << rights;
        EXPECT_TRUE(closeToOthers(folder));
        EXPECT_EQ(privacyOf(folder), Privacy::Kept) << file << rights;
    }
    EXPECT_EQ(fs::status(folder).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(logFile(folder)).permissions(), static_cast<fs::perms>(0600));
    EXPECT_EQ(fs::status(backupFolder(folder) / "daily-20260302T080000Z.db").permissions(),
              static_cast<fs::perms>(0600));
}

TEST(ALog, LeavesNothingBehindWhereItIsLookedAt) {
    const TempFolder temp;
    makeLog(temp / "log");
    setRights(temp / "log", 0755);
    EXPECT_EQ(privacyOf(temp / "log"), Privacy::Open);
    EXPECT_EQ(std::distance(fs::directory_iterator(temp / "log"), {}), 1);
}

/// From now on the system refuses this process to change any file's rights, as memory sticks and
/// some network folders do.
bool refuseRights() {
    const auto refusing = [](unsigned call) {
        return std::array{sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, 1, call},
                          sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | EPERM}};
    };
    std::vector<sock_filter> filter{
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, nr)}};
    for (const unsigned call : {
#ifdef SYS_chmod
             static_cast<unsigned>(SYS_chmod),
#endif
             static_cast<unsigned>(SYS_fchmod), static_cast<unsigned>(SYS_fchmodat)}) {
        const auto rule = refusing(call);
        filter.insert(filter.end(), rule.begin(), rule.end());
    }
    filter.push_back({BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW});
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

TEST(ALog, IsMadeAtOnceWhereRightsCannotBeSet) {
    const TempFolder temp;
    const pid_t child = fork();
    if (child == 0) {
        umask(0);
        if (!refuseRights() || chmod(temp.path().c_str(), 0700) == 0)
            _exit(2);
        try {
            makeLog(temp / "log");
        } catch (const std::exception&) {
            _exit(3);
        }
        _exit(privacyOf(temp / "log") == Privacy::Open && !closeToOthers(temp / "log") ? 0 : 4);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_TRUE(fs::exists(logFile(temp / "log")));
}

} // namespace
} // namespace coolwarm::test
