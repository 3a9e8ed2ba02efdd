// SPDX-License-Identifier: MIT
// Copies a whole log by SQLite's online backup: consistent, also while others write.
#pragma once

#include "core/log/sqlite/connection_p.h"

#include <filesystem>

namespace coolwarm {

/// Makes `target`, which does not exist yet or is empty, a private copy of the open log. On any
/// failure nothing of it is left. Throws StoreError, Stopped among others; about the copy, it names
/// `target`.
void copyLog(Connection& from, const std::filesystem::path& target, const GoOn& goOn);

/// The same with a look over the copy, which is removed again unless it is whole. Throws
/// StoreError; Damaged about the log itself.
void copyWhole(Connection& from, const std::filesystem::path& target, const GoOn& goOn);

/// Makes the open log `into` what `from` is, in one transaction. Throws StoreError, and then `into`
/// is as it was.
void copyOver(Connection& from, Connection& into);

/// Rolls a write that was cut off back, as at any opening for writing, if the file lets SQLite do
/// so. A connection that only reads is refused such a log.
void rollBackByJournal(const std::filesystem::path& log);

} // namespace coolwarm
