// SPDX-License-Identifier: MIT
// The diary as the engine and the readers ask about it, in the file of the log.
#pragma once

#include "core/log/ports/diary_reader.h"
#include "core/log/ports/store.h"
#include "core/log/sqlite/connection_p.h"

#include <memory>

namespace coolwarm {

/// For the engine: on the connection that `connection` holds when it is asked. Keeps a reference.
class SqliteDiary final : public DiaryStore {
public:
    explicit SqliteDiary(const std::unique_ptr<Connection>& connection)
        : m_connection(connection) {}

    [[nodiscard]] std::optional<DiaryRecord> record(const RecordRef& what) override;
    [[nodiscard]] std::optional<DiaryRecord> recordBefore(const Revision& step) override;
    [[nodiscard]] std::vector<DiaryRecord> recordsAt(std::string_view kind,
                                                     std::chrono::sys_seconds at) override;
    [[nodiscard]] std::vector<Episode> boutsDuring(
        const Site& site, std::chrono::sys_seconds from,
        const std::optional<std::chrono::sys_seconds>& to) override;
    [[nodiscard]] std::optional<Trial> openTrial() override;
    [[nodiscard]] std::optional<std::chrono::sys_seconds> lastFactAt(
        const Site& site, std::chrono::sys_seconds before) override;

private:
    const std::unique_ptr<Connection>& m_connection;
};

/// For whoever reads at length. Keeps a reference.
class SqliteDiaryReader final : public DiaryReader {
public:
    explicit SqliteDiaryReader(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::int64_t count(std::string_view kind, const DiaryFilter& filter) override;
    [[nodiscard]] std::vector<DiaryRow> page(std::string_view kind, const DiaryFilter& filter,
                                             const std::optional<DiaryKey>& first,
                                             int limit) override;
    [[nodiscard]] std::vector<Rating> ratings(const Site& site, std::chrono::sys_seconds from,
                                              std::chrono::sys_seconds to) override;
    void stream(std::string_view kind, const DiaryFilter& filter,
                const std::function<bool(const DiaryRecord&)>& visit) override;

private:
    void readPortion(std::string_view kind, const DiaryFilter& filter, const DiaryKey& last,
                     std::vector<DiaryRow>& rows);

    Connection& m_connection;
};

} // namespace coolwarm
