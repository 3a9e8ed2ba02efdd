// SPDX-License-Identifier: MIT
// Streams the log through the CSV writer in pieces, so that memory stays constant.
#include "app/models/csv_export.h"

#include "core/report/atomic_file.h"

namespace coolwarm {

namespace {

constexpr std::size_t pieceBytes = std::size_t{64} * 1024;
constexpr std::int64_t sessionsPerReport = 1024;

} // namespace

ExportOutcome writeCsv(HistoryReader& reader, const HistoryFilter& filter,
                       const CsvOptions& options,
                       const std::function<void(std::string_view)>& write,
                       const ExportProgress& progress) {
    SessionCsv csv(options);
    ExportOutcome outcome;
    reader.stream(filter, [&](const Session& session) {
        csv.add(session);
        ++outcome.written;
        if (csv.buffer().size() >= pieceBytes) {
            write(csv.buffer());
            csv.clear();
        }
        if (outcome.written % sessionsPerReport == 0 && !progress(outcome.written))
            outcome.cancelled = true;
        return !outcome.cancelled;
    });
    // Asked once more at the end, so that a late cancel still leaves nothing behind.
    if (!outcome.cancelled)
        outcome.cancelled = !progress(outcome.written);
    if (!outcome.cancelled)
        write(csv.buffer());
    return outcome;
}

ExportOutcome exportCsv(HistoryReader& reader, const HistoryFilter& filter,
                        const CsvOptions& options, const std::filesystem::path& target,
                        const ExportProgress& progress) {
    if (reader.reads(target))
        return {0, false, true};
    AtomicFile file(target);
    const auto outcome = writeCsv(
        reader, filter, options, [&](std::string_view bytes) { file.write(bytes); }, progress);
    if (!outcome.cancelled)
        file.commit();
    return outcome;
}

} // namespace coolwarm
