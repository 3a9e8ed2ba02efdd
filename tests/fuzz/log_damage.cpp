// SPDX-License-Identifier: MIT
// Turns bytes of the fuzzer into damage that hits a real page or row.
#include "tests/fuzz/log_damage.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace coolwarm::test {

namespace {

constexpr std::size_t pageSize = 4096;

// Numbers alone: the tables are STRICT, and bad texts come by the pages.
constexpr std::array<const char*, 18> nonsense{
    "UPDATE session SET start_utc = ?1 WHERE id = ?2",
    "UPDATE session SET start_offset = ?1 WHERE id = ?2",
    "UPDATE session SET end_utc = ?1 WHERE id = ?2 AND end_utc IS NOT NULL",
    "UPDATE session SET end_offset = ?1 WHERE id = ?2",
    "UPDATE session SET end_wall = ?1 WHERE id = ?2",
    "UPDATE session SET end_boot_ms = ?1 WHERE id = ?2",
    "UPDATE session SET start_boot_ms = ?1 WHERE id = ?2",
    "UPDATE session SET planned_minutes = ?1 WHERE id = ?2",
    "UPDATE session SET pain_before = ?1 WHERE id = ?2",
    "UPDATE session SET id = ?1 WHERE id = ?2",
    "UPDATE session SET changed_utc = ?1 WHERE id = ?2",
    "UPDATE session SET site_id = ?1 WHERE id = ?2",
    "UPDATE session SET start_utc = ?1 WHERE open = 1 AND ?2 IS NOT NULL",
    "UPDATE state SET latest_wall = ?1, ice_minutes = ?2",
    "UPDATE state SET closed_wall = ?1, closed_boot_ms = ?1, heat_minutes = ?2",
    "UPDATE protocol SET rest_minutes = ?1, least_minutes = ?2",
    "UPDATE preference SET volume = ?1, speaks = ?2, changed_utc = ?1",
    "UPDATE preference SET quiet_from = ?1, quiet_to = ?2, ice_minutes = ?2",
};

} // namespace

std::uint64_t FuzzBytes::number(std::size_t width) {
    std::uint64_t value = 0;
    for (std::size_t at = 0; at < width && !m_rest.empty(); ++at) {
        value |= static_cast<std::uint64_t>(m_rest.front()) << (8U * at);
        m_rest = m_rest.subspan(1);
    }
    return value;
}

void writeNonsense(const std::filesystem::path& file, FuzzBytes& bytes) {
    sqlite3* log = nullptr;
    if (sqlite3_open(file.c_str(), &log) == SQLITE_OK) {
        sqlite3_exec(log,
                     "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF;"
                     "PRAGMA journal_mode = OFF",
                     nullptr, nullptr, nullptr);
        for (std::uint64_t which = bytes.number(1); which != 0; which = bytes.number(1)) {
            sqlite3_stmt* statement = nullptr;
            sqlite3_prepare_v2(log, nonsense.at(which % nonsense.size()), -1, &statement, nullptr);
            sqlite3_bind_int64(statement, 2, static_cast<sqlite3_int64>(bytes.number(1)));
            sqlite3_bind_int64(statement, 1, static_cast<sqlite3_int64>(bytes.number(8)));
            sqlite3_step(statement);
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close(log);
}

void damagePages(std::string& log, FuzzBytes& bytes) {
    while (!bytes.empty() && log.size() >= pageSize) {
        const std::size_t pages = log.size() / pageSize;
        const std::uint64_t what = bytes.number(1);
        const std::size_t page = bytes.number(1) % pages * pageSize;
        if (what % 16 == 14) {
            log.copy(log.data() + bytes.number(1) % pages * pageSize, pageSize, page);
        } else if (what % 16 == 15) {
            log.resize(page + bytes.number(2) % pageSize);
        } else {
            std::size_t at = page + bytes.number(2) % pageSize;
            for (std::uint64_t count = what % 16 + 1; count > 0 && at < log.size(); --count)
                log[at++] = static_cast<char>(bytes.number(1));
        }
    }
}

} // namespace coolwarm::test
