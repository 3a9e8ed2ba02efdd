// SPDX-License-Identifier: MIT
// Lists the file formats for export, and writes a file whole or not at all.
#include "app/control/upkeep/exporter.h"

#include "app/control/upkeep/csv_export.h"
#include "app/control/upkeep/fhir_export.h"
#include "core/report/atomic_file.h"

#include <QFileInfo>

#include <algorithm>

namespace coolwarm {

std::vector<Exporter> allExporters() {
    return {csvExporter(), fhirExporter()};
}

const Exporter* exporterCalled(const std::vector<Exporter>& exporters, const QString& word) {
    const auto found = std::find_if(exporters.begin(), exporters.end(), [&](const Exporter& each) {
        return word.compare(each.suffix, Qt::CaseInsensitive) == 0 ||
               word.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    return found == exporters.end() ? nullptr : &*found;
}

const Exporter& exporterFor(const std::vector<Exporter>& exporters, const QString& file) {
    const Exporter* found = exporterCalled(exporters, QFileInfo(file).suffix());
    return found == nullptr ? exporters.front() : *found;
}

ExportOutcome exportToFile(const Exporter& exporter, HistoryReader& reader,
                           const ExportOrder& order, const std::filesystem::path& target,
                           const ExportProgress& progress) {
    if (reader.reads(target))
        return {0, false, true};
    AtomicFile file(target);
    const auto outcome = exporter.write(
        reader, order, [&](std::string_view bytes) { file.write(bytes); }, progress);
    if (!outcome.cancelled)
        file.commit();
    return outcome;
}

} // namespace coolwarm
