// SPDX-License-Identifier: MIT
// The log as a FHIR file, with records of every kind.
#pragma once

#include "app/control/upkeep/exporter.h"

namespace coolwarm {

/// Choice: "no-snomed", to leave out the codes that want a licence in some countries. The filter
/// means each kind by when it happened; a bout is written where it shares a day with the dates.
/// What only sessions have lets only sessions through, and a part of the body nothing that has
/// none.
[[nodiscard]] Exporter fhirExporter();

} // namespace coolwarm
