// SPDX-License-Identifier: MIT
// The journal of a log: what was done to its records of every kind, and how it is undone.
#pragma once

#include "core/log/ports/store.h"
#include "core/log/sqlite/records/record_kind_p.h"

#include <optional>

namespace coolwarm {

/// A step in the words of its row.
[[nodiscard]] StepWords wordsOf(RevisionKind kind, const std::optional<SessionId>& last);

/// See Store::lastStep().
[[nodiscard]] std::optional<RevisionId> newestStep(Connection& log,
                                                   const std::optional<SessionId>& of);
/// See Store::lastUndone().
[[nodiscard]] std::optional<RevisionId> newestUndoing(Connection& log,
                                                      const std::optional<SessionId>& of);
/// See Store::revision().
[[nodiscard]] std::optional<Revision> standingRevision(Connection& log, const RevisionId& id);

/// See Store::besides().
[[nodiscard]] std::optional<std::vector<Revision>> standingBesides(Connection& log,
                                                                   const Revision& step);

/// See StoreWriter::restore(). To be called within a transaction.
std::int64_t restoreRecords(Connection& log, const Revision& revision, RevisionKind kept,
                            const Stamps& stamps);

} // namespace coolwarm
