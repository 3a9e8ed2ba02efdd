// SPDX-License-Identifier: MIT
// Runs a file through an import line by line, whatever it holds, as one transaction.
#pragma once

#include "core/engine/engine.h"

namespace coolwarm {

/// `run` takes the lines one by one, has a report, and keeps the step for the journal.
template <class Run, class Source>
ImportReport Engine::takeAll(Run& run, const Source& source, const ImportOptions& options,
                             const ImportProgress& goOn, StoreWriter& writer, const Reading& now) {
    constexpr std::int64_t told = 1024; // lines between two calls of goOn
    ImportReport& report = run.report();
    std::int64_t lines = 0;
    while (const auto next = source()) {
        run.take(*next);
        if (++lines % told == 0 && goOn && !goOn(lines)) {
            report.cancelled = true;
            return report;
        }
    }
    if (options.dryRun || report.added == 0 || (options.strict && report.refused > 0))
        return report;
    run.keepStep();
    const LatestTime latest = latestAfter(m_store.latestWall(), now);
    writer.commit();
    report.committed = true;
    m_latestWall = latest;
    return report;
}

} // namespace coolwarm
