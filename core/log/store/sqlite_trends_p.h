// SPDX-License-Identifier: MIT
// Reads the trends from the file of the log.
#pragma once

#include "core/log/ports/trends_reader.h"
#include "core/log/sqlite/connection_p.h"

#include <cstdint>
#include <map>

namespace coolwarm {

/// Keeps a reference.
class SqliteTrendsReader final : public TrendsReader {
public:
    explicit SqliteTrendsReader(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] TrendsReading read(const TrendsFilter& filter) override;

private:
    [[nodiscard]] TrendsReading readOnce(const TrendsFilter& filter);
    [[nodiscard]] std::map<std::int64_t, Site> sites();
    [[nodiscard]] std::vector<Episode> bouts();

    Connection& m_connection;
};

} // namespace coolwarm
