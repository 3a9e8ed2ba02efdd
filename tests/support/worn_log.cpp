// SPDX-License-Identifier: MIT
// Fills, damages and counts logs.
#include "tests/support/worn_log.h"

#include "tests/support/commands.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <stdexcept>
#include <string_view>

namespace coolwarm::test {

namespace fs = std::filesystem;

SessionId numbered(int number) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "00000000-0000-4000-8000-%012d", number);
    return SessionId::of(text.data()).value();
}

StoredSession closedSession(int number, sys_seconds end, std::size_t noteBytes) {
    static constexpr std::array sites{"Lower back", "Neck", "A place of my own"};
    static constexpr std::array origins{Origin::Timer, Origin::Manual, Origin::Import};
    StoredSession stored{{numbered(number)}};
    Session& session = stored.session;
    const auto at = static_cast<std::size_t>(number);
    session.modality = number % 2 == 0 ? Modality::Ice : Modality::Heat;
    session.site = siteOf(sites.at(at % 3));
    session.start = Moment{end - 20min, 60min};
    session.end = Moment{end, 60min};
    session.planned = 20min;
    session.outcome = Outcome::Completed;
    session.origin = origins.at(at / 3 % 3);
    session.painBefore = pain(number % 11);
    std::string note = "Note " + std::to_string(number) + ' ';
    note.resize(std::max(noteBytes, note.size()), static_cast<char>('a' + number % 26));
    session.note = noteOf(note);
    stored.startAnchor.wall = session.start.utc;
    stored.endAnchor = Anchor{end, BootId{"boot-0"}, Millis{number * 1000LL}};
    return stored;
}

void fillLog(const fs::path& folder, const Filling& filling) {
    SqliteStore store(folder, 0ms);
    const auto writer = store.begin({filling.last, 1h, BootId{"boot-0"}});
    for (int at = 0; at < filling.count; ++at)
        writer->insert(closedSession(
            filling.first + at, filling.last - 3h * (filling.count - 1 - at), filling.noteBytes));
    writer->commit();
}

std::set<std::string> factsOf(const fs::path& folder) {
    RawDatabase raw(folder);
    const auto rows = raw.rows(
        "SELECT uuid, modality, site.name, start_utc, start_offset, end_utc, end_offset,"
        " planned_minutes, outcome, origin, pain_before, pain_after, note, open, start_boot,"
        " start_boot_ms, end_wall, end_boot, end_boot_ms, changed_utc, deleted_utc"
        " FROM session JOIN site ON site.id = site_id");
    return {rows.begin(), rows.end()};
}

std::set<std::string> without(const std::set<std::string>& some,
                              const std::set<std::string>& others) {
    std::set<std::string> left;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(),
                        std::inserter(left, left.end()));
    return left;
}

std::size_t pagesOf(const fs::path& file) {
    return static_cast<std::size_t>(fs::file_size(file)) / pageBytes;
}

void destroyPage(const fs::path& file, std::size_t page, char with) {
    std::string bytes = bytesOf(file);
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>((page - 1) * pageBytes), pageBytes,
                with);
    writeBytes(file, bytes);
}

std::size_t rootPage(const fs::path& folder, const std::string& name) {
    return static_cast<std::size_t>(RawDatabase(folder).number(
        "SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'"));
}

std::vector<std::size_t> sessionLeaves(const fs::path& file) {
    constexpr char leafOfATable = 13;
    const std::string bytes = bytesOf(file);
    std::vector<std::size_t> leaves;
    for (std::size_t page = 2; page <= bytes.size() / pageBytes; ++page) {
        const std::string_view content =
            std::string_view(bytes).substr((page - 1) * pageBytes, pageBytes);
        if (content.front() == leafOfATable && content.find("Note ") != std::string_view::npos)
            leaves.push_back(page);
    }
    return leaves;
}

void makeTornLog(const fs::path& from, const fs::path& folder, const std::string& change) {
    fs::create_directories(folder);
    RawDatabase raw(from);
    // A cache of nothing: changed pages go to the file long before the end.
    raw.run("PRAGMA cache_size = 1; BEGIN; " + change);
    for (const char* name : {"coolwarm.db", "coolwarm.db-journal"})
        writeBytes(folder / name, bytesOf(from / name));
    raw.run("ROLLBACK");
    if (bytesOf(from / "coolwarm.db") == bytesOf(folder / "coolwarm.db"))
        throw std::runtime_error("nothing of the change was in the file");
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        names.push_back(fs::relative(entry.path(), folder).generic_string() +
                        (entry.is_directory() ? "/" : ""));
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> backupNames(const fs::path& folder) {
    return fs::exists(folder / "backups") ? namesIn(folder / "backups")
                                          : std::vector<std::string>();
}

} // namespace coolwarm::test
