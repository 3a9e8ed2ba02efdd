// SPDX-License-Identifier: MIT
// A kind of file that the program does not know: how many sessions there are, in digits.
#pragma once

#include "app/control/upkeep/exporter.h"

namespace coolwarm::test {

inline Exporter dummyExporter() {
    return {QStringLiteral("Number"),
            QStringLiteral("num"),
            {},
            [](HistoryReader& reader, const ExportOrder& order, const ExportDevice& device,
               const ExportProgress& progress) {
                const std::int64_t count = reader.totals(order.filter).count();
                device(std::to_string(count));
                return ExportOutcome{count, !progress(count), false};
            }};
}

} // namespace coolwarm::test
