// SPDX-License-Identifier: MIT
// What the engine asks of the diary in the log, and what it writes there.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/diary/trial.h"
#include "core/domain/record.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace coolwarm {

struct Revision;
enum class RevisionKind;

/// The part of a transaction that writes records of the diary. See StoreWriter.
class DiaryWriter {
public:
    virtual ~DiaryWriter() = default;

    virtual void insert(const DiaryRecord& record) = 0;
    /// Puts one of many in, which is left out when the log has its id already; returns whether
    /// it was put in.
    [[nodiscard]] virtual bool insertNew(const DiaryRecord& record) = 0;
    virtual void update(const DiaryRecord& record) = 0;
    /// Keeps what a record was before it is changed; of an import what the first one was, and
    /// which was put in last.
    virtual RevisionId keepRevision(const DiaryRecord& before, RevisionKind kind,
                                    const std::optional<SessionId>& last = std::nullopt) = 0;
};

/// The part of the log that knows records of the diary. Every function throws StoreError.
class DiaryStore {
public:
    virtual ~DiaryStore() = default;

    /// A record by id, also a deleted one.
    [[nodiscard]] virtual std::optional<DiaryRecord> record(const RecordRef& what) = 0;
    /// What a record was before the step.
    [[nodiscard]] virtual std::optional<DiaryRecord> recordBefore(const Revision& step) = 0;
    /// The records of a kind that happened or began at that very second; not those deleted.
    [[nodiscard]] virtual std::vector<DiaryRecord> recordsAt(std::string_view kind,
                                                             std::chrono::sys_seconds at) = 0;
    /// The bouts at a part of the body that share time with [from, to), open ones without an end;
    /// oldest first.
    [[nodiscard]] virtual std::vector<Episode> boutsDuring(
        const Site& site, std::chrono::sys_seconds from,
        const std::optional<std::chrono::sys_seconds>& to) = 0;
    /// The trial that has not ended, the newest one where two logs had one each.
    [[nodiscard]] virtual std::optional<Trial> openTrial() = 0;
    /// The latest moment before `before` that something tells of about a part of the body: a
    /// session or a pain entry that began before then, or the end of a bout. Of a session its end.
    [[nodiscard]] virtual std::optional<std::chrono::sys_seconds> lastFactAt(
        const Site& site, std::chrono::sys_seconds before) = 0;
};

} // namespace coolwarm
