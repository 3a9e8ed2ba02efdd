// SPDX-License-Identifier: MIT
// Walks through a bundle and holds each value to the specification of FHIR R4.
#include "tests/support/fhir_checks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <map>
#include <regex>
#include <set>
#include <utility>

namespace coolwarm::test {

namespace {

// What the program writes into each type, and which of it R4 demands.
struct Type {
    std::set<std::string> known;
    std::vector<std::string> needed;
    std::set<std::string> statuses;
};
const std::map<std::string, Type>& types() {
    static const std::map<std::string, Type> all{
        {"Patient", {{"resourceType", "id"}, {}, {}}},
        {"Procedure",
         {{"resourceType", "id", "status", "statusReason", "category", "code", "subject",
           "performedPeriod", "performedDateTime", "asserter", "bodySite", "outcome",
           "complication", "note"},
          {"status", "subject", "code"},
          {"completed", "stopped", "unknown"}}},
        {"Observation",
         {{"resourceType", "id", "partOf", "status", "category", "code", "subject",
           "effectiveDateTime", "effectivePeriod", "issued", "performer", "valueInteger",
           "valueCodeableConcept", "note", "bodySite", "component"},
          {"status", "subject", "code"},
          {"final"}}},
    };
    return all;
}
const std::set<std::string> arrays{
    "category@Observation", "performer",    "component", "coding", "note",
    "bodySite@Procedure",   "complication", "partOf",    "entry"};
const std::set<std::string> moments{"effectiveDateTime", "performedDateTime", "issued", "start",
                                    "end"};

bool matches(const std::string& text, const char* pattern) {
    return std::regex_match(text, std::regex(pattern));
}

// The text of a field; empty where it is missing or is none.
std::string textIn(const Fhir& value, const char* key) {
    const auto found = value.find(key);
    return found != value.end() && found->is_string() ? found->get<std::string>() : std::string();
}

class Checker {
public:
    std::vector<std::string> run(const Fhir& bundle) {
        if (textIn(bundle, "resourceType") != "Bundle" || textIn(bundle, "type") != "collection")
            fault("is no collection");
        if (!bundle.contains("entry") || !bundle["entry"].is_array() || bundle["entry"].empty())
            return fault("has no entry");
        for (const Fhir& entry : bundle["entry"])
            checkEntry(entry);
        for (const auto& [reference, type] : m_references)
            if (m_urls.count(reference) == 0)
                fault("a reference leads nowhere: " + reference);
            else if (m_urls[reference] != type)
                fault("a reference leads to a " + m_urls[reference] + ": " + reference);
        return m_faults;
    }

private:
    std::vector<std::string> fault(const std::string& text) {
        m_faults.push_back(m_where + text);
        return m_faults;
    }

