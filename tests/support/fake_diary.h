// SPDX-License-Identifier: MIT
// The diary of the log in memory.
#pragma once

#include "core/log/ports/store.h"

#include <vector>

namespace coolwarm::test {

struct FakeLog;

/// Finds records by looking at all of them. Keeps a reference.
class FakeDiary final : public DiaryStore {
public:
    explicit FakeDiary(const FakeLog& log) : m_log(log) {}

    [[nodiscard]] std::optional<DiaryRecord> record(const RecordRef& what) override;
    [[nodiscard]] std::optional<DiaryRecord> recordBefore(const Revision& step) override;
    [[nodiscard]] std::vector<DiaryRecord> recordsAt(std::string_view kind,
                                                     std::chrono::sys_seconds at) override;

private:
    const FakeLog& m_log;
};

/// Writes records into the log in memory, stamped by `now`. Keeps a reference.
class FakeDiaryWriter final : public DiaryWriter {
public:
    FakeDiaryWriter(FakeLog& log, const Reading& now) : m_log(log), m_now(now) {}

    void insert(const DiaryRecord& record) override;
    bool insertNew(const DiaryRecord& record) override;
    void update(const DiaryRecord& record) override;
    RevisionId keepRevision(const DiaryRecord& before, RevisionKind kind,
                            const std::optional<SessionId>& last) override;

    /// See StoreWriter::restore(), of a record of the diary.
    std::int64_t restore(const Revision& revision, RevisionKind as);

private:
    [[nodiscard]] DiaryRecord* find(const SessionId& id);

    FakeLog& m_log;
    Reading m_now;
};

} // namespace coolwarm::test
