// SPDX-License-Identifier: MIT
// What each kind of record is in FHIR R4.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/session.h"
#include "core/report/fhir/fhir_bundle.h"
#include "core/report/fhir/fhir_parts_p.h"

#include <optional>
#include <vector>

namespace coolwarm {

/// Whose log it is, and what else holds for each of its resources.
struct FhirSetting {
    SessionId patient;
    bool withSnomed = true;
};

/// A session that has ended as a Procedure; the pain before and after it are Observations beside.
[[nodiscard]] FhirJson procedureOf(const Session& session, const FhirSetting& setting);
[[nodiscard]] std::vector<FhirJson> painsOf(const StoredSession& stored,
                                            const FhirSetting& setting);
/// An activity is a Procedure by text: there are no codes that mean just these.
[[nodiscard]] FhirJson procedureOf(const Activity& activity, const FhirSetting& setting);
[[nodiscard]] FhirJson observationOf(const PainEntry& entry, const FhirSetting& setting);
/// A bout as HL7's guide for symptoms has it. Its component for the speed of the onset (LOINC
/// 99495-4) is left out, since nobody is asked for that; the onset itself is in effectivePeriod.
[[nodiscard]] FhirJson observationOf(const Episode& bout, const std::optional<FhirTrend>& trend,
                                     const FhirSetting& setting);

} // namespace coolwarm
