// SPDX-License-Identifier: MIT
// One transaction on the log.
#pragma once

#include "core/domain/per_modality.h"
#include "core/log/ports/store.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/records/record_p.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace coolwarm {

/// Where the length of a modality stands in what is read from `state` and written there.
inline constexpr PerModality<int> lengthColumn{1, 2};

/// Begins immediate; rolls back when it goes away without commit().
class SqliteWriter final : public StoreWriter {
public:
    /// `written` is called when the log has it.
    SqliteWriter(Connection& connection, const Reading& now, std::function<void()> written = {});
    ~SqliteWriter() override;
    SqliteWriter(const SqliteWriter&) = delete;
    SqliteWriter& operator=(const SqliteWriter&) = delete;

    void insert(const StoredSession& stored) override;
    void expectMany() override;
    bool insertNew(const StoredSession& stored) override;
    void update(const StoredSession& stored) override;
    DiaryWriter& diary() override { return m_diary; }
    void giveIdUp(const RecordRef& what) override;
    void discard(const SessionId& id) override;
    RevisionId keepRevision(const StoredSession& before, RevisionKind kind,
                            const std::optional<SessionId>& last) override;
    void forgetUndone() override;
    void closeJournalOf(const SessionId& id) override;
    std::int64_t restore(const Revision& revision, RevisionKind kept) override;
    void setClosing(const std::optional<Closing>& closing) override;
    void setStarting(const std::optional<Starting>& starting) override;
    void chooseLength(Modality modality, std::chrono::minutes length) override;
    void chooseSite(const Site& site) override;
    void setProtocol(const Protocol& protocol) override;
    void setBriefed() override;
    void setPreferences(const Preferences& preferences) override;
    void setDayPlan(const std::optional<DayPlan>& plan,
                    const std::optional<DayPlan>& before) override;
    void trustClock() override;
    void commit() override;

private:
    /// Writes the records of the diary through the writer's own functions.
    class Diary final : public DiaryWriter {
    public:
        explicit Diary(SqliteWriter& writer) : m_writer(writer) {}
        void insert(const DiaryRecord& record) override;
        bool insertNew(const DiaryRecord& record) override;
        void update(const DiaryRecord& record) override;
        RevisionId keepRevision(const DiaryRecord& before, RevisionKind kind,
                                const std::optional<SessionId>& last) override;

    private:
        SqliteWriter& m_writer;
    };

    template <class Record>
    int put(std::string_view sql, const Record& record);
    template <class Record>
    RevisionId keep(const Record& before, const SessionId& id, RevisionKind kind,
                    const std::optional<SessionId>& last);
    void rollBack();
    void prepareFor(int kibibytes, bool checks);
    [[nodiscard]] std::int64_t knownSiteId(const Site& site);

    Connection& m_connection;
    Reading m_reading;
    std::function<void()> m_written;
    std::chrono::sys_seconds m_now;
    Stamps m_stamps;                               ///< of every row that is written
    std::map<std::string, std::int64_t> m_siteIds; ///< that were asked for in this transaction
    bool m_expectsMany = false;
    bool m_done = false;
    Diary m_diary{*this};
};

} // namespace coolwarm
