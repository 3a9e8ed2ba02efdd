// SPDX-License-Identifier: MIT
// What is unfinished goes with the program when a signal ends it.
#include "core/report/atomic_file.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// Begins two files and a journal of one, and gets the signal; ends with 7 where it lives on. What
/// runs the tests may have had the signal ignored.
void beginAndGet(int signal, const fs::path& folder, void (*before)(int) = SIG_DFL) {
    std::signal(signal, before);
    clearAwayAtSignals();
    AtomicFile copy(folder / "copy.db");
    writeBytes(fs::path(copy.temporary()) += "-journal", "j");
    AtomicFile other(folder / "other.db");
    writeBytes(other.temporary(), "half");
    std::raise(signal);
    std::_Exit(7);
}

TEST(ASignal, ThatEndsTheProgramTakesWhatIsUnfinishedWithIt) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const TempFolder folder;
        writeBytes(folder / "copy.db", "older");
        EXPECT_EXIT(beginAndGet(signal, folder.path()), testing::KilledBySignal(signal), "");
        EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
        EXPECT_EQ(bytesOf(folder / "copy.db"), "older");
    }
}

TEST(ASignal, ThatTheProgramWasKeptFromEndsNothing) {
    const TempFolder folder;
    EXPECT_EXIT(beginAndGet(SIGHUP, folder.path(), SIG_IGN), testing::ExitedWithCode(7), "");
}

TEST(ASignal, LeavesAFinishedFileAlone) {
    const TempFolder folder;
    const auto finish = [&] {
        std::signal(SIGTERM, SIG_DFL);
        clearAwayAtSignals();
        AtomicFile file(folder / "copy.db");
        writeBytes(file.temporary(), "whole");
        file.commit();
        std::raise(SIGTERM);
    };
    EXPECT_EXIT(finish(), testing::KilledBySignal(SIGTERM), "");
    EXPECT_EQ(bytesOf(folder / "copy.db"), "whole");
}

} // namespace
} // namespace coolwarm::test
