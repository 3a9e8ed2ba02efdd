// SPDX-License-Identifier: MIT
// The log as a FHIR R4 bundle, put together record by record.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/rules/bout_day.h"

#include <optional>
#include <string>

namespace coolwarm {

struct FhirSetting;

/// How the pain of a bout went on: LOINC 89253-9.
enum class FhirTrend { Worse, Unchanged, Improving, Resolved };
/// By the figures of the bout; nothing where those tell nothing.
[[nodiscard]] std::optional<FhirTrend> trendOf(const Progress& progress);

/// Turns records into the bytes of a JSON file with one Bundle of the type collection, piece by
/// piece, a line for each resource. Words are English in every language, as in CSV.
///
/// Procedure.subject has to be there in R4, and so has Observation.subject in HL7's guide for
/// symptoms. A reference by its display alone would do for the first; readers that sort resources
/// by patient would find none. So the first entry is a Patient without a name or any other word of
/// who it is, and all others refer to it: whoever takes the file in says whose log it is.
class FhirBundle {
public:
    /// `patient` is a new id: two people's files must never have the same one. `withSnomed`:
    /// also the codes of SNOMED CT, whose use wants a licence in countries that are no members.
    FhirBundle(const SessionId& patient, bool withSnomed);

    /// A session that has ended, with its pain before and after.
    void add(const StoredSession& stored);
    /// A record of the diary; of a bout also how it went on, as far as that is known. A trial is
    /// left out: no resource of R4 is one of a person's own.
    void add(const DiaryRecord& record, const std::optional<FhirTrend>& trend = {});
    /// After the last record.
    void end();

    /// What has come together since the last clear().
    [[nodiscard]] const std::string& buffer() const { return m_buffer; }
    void clear() { m_buffer.clear(); }

private:
    SessionId m_patient;
    bool m_withSnomed;
    std::string m_buffer;
};

} // namespace coolwarm
