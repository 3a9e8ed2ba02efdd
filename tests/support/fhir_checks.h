// SPDX-License-Identifier: MIT
// What has to hold of every FHIR file that the program writes, apart from any validator.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace coolwarm::test {

using Fhir = nlohmann::ordered_json;

/// All that is wrong with a bundle, each in a line; empty where it is in order. What the validators
/// that run offline let pass (a second value[x], obs-6, references that lead nowhere, dates that
/// are none) is looked at here too.
[[nodiscard]] std::vector<std::string> fhirFaults(const Fhir& bundle);
/// The same of a file's bytes.
[[nodiscard]] std::vector<std::string> fhirFaultsIn(std::string_view bytes);

/// The resources of that type, in order.
[[nodiscard]] std::vector<Fhir> resourcesIn(const Fhir& bundle, std::string_view type);

} // namespace coolwarm::test
