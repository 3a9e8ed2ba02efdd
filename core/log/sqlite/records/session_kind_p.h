// SPDX-License-Identifier: MIT
// What is special about merging sessions: only one of them can run.
#pragma once

#include "core/log/sqlite/records/record_kind_p.h"
#include "core/log/sqlite/records/session_record_p.h"

namespace coolwarm {

/// Of two sessions that run the older becomes one whose alarm nobody answered (rule 6: its planned
/// end stands). One that has ended does not run again.
class SessionKind final : public RecordKindOf<StoredSession> {
public:
    [[nodiscard]] std::string_view stillCounts() const override;

protected:
    bool merge(Connection& into, LoggedRecord<StoredSession> row, bool sameLog) const override;
};

} // namespace coolwarm
