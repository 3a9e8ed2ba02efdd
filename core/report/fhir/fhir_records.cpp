// SPDX-License-Identifier: MIT
// Says each record in the fields and codes of FHIR R4.
#include "core/domain/diary/word_list.h"
#include "core/report/fhir/fhir_records_p.h"

#include <string>
#include <string_view>
#include <utility>

namespace coolwarm {

namespace {

// Not 26782000 "Cryotherapy": readers take that for freezing tissue off.
constexpr FhirCode cooling{snomed, "182661005", "Local cooling therapy"};
constexpr FhirCode heating{snomed, "266694003", "Heat therapy"};
constexpr FhirCode painFinding{snomed, "22253000", "Pain"};
// As a number and not as one of its answers, which readers show as "2 or more" for 2.
constexpr FhirCode painSeverity{loinc, "72514-3",
                                "Pain severity - 0-10 verbal numeric rating [Score] - Reported"};
constexpr FhirCode symptom{loinc, "75325-1", "Symptom"};
constexpr FhirCode worsens{loinc, "100752-5", "Exacerbating factors - Reported"};
constexpr FhirCode relieves{loinc, "100753-3", "Alleviating factors - Reported"};
constexpr FhirCode clinicalCourse{loinc, "89261-2", "Clinical course"};
constexpr FhirCode trendCode{loinc, "89253-9", "Trend"};
constexpr FhirCode survey{"http://terminology.hl7.org/CodeSystem/observation-category", "survey",
                          "Survey"};

constexpr std::string_view painText = "Pain, 0 (none) to 10 (worst imaginable)";
constexpr std::string_view tightnessText =
    "Tightness of the muscle, 0 to 4 on the Modified Ashworth Scale, as the patient feels it";

FhirJson coded(const FhirCode& code, std::string_view text, const FhirSetting& setting) {
    return setting.withSnomed ? conceptOf(code, text) : conceptOf(text);
}

FhirJson begun(std::string_view type, const SessionId& id, std::string_view status) {
    return {{"resourceType", type}, {"id", id.text()}, {"status", status}};
}

// Of a session nobody has ended by word, the log knows no more than that it was to end then.
std::string_view statusOf(const Session& session) {
    if (session.outcome == Outcome::StoppedEarly)
        return "stopped";
    return session.outcome == Outcome::Unconfirmed ? "unknown" : "completed";
}

std::string_view outcomeText(const Session& session) {
    if (session.outcome == Outcome::Unconfirmed)
        return "Nobody has confirmed that the pack was taken off; the planned end is given";
    return session.outcome == Outcome::Overran ? "On the skin for longer than is recommended" : "";
}

std::string_view complicationText(Skin skin) {
    switch (skin) {
    case Skin::Normal:
        return {};
    case Skin::Red:
        return "Skin red";
    case Skin::White:
        return "Skin white or waxy";
    case Skin::Blistered:
        return "Skin blistered";
    case Skin::Numb:
        return "Skin numb";
    case Skin::Other:
        break;
    }
    return "Another skin reaction";
}

std::string_view activityText(ActivityKind what) {
    switch (what) {
    case ActivityKind::Breathing:
        return "Breathing exercise";
    case ActivityKind::Twist:
        return "Seated twist";
    case ActivityKind::Stretching:
        return "Stretching";
    case ActivityKind::Walk:
        return "Walk";
    case ActivityKind::Cream:
        break;
    }
    return "Cream rubbed in";
}

std::string_view trendText(FhirTrend trend) {
    switch (trend) {
    case FhirTrend::Worse:
        return "Worse";
    case FhirTrend::Unchanged:
        return "Unchanged";
    case FhirTrend::Improving:
        return "Improving";
    case FhirTrend::Resolved:
        break;
    }
    return "Resolved";
}

FhirJson painObservation(const SessionId& id, PainScore score, const Site& site,
                         std::string_view text, const FhirSetting& setting) {
    FhirJson made = begun("Observation", id, "final");
    made["category"] = FhirJson::array({conceptOf(survey, "Self-reported")});
    made["code"] = conceptOf(painSeverity, text);
    made["subject"] = referenceTo(setting.patient);
    made["performer"] = FhirJson::array({referenceTo(setting.patient)});
    made["valueInteger"] = score.value();
    made["bodySite"] = conceptOf(fhirText(site.name()));
    return made;
}

FhirJson painBeside(const StoredSession& stored, bool before, const FhirSetting& setting) {
    const Session& session = stored.session;
    const bool ice = session.modality == Modality::Ice;
    const std::string text = std::string(before ? "Pain before " : "Pain after ") +
                             (ice ? "the ice pack" : "the heat pack") +
                             ", 0 (none) to 10 (worst imaginable)";
    const Moment& at = before ? session.start : session.end.value_or(session.start);
    const auto& recorded = before ? stored.painBeforeRecorded : stored.painAfterRecorded;
    FhirJson made = painObservation(idBeside(session.id, before ? "pain before" : "pain after"),
                                    before ? *session.painBefore : *session.painAfter, session.site,
                                    text, setting);
    made["partOf"] = FhirJson::array({referenceTo(session.id)});
    made["effectiveDateTime"] = fhirTime(at);
    if (recorded)
        made["issued"] = fhirTime({*recorded, at.offset});
    return made;
}

FhirJson component(FhirJson code, std::string_view text) {
    return {{"code", std::move(code)}, {"valueCodeableConcept", conceptOf(text)}};
}

FhirJson tightnessComponent(Tightness tightness) {
    return {{"code", conceptOf(tightnessText)}, {"valueInteger", tightness.value()}};
}

void addWords(FhirJson& components, const WordList& words, const FhirCode& code,
              std::string_view text) {
    for (const std::string& word : words.words())
        if (const std::string seen = fhirText(word); !seen.empty())
            components.push_back(component(conceptOf(code, text), seen));
}

} // namespace

FhirJson procedureOf(const Session& session, const FhirSetting& setting) {
    const bool ice = session.modality == Modality::Ice;
    FhirJson made = begun("Procedure", session.id, statusOf(session));
    if (session.outcome == Outcome::StoppedEarly)
        made["statusReason"] = conceptOf("Ended before its planned or recommended length");
    made["category"] = conceptOf("Self-care");
    made["code"] = ice ? coded(cooling, "Ice pack on the skin", setting)
                       : coded(heating, "Heat pack on the skin", setting);
    made["subject"] = referenceTo(setting.patient);
    made["performedPeriod"] = {{"start", fhirTime(session.start)}};
    if (session.end)
        made["performedPeriod"]["end"] = fhirTime(*session.end);
    made["asserter"] = referenceTo(setting.patient);
    made["bodySite"] = FhirJson::array({conceptOf(fhirText(session.site.name()))});
    if (const std::string_view text = outcomeText(session); !text.empty())
        made["outcome"] = conceptOf(text);
    if (session.skin && isReaction(*session.skin))
        made["complication"] = FhirJson::array({conceptOf(complicationText(*session.skin))});
    addNote(made, session.note.text());
    return made;
}

std::vector<FhirJson> painsOf(const StoredSession& stored, const FhirSetting& setting) {
    std::vector<FhirJson> pains;
    if (stored.session.painBefore)
        pains.push_back(painBeside(stored, true, setting));
    if (stored.session.painAfter)
        pains.push_back(painBeside(stored, false, setting));
    return pains;
}

FhirJson procedureOf(const Activity& activity, const FhirSetting& setting) {
    FhirJson made = begun("Procedure", activity.id, "completed");
    made["category"] = conceptOf("Self-care");
    made["code"] = conceptOf(activityText(activity.what));
    made["subject"] = referenceTo(setting.patient);
    if (activity.length)
        made["performedPeriod"] = {
            {"start", fhirTime(activity.start)},
            {"end", fhirTime({activity.start.utc + *activity.length, activity.start.offset})}};
    else
        made["performedDateTime"] = fhirTime(activity.start);
    made["asserter"] = referenceTo(setting.patient);
    addNote(made, activity.note.text());
    return made;
}

FhirJson observationOf(const PainEntry& entry, const FhirSetting& setting) {
    FhirJson made = painObservation(entry.id, entry.score, entry.site, painText, setting);
    made["effectiveDateTime"] = fhirTime(entry.at);
    made["issued"] = fhirTime(entry.recorded);
    if (entry.tightness)
        made["component"] = FhirJson::array({tightnessComponent(*entry.tightness)});
    addNote(made, entry.note.text());
    return made;
}

FhirJson observationOf(const Episode& bout, const std::optional<FhirTrend>& trend,
                       const FhirSetting& setting) {
    FhirJson made = begun("Observation", bout.id, "final");
    made["category"] = FhirJson::array({conceptOf(survey, "Self-reported symptom")});
    made["code"] = conceptOf(symptom, "Bout of pain");
    made["subject"] = referenceTo(setting.patient);
    made["effectivePeriod"] = {{"start", fhirTime(bout.began)}};
    if (bout.ended)
        made["effectivePeriod"]["end"] = fhirTime(*bout.ended);
    made["issued"] = fhirTime(bout.endRecorded.value_or(bout.recorded));
    made["performer"] = FhirJson::array({referenceTo(setting.patient)});
    made["valueCodeableConcept"] = coded(painFinding, "Pain", setting);
    made["bodySite"] = conceptOf(fhirText(bout.site.name()));
    addNote(made, bout.note.text());
    FhirJson components = FhirJson::array();
    addWords(components, bout.trigger, worsens, "What set it off");
    addWords(components, bout.worse, worsens, "What makes it worse");
    addWords(components, bout.eases, relieves, "What eases it");
    if (bout.course)
        components.push_back(
            component(conceptOf(clinicalCourse, "How the pain goes on"),
                      *bout.course == Course::Constant ? "Constant" : "Comes and goes"));
    if (trend)
        components.push_back(
            component(conceptOf(trendCode, "How the pain has changed"), trendText(*trend)));
    if (bout.tightness)
        components.push_back(tightnessComponent(*bout.tightness));
    if (!components.empty())
        made["component"] = components;
    return made;
}

} // namespace coolwarm
