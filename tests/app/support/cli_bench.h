// SPDX-License-Identifier: MIT
// The command line on the test bench: real log, clock moved by hand, a window that only counts.
#pragma once

#include "app/cli/cli.h"
#include "tests/app/support/place.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"

#include <nlohmann/json.hpp>
#include <QBuffer>

#include <string>
#include <vector>

namespace coolwarm::test {

/// What one call of the program left behind.
struct Answer {
    int code = 0;
    std::string out;
    std::string err;
};

/// A window that counts what it is asked for.
struct FakeWindow final : WindowLink {
    bool poke() override {
        ++pokes;
        return isRunning;
    }
    bool open() override {
        ++opens;
        isRunning = canOpen;
        return canOpen;
    }

    bool isRunning = false;
    bool canOpen = true;
    int pokes = 0;
    int opens = 0;
};

/// Begins on Monday, 2 March 2026, 08:00 UTC. Every call opens the log anew, as a program does.
class CliBench {
public:
    explicit CliBench(const char* zoneRule = "UTC0", FakeZone place = FakeZone())
        : zone(std::move(place)), m_place(zoneRule) {}

    /// Runs `coolwarm` with these arguments, given in UTF-8.
    Answer run(const std::vector<std::string>& arguments);
    /// The same, its standard output going to `device`.
    Answer run(const std::vector<std::string>& arguments, QIODevice& device);
    /// Runs it and returns its output; the call has to succeed and complain of nothing.
    std::string must(const std::vector<std::string>& arguments);
    /// The same with its output read as JSON.
    nlohmann::ordered_json json(const std::vector<std::string>& arguments);

    void advance(Millis by) { clock.advance(by); }

    FakeClock clock{utc("2026-03-02 08:00:00")};
    FakeZone zone;
    FakeWindow window;
    std::vector<Exporter> exporters = allExporters();
    TempFolder home;
    std::filesystem::path folder = home / "data"; ///< of the log
    bool folderIsChosen = false;                  ///< by --data-dir or the environment

private:
    Place m_place;
};

/// Whether the call failed with that code, printed nothing, and complained in exactly one line.
[[nodiscard]] bool complains(const Answer& answer, ExitCode code);
/// The line of the complaint without "coolwarm: ".
[[nodiscard]] std::string complaint(const Answer& answer);
/// The lines of a text, without their ends.
[[nodiscard]] std::vector<std::string> linesOf(const std::string& text);

} // namespace coolwarm::test
