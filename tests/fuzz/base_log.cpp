// SPDX-License-Identifier: MIT
// Makes a log of three weeks: edited, deleted and running sessions, and settings of every kind.
#include "tests/fuzz/base_log.h"

#include "core/log/sqlite/log_files.h"
#include "core/log/store/sqlite_store.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

namespace coolwarm::test {

namespace fs = std::filesystem;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

constexpr sys_seconds firstStart{seconds{1'767'254'400}}; // 2026-01-01 08:00 UTC
constexpr int earlySessions = 30;
constexpr int lateSessions = 10;

SessionId idOf(int number) {
    std::string digits = std::to_string(number);
    digits.insert(0, 12 - digits.size(), '0');
    return SessionId::of("0f8fad5b-d9cb-469f-a165-" + digits).value();
}

StoredSession sessionOf(int number) {
    constexpr std::array<const char*, 4> sites{"Lower back", "Neck", "Knie, \"links\" 🧊",
                                               "Left hip"};
    const sys_seconds start = firstStart + hours{12 * number};
    const minutes length{number % 3 == 0 ? 15 : 20};
    const bool timed = number % 4 != 0;
    StoredSession stored{
        {idOf(number), number % 2 == 0 ? Modality::Ice : Modality::Heat,
         Site::of(sites.at(static_cast<std::size_t>(number) % sites.size())).value(),
         Moment{start, minutes{60}}, Moment{start + length, minutes{60}},
         timed ? std::optional(length) : std::nullopt, Outcome::Completed,
         timed ? Origin::Timer : Origin::Manual, PainScore::of(number % 11), std::nullopt,
         Note::of(number % 5 == 0 ? std::string(static_cast<std::size_t>(number) * 20, 'n') : "")
             .value(),
         std::nullopt},
        {},
        {},
        false,
        number % 13 == 0};
    const BootId boot{timed ? "boot-" + std::to_string(number / 10) : ""};
    stored.startAnchor = {start, boot, Millis{hours{number}}};
    stored.endAnchor = Anchor{start + length, boot, Millis{hours{number}} + length};
    return stored;
}

void addSessions(const fs::path& folder, int first, int last) {
    SqliteStore store(folder, std::chrono::milliseconds{0});
    const auto writer = store.begin(baseNow());
    for (int number = first; number < last; ++number) {
        writer->insert(sessionOf(number));
        if (number % 7 == 0)
            writer->keepRevision(sessionOf(number), RevisionKind::Edited);
    }
    writer->commit();
}

void addSettings(const fs::path& folder) {
    SqliteStore store(folder, std::chrono::milliseconds{0});
    const auto writer = store.begin(baseNow());
    StoredSession open = sessionOf(earlySessions + lateSessions);
    open.session.planned = minutes{20};
    open.session.origin = Origin::Timer;
    open.session.end.reset();
    open.session.outcome.reset();
    open.endAnchor.reset();
    open.open = true;
    open.deleted = false;
    writer->insert(open);
    Protocol plan;
    if (plan.narrow(Modality::Ice, {minutes{15}, minutes{20}}, minutes{180}))
        writer->setProtocol(plan);
    writer->chooseSite(Site::of("Neck").value());
    writer->setBriefed();
    Preferences preferences;
    preferences.quietHours = QuietHours::of(hours{22}, hours{7});
    writer->setPreferences(preferences);
    writer->setClosing(Closing{idOf(earlySessions + lateSessions - 1), Closing::Kind::Stopped,
                               sessionOf(earlySessions + lateSessions - 1).startAnchor});
    writer->commit();
}

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

Reading baseNow() {
    constexpr int lastNumber = earlySessions + lateSessions;
    return {firstStart + hours{12 * lastNumber} + minutes{8},
            Millis{hours{lastNumber}} + minutes{8},
            BootId{"boot-" + std::to_string(lastNumber / 10)}};
}

BaseLog makeBaseLog() {
    const fs::path folder =
        fs::temp_directory_path() / ("coolwarm-base-log-" + std::to_string(::getpid()));
    BaseLog base;
    addSessions(folder, 0, earlySessions);
    base.backup = bytesOf(logFile(folder));
    addSessions(folder, earlySessions, earlySessions + lateSessions);
    addSettings(folder);
    base.log = bytesOf(logFile(folder));
    fs::remove_all(folder);
    for (int number = 0; number <= earlySessions + lateSessions; ++number) {
        base.all.push_back(idOf(number));
        if (number < earlySessions)
            base.inBackup.push_back(idOf(number));
    }
    return base;
}

} // namespace coolwarm::test
