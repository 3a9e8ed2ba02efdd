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
    [[nodiscard]] std::vector<Episode> boutsDuring(
        const Site& site, std::chrono::sys_seconds from,
        const std::optional<std::chrono::sys_seconds>& to) override;
    [[nodiscard]] std::optional<Trial> openTrial() override;
    [[nodiscard]] std::optional<std::chrono::sys_seconds> lastFactAt(
        const Site& site, std::chrono::sys_seconds before) override;

    /// See Store::besides(); `standing` is Store::revision().
    template <class Standing>
    [[nodiscard]] std::optional<std::vector<Revision>> besides(const Revision& step,
                                                               const Standing& standing) const {
        std::vector<Revision> found;
        for (const RevisionId& id : changedWith(step)) {
            const auto one = standing(id);
            if (!one)
                return std::nullopt;
            found.push_back(*one);
        }
        return found;
    }

private:
    /// The entries of the same change and direction that stand, newest first.
    [[nodiscard]] std::vector<RevisionId> changedWith(const Revision& step) const;

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
