// SPDX-License-Identifier: MIT
// A log for reports, told by the command line.
#pragma once

#include "tests/app/support/cli_bench.h"

#include <string>
#include <vector>

namespace coolwarm::test {

struct ReportLog : CliBench {
    void pack(const std::string& modality, const std::string& start, int length,
              const std::string& before = {}, const std::string& after = {},
              const std::string& note = {}) {
        std::vector<std::string> arguments{"log", modality,    "--start",
                                           start, "--minutes", std::to_string(length)};
        const auto add = [&](const char* option, const std::string& value) {
            if (value.empty())
                return;
            arguments.emplace_back(option);
            arguments.push_back(value);
        };
        add("--pain-before", before);
        add("--pain-after", after);
        add("--note", note);
        must(arguments);
    }
    void pain(const std::string& score, const std::string& at, const std::string& note = {}) {
        must({"pain", score, "--at", at, "--note", note});
    }
    /// Six days of two packs each, with a bout that began before them; pain falls from 7 to 2.
    void fillSixDays() {
        must({"bout", "begin", "--at", "2026-02-23T07:30", "--trigger", "lifting a box", "--course",
              "comes-and-goes", "--worse", "sitting; turning in bed", "--tightness", "3"});
        for (int day = 0; day < 6; ++day) {
            const std::string date = "2026-02-2" + std::to_string(3 + day);
            const std::string before = std::to_string(7 - day);
            const std::string after = std::to_string(6 - day);
            pack("ice", date + "T08:00", 20, before, after, day == 1 ? "walked 20 min" : "");
            pack("ice", date + "T12:00", day == 2 ? 28 : 20, before, after);
            pack("heat", date + "T18:00", 15, before, before);
        }
        pain("3", "2026-03-01T09:00", "slept badly");
    }
    /// Writes a report from that day on and returns its place.
    std::filesystem::path report(const std::string& name,
                                 const std::vector<std::string>& options = {},
                                 const std::string& from = "2026-02-20") {
        const std::filesystem::path file = home / name;
        std::vector<std::string> arguments{"report", file.string(), "--from", from};
        arguments.insert(arguments.end(), options.begin(), options.end());
        must(arguments);
        return file;
    }
};

} // namespace coolwarm::test
