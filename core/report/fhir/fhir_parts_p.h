// SPDX-License-Identifier: MIT
// The small parts of which FHIR resources are made: codes, texts, times, references.
#pragma once

#include "core/domain/session_id.h"
#include "core/time/moment.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace coolwarm {

/// Keeps the order in which it is written, which is the one of the specification.
using FhirJson = nlohmann::ordered_json;

/// A code of a system with the words that its owner has for it.
struct FhirCode {
    std::string_view system;
    std::string_view code;
    std::string_view display;
};

inline constexpr std::string_view loinc = "http://loinc.org";
inline constexpr std::string_view snomed = "http://snomed.info/sct";

/// A text as a FHIR string may be: characters that none may hold, and white space other than
/// spaces, tabs and line breaks, become spaces. Empty where nothing can be seen of it: such a text
/// has to be left out.
[[nodiscard]] std::string fhirText(std::string_view text);
/// A dateTime or an instant, with its offset. One beyond the 14 hours that FHIR knows is told as
/// UTC.
[[nodiscard]] std::string fhirTime(const Moment& moment);

/// A CodeableConcept; the text is never left out, so that whoever knows no code can read it.
[[nodiscard]] FhirJson conceptOf(std::string_view text);
[[nodiscard]] FhirJson conceptOf(const FhirCode& code, std::string_view text);

/// Where a resource of a bundle is found, and a reference to it.
[[nodiscard]] std::string fhirUrl(const SessionId& id);
[[nodiscard]] FhirJson referenceTo(const SessionId& id);

/// The id of what is told of a record beside it, the same in every export: a UUID of version 8
/// (RFC 9562 section 5.8) by a hash of both.
[[nodiscard]] SessionId idBeside(const SessionId& record, std::string_view what);

/// [{"text": …}] where there is something to be seen.
void addNote(FhirJson& resource, std::string_view note);

} // namespace coolwarm