    void checkEntry(const Fhir& entry) {
        m_where = textIn(entry, "fullUrl") + ": ";
        const Fhir resource = entry.value("resource", Fhir::object());
        const std::string id = textIn(resource, "id");
        if (!matches(id, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            fault("its id is no UUID");
        if (textIn(entry, "fullUrl") != "urn:uuid:" + id)
            fault("its address is not that of its id");
        m_type = textIn(resource, "resourceType");
        if (!m_urls.emplace("urn:uuid:" + id, m_type).second)
            fault("two have its address");
        const auto type = types().find(m_type);
        if (type == types().end()) {
            fault("is of an unknown type");
            return;
        }
        for (const auto& [key, value] : resource.items())
            if (type->second.known.count(key) == 0)
                fault("has a field that is not written: " + key);
        for (const std::string& key : type->second.needed)
            if (!resource.contains(key))
                fault("has no " + key);
        if (!type->second.statuses.empty() &&
            type->second.statuses.count(textIn(resource, "status")) == 0)
            fault("has another status");
        checkOneOf(resource, "value", m_type == "Observation");
        checkOneOf(resource, "effective", m_type == "Observation");
        checkOneOf(resource, "performed", m_type == "Procedure");
        checkValue("resource", resource);
    }

    // At most one of value[x], and where it is wanted exactly one; obs-6 and obs-7.
    void checkOneOf(const Fhir& holder, const std::string& stem, bool isWanted) {
        std::size_t count = 0;
        for (const auto& [key, value] : holder.items())
            if (key.size() > stem.size() && key.compare(0, stem.size(), stem) == 0 &&
                std::isupper(static_cast<unsigned char>(key[stem.size()])) != 0)
                ++count;
        if (count > 1 || (isWanted && count == 0))
            fault("has " + std::to_string(count) + " of " + stem + "[x]");
        if (stem == "value" && count > 0 && holder.contains("dataAbsentReason"))
            fault("has a value and says why it has none");
        if (stem == "value" && count > 0 && holder.contains("component"))
            for (const Fhir& component : holder["component"])
                if (component.contains("code") && component["code"] == holder["code"])
                    fault("a component has its code");
    }

    void checkValue(const std::string& key, const Fhir& value) {
        if (value.is_null() || ((value.is_structured() || value.is_string()) && value.empty()))
            fault("is empty: " + key);
        const bool isList = arrays.count(key) + arrays.count(key + "@" + m_type) > 0;
        if (value.is_array() != isList)
            fault((isList ? "is no list: " : "is a list: ") + key);
        if (value.is_string())
            checkText(key, value.get<std::string>());
        if (value.is_array())
            for (const Fhir& each : value)
                checkItem(key, each);
        if (value.is_object())
            checkObject(key, value);
    }

    void checkItem(const std::string& key, const Fhir& item) {
        if (key == "component") {
            checkOneOf(item, "value", true);
            if (!item.contains("code"))
                fault("a component has no code");
        }
        checkObject(key, item);
    }

    void checkObject(const std::string& key, const Fhir& value) {
        static const std::set<std::string> concepts{
            "code",         "category", "statusReason",        "bodySite",
            "complication", "outcome",  "valueCodeableConcept"};
        if (value.empty())
            fault("is empty: " + key);
        if (concepts.count(key) > 0 && !value.contains("text"))
            fault("is a code without a text: " + key);
        if (value.contains("start") && value.contains("end") &&
            secondsIn(textIn(value, "start")) > secondsIn(textIn(value, "end")))
            fault("ends before it starts");
        if (value.contains("reference"))
            m_references.emplace_back(value["reference"].get<std::string>(),
                                      key == "partOf" ? "Procedure" : "Patient");
        for (const auto& [name, inner] : value.items())
            checkValue(name, inner);
    }

    void checkText(const std::string& key, const std::string& text) {
        if (moments.count(key) > 0 &&
            !matches(text, "(19[7-9]\\d|[2-9]\\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T"
                           "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]((0\\d|1[0-3]):[0-5]\\d|14:00)"))
            fault("is no moment: " + text);
        for (const char symbol : text)
            if (static_cast<unsigned char>(symbol) < 0x20 && symbol != '\t' && symbol != '\n' &&
                symbol != '\r')
                fault("holds a control character: " + key);
        for (const char* space : {"\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE3\x80\x80"})
            if (text.find(space) != std::string::npos)
                fault("holds a space that no string may: " + key);
        if (std::all_of(text.begin(), text.end(), [](char symbol) {
                return std::isspace(static_cast<unsigned char>(symbol)) != 0;
            }))
            fault("holds nothing to be seen: " + key);
    }

    // "2026-11-20T14:12:00+01:00" in UTC, as far as two of them can be compared by it.
    static long long secondsIn(const std::string& all) {
        if (!matches(all, ".{4}-..-..T..:..:..[+-]..:..") ||
            std::count_if(all.begin(), all.end(),
                          [](unsigned char symbol) { return std::isdigit(symbol) != 0; }) != 18)
            return 0; // said elsewhere
        std::array<int, 8> part{};
        constexpr std::array<std::size_t, 8> at{0, 5, 8, 11, 14, 17, 20, 23};
        for (std::size_t index = 0; index < at.size(); ++index)
            part.at(index) = std::stoi(all.substr(at.at(index), index == 0 ? 4 : 2));
        const auto day = std::chrono::sys_days{std::chrono::year{part[0]} / part[1] / part[2]}
                             .time_since_epoch()
                             .count();
        const int offset = (part[6] * 60 + part[7]) * (all.at(19) == '-' ? -60 : 60);
        return static_cast<long long>(day) * 86'400 + part[3] * 3600 + part[4] * 60 + part[5] -
               offset;
    }

    std::string m_where;
    std::string m_type;
    std::vector<std::string> m_faults;
    std::map<std::string, std::string> m_urls;
    std::vector<std::pair<std::string, std::string>> m_references;
};

} // namespace

std::vector<std::string> fhirFaults(const Fhir& bundle) {
    return Checker().run(bundle);
}

std::vector<std::string> fhirFaultsIn(std::string_view bytes) {
    const Fhir bundle = Fhir::parse(bytes, nullptr, false);
    return bundle.is_discarded() ? std::vector<std::string>{"is no JSON"} : fhirFaults(bundle);
}

std::vector<Fhir> resourcesIn(const Fhir& bundle, std::string_view type) {
    std::vector<Fhir> found;
    for (const Fhir& entry : bundle.at("entry"))
        if (entry.at("resource").at("resourceType") == type)
            found.push_back(entry.at("resource"));
    return found;
}

} // namespace coolwarm::test
