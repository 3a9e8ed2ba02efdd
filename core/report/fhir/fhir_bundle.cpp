// SPDX-License-Identifier: MIT
// Writes the frame of the bundle and an entry for each resource.
#include "core/report/fhir/fhir_bundle.h"

#include "core/domain/overloaded.h"
#include "core/report/fhir/fhir_parts_p.h"
#include "core/report/fhir/fhir_records_p.h"

#include <variant>

namespace coolwarm {

namespace {

std::string entryOf(const FhirJson& resource) {
    const std::string id = resource.at("id").get<std::string>();
    const FhirJson entry{{"fullUrl", "urn:uuid:" + id}, {"resource", resource}};
    // What is no UTF-8 cannot come from a log, and would not be worth losing the file for.
    return entry.dump(-1, ' ', false, FhirJson::error_handler_t::replace);
}

} // namespace

std::optional<FhirTrend> trendOf(const Progress& progress) {
    switch (progress.improvement) {
    case Improvement::NotKnown:
        return std::nullopt;
    case Improvement::Recovered:
        return FhirTrend::Resolved;
    case Improvement::Noticeable:
        return FhirTrend::Improving;
    case Improvement::None:
        break;
    }
    return progress.latest - progress.first >= noticeableChange(progress.first)
               ? FhirTrend::Worse
               : FhirTrend::Unchanged;
}

FhirBundle::FhirBundle(const SessionId& patient, bool withSnomed)
    : m_patient(patient),
      m_withSnomed(withSnomed),
      m_buffer(R"({"resourceType":"Bundle","type":"collection","entry":[)") {
    m_buffer += '\n' + entryOf({{"resourceType", "Patient"}, {"id", patient.text()}});
}

void FhirBundle::add(const StoredSession& stored) {
    const FhirSetting setting{m_patient, m_withSnomed};
    m_buffer += ",\n" + entryOf(procedureOf(stored.session, setting));
    for (const FhirJson& pain : painsOf(stored, setting))
        m_buffer += ",\n" + entryOf(pain);
}

void FhirBundle::add(const DiaryRecord& record, const std::optional<FhirTrend>& trend) {
    const FhirSetting setting{m_patient, m_withSnomed};
    const auto made = std::visit(
        Overloaded{[&](const PainEntry& entry) { return observationOf(entry, setting); },
                   [&](const Episode& bout) { return observationOf(bout, trend, setting); },
                   [&](const Activity& activity) { return procedureOf(activity, setting); },
                   [](const Trial&) { return FhirJson(); }},
        record);
    if (!made.is_null())
        m_buffer += ",\n" + entryOf(made);
}

void FhirBundle::end() {
    m_buffer += "\n]}\n";
}

} // namespace coolwarm
