// SPDX-License-Identifier: MIT
// Writes to a log without end and tells each fact once the log has it: made to be killed.
#include "core/log/ports/store_error.h"
#include "tests/faults/acts.h"
#include "tests/faults/later_schema.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

#include <unistd.h>

namespace {

// One write, so that a reader gets a line wholly or not at all.
bool tell(const std::string& line) {
    return ::write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

} // namespace

// kill_worker FOLDER SEED: prints "opened", then "STEP ACT" after each change that is in the log.
// kill_worker FOLDER migrate: prints "begun", brings the log up to date, prints "migrated", waits.
// kill_worker FOLDER update: the same to the present version, from an older one.
int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: kill_worker FOLDER SEED|migrate|update\n";
        return 2;
    }
    try {
        const std::string_view how = argv[2];
        if (how == "migrate" || how == "update") {
            if (!tell("begun\n"))
                return 1;
            const coolwarm::Connection log = how == "migrate"
                                                 ? coolwarm::test::openedWithMoreSteps(argv[1])
                                                 : coolwarm::test::openedAsPresent(argv[1]);
            return tell("migrated\n") ? ::pause() : 1;
        }
        coolwarm::test::Story story(argv[1], std::strtoull(argv[2], nullptr, 10));
        if (!tell("opened\n"))
            return 1;
        for (;;) {
            const std::uint64_t number = story.next();
            const std::string act = story.step();
            if (!act.empty() && !tell(std::to_string(number) + " " + act + "\n"))
                return 1;
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
