// SPDX-License-Identifier: MIT
// The port for what the log says over time: figures and the series of a chart.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/site/site.h"
#include "core/report/trends/pain_series.h"
#include "core/report/trends/trends.h"

#include <chrono>
#include <optional>
#include <vector>

namespace coolwarm {

/// What the trends are made of. Dates are those on the wall where and when each record began, both
/// days included; a bout is meant by its days and its part of the body. Pain entries have no
/// modality: they count beside whichever is meant.
struct TrendsFilter {
    std::optional<std::chrono::local_days> from;
    std::optional<std::chrono::local_days> to;
    std::optional<Site> site;
    std::optional<Modality> modality;

    friend bool operator==(const TrendsFilter&, const TrendsFilter&) = default;
};

struct TrendsReading {
    TrendFigures figures;
    PainSeries series;
    std::vector<BoutSpan> bouts; ///< all there are, newest first, whatever the filter
};

/// Reads on the connection of the HistoryReader that hands it out, by the same promises. Memory
/// grows with the days of the log, not with its records. Throws StoreError.
class TrendsReader {
public:
    virtual ~TrendsReader() = default;

    [[nodiscard]] virtual TrendsReading read(const TrendsFilter& filter) = 0;
};

} // namespace coolwarm
