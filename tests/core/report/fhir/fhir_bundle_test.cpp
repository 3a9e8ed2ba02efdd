// SPDX-License-Identifier: MIT
// The log as FHIR R4: what each record becomes, and what holds of every file.
#include "core/report/fhir/fhir_bundle.h"

#include "tests/support/diary.h"
#include "tests/support/fhir_checks.h"
#include "tests/support/moments.h"
#include "tests/support/random_diary.h"
#include "tests/support/there.h"

#include <map>
#include <random>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

const SessionId patient = SessionId::random();

/// The bundle of these records, in order.
template <class... Records>
std::string bytesOf(bool withSnomed, const Records&... records) {
    FhirBundle bundle(patient, withSnomed);
    (bundle.add(records), ...);
    bundle.end();
    return bundle.buffer();
}
template <class... Records>
Fhir bundleOf(const Records&... records) {
    const std::string bytes = bytesOf(true, records...);
    EXPECT_THAT(fhirFaultsIn(bytes), testing::IsEmpty()) << bytes;
    return Fhir::parse(bytes);
}
Fhir onlyOne(const Fhir& bundle, std::string_view type) {
    const auto found = resourcesIn(bundle, type);
    EXPECT_EQ(found.size(), 1U) << type;
    return firstOf(found);
}

StoredSession sessionFrom(const char* start, minutes length, Modality modality = Modality::Ice) {
    StoredSession stored{{SessionId::random()}};
    stored.session.modality = modality;
    stored.session.start = {utc(start), 0min};
    stored.session.end = Moment{utc(start) + length, 0min};
    stored.session.planned = 20min;
    stored.session.outcome = Outcome::Completed;
    return stored;
}

TEST(AFhirBundle, OfNothingHoldsAPatientWithoutAName) {
    const Fhir bundle = bundleOf();
    ASSERT_EQ(bundle.at("entry").size(), 1U);
    EXPECT_EQ(bundle.at("entry").at(0).at("resource"),
              Fhir({{"resourceType", "Patient"}, {"id", patient.text()}}));
}

TEST(AFhirBundle, SaysASessionAsAProcedureOfThePatient) {
    StoredSession stored = sessionFrom("2026-11-20 13:12:00", 20min);
    stored.session.start.offset = 60min;
    stored.session.end = Moment{utc("2026-11-20 13:32:00"), 60min};
    stored.session.site = siteOf("Left knee");
    stored.session.note = noteOf("eased at once");
    const Fhir made = onlyOne(bundleOf(stored), "Procedure");
    EXPECT_EQ(made.at("id"), stored.session.id.text());
    EXPECT_EQ(made.at("status"), "completed");
    EXPECT_EQ(made.at("subject").at("reference"), "urn:uuid:" + patient.text());
    EXPECT_EQ(made.at("performedPeriod"),
              Fhir({{"start", "2026-11-20T14:12:00+01:00"}, {"end", "2026-11-20T14:32:00+01:00"}}));
    EXPECT_EQ(made.at("bodySite").at(0).at("text"), "Left knee");
    EXPECT_EQ(made.at("note").at(0).at("text"), "eased at once");
    EXPECT_FALSE(made.contains("complication"));
    EXPECT_FALSE(made.contains("outcome"));
}

TEST(AFhirBundle, NamesIceAndHeatByTextAlwaysAndByCodeUnlessUnwanted) {
    for (const auto& [modality, code, text] :
         {std::tuple{Modality::Ice, "182661005", "Ice pack on the skin"},
          std::tuple{Modality::Heat, "266694003", "Heat pack on the skin"}}) {
        const StoredSession stored = sessionFrom("2026-03-01 10:00:00", 15min, modality);
        const Fhir made = onlyOne(bundleOf(stored), "Procedure").at("code");
        EXPECT_EQ(made.at("text"), text);
        ASSERT_EQ(made.at("coding").size(), 1U);
        EXPECT_EQ(made.at("coding").at(0).at("system"), "http://snomed.info/sct");
        EXPECT_EQ(made.at("coding").at(0).at("code"), code);
        const std::string plain =
            bytesOf(false, stored, DiaryRecord(boutFrom(utc("2026-03-01 10:00:00"))));
        EXPECT_THAT(fhirFaultsIn(plain), testing::IsEmpty());
        EXPECT_EQ(plain.find("snomed"), std::string::npos);
        EXPECT_NE(plain.find(text), std::string::npos);
        EXPECT_NE(plain.find("75325-1"), std::string::npos) << "LOINC is free";
    }
}

TEST(AFhirBundle, TellsHowASessionEnded) {
    const auto endedAs = [](Outcome outcome) {
        StoredSession stored = sessionFrom("2026-03-01 10:00:00", 20min);
        stored.session.outcome = outcome;
        return onlyOne(bundleOf(stored), "Procedure");
    };
    EXPECT_EQ(endedAs(Outcome::Completed).at("status"), "completed");
    EXPECT_EQ(endedAs(Outcome::StoppedEarly).at("status"), "stopped");
    EXPECT_TRUE(endedAs(Outcome::StoppedEarly).contains("statusReason"));
    EXPECT_EQ(endedAs(Outcome::Overran).at("status"), "completed");
    EXPECT_NE(endedAs(Outcome::Overran).at("outcome").dump().find("longer"), std::string::npos);
    EXPECT_EQ(endedAs(Outcome::Unconfirmed).at("status"), "unknown");
}

TEST(AFhirBundle, TellsASkinReactionAsAComplication) {
    std::map<std::string, int> texts;
    for (const auto& [skin, word] : skinWords) {
        StoredSession stored = sessionFrom("2026-03-01 10:00:00", 20min);
        stored.session.skin = skin;
        const Fhir made = onlyOne(bundleOf(stored), "Procedure");
        EXPECT_EQ(made.contains("complication"), skin != Skin::Normal) << word;
        if (made.contains("complication"))
            ++texts[made.at("complication").at(0).at("text").get<std::string>()];
    }
    EXPECT_EQ(texts.size(), 5U) << "each has its own";
}

TEST(AFhirBundle, SaysPainBeforeAndAfterAsPartsOfTheProcedure) {
    StoredSession stored = sessionFrom("2026-03-01 10:00:00", 20min);
    stored.session.painBefore = pain(7);
    stored.session.painAfter = pain(0);
    stored.painAfterRecorded = utc("2026-03-01 10:25:00");
    const auto pains = resourcesIn(bundleOf(stored), "Observation");
    ASSERT_EQ(pains.size(), 2U);
    const Fhir& before = pains.at(0);
    const Fhir& after = pains.at(1);
    for (const Fhir& each : pains) {
        EXPECT_EQ(each.at("partOf").at(0).at("reference"), "urn:uuid:" + stored.session.id.text());
        EXPECT_EQ(each.at("code").at("coding").at(0).at("code"), "72514-3");
        EXPECT_EQ(each.at("category").at(0).at("coding").at(0).at("code"), "survey");
    }
    EXPECT_EQ(before.at("valueInteger"), 7);
    EXPECT_EQ(after.at("valueInteger"), 0) << "no pain is a value";
    EXPECT_EQ(before.at("effectiveDateTime"), "2026-03-01T10:00:00+00:00");
    EXPECT_EQ(after.at("effectiveDateTime"), "2026-03-01T10:20:00+00:00");
    EXPECT_FALSE(before.contains("issued")) << "nobody knows when that was written down";
    EXPECT_EQ(after.at("issued"), "2026-03-01T10:25:00+00:00");
    EXPECT_NE(before.at("id"), after.at("id"));
    EXPECT_EQ(resourcesIn(bundleOf(stored), "Observation"), pains) << "the same in each file";
}

TEST(AFhirBundle, SaysAPainEntryWithItsTightness) {
    PainEntry entry = painAt(utc("2026-03-01 10:00:00"), 4);
    entry.recorded = {utc("2026-03-01 12:00:00"), 0min};
    EXPECT_FALSE(onlyOne(bundleOf(DiaryRecord(entry)), "Observation").contains("component"));
    entry.tightness = Tightness::of(0);
    const Fhir made = onlyOne(bundleOf(DiaryRecord(entry)), "Observation");
    EXPECT_EQ(made.at("valueInteger"), 4);
    EXPECT_EQ(made.at("effectiveDateTime"), "2026-03-01T10:00:00+00:00");
    EXPECT_EQ(made.at("issued"), "2026-03-01T12:00:00+00:00");
    ASSERT_EQ(made.at("component").size(), 1U);
    EXPECT_EQ(made.at("component").at(0).at("valueInteger"), 0);
    EXPECT_FALSE(made.contains("partOf"));
}

TEST(AFhirBundle, SaysABoutWithWhatADoctorAsksFor) {
    Episode bout = boutFrom(utc("2026-03-01 10:00:00"));
    bout.trigger = WordList::of("lifting").value();
    bout.worse = WordList::of("sitting long; cold").value();
    bout.eases = WordList::of("lying down").value();
    bout.course = Course::ComesAndGoes;
    bout.tightness = Tightness::of(2);
    FhirBundle bundle(patient, true);
    bundle.add(DiaryRecord(bout), FhirTrend::Improving);
    bundle.end();
    EXPECT_THAT(fhirFaultsIn(bundle.buffer()), testing::IsEmpty());
    const Fhir made = onlyOne(Fhir::parse(bundle.buffer()), "Observation");
    EXPECT_EQ(made.at("code").at("coding").at(0).at("code"), "75325-1");
    EXPECT_EQ(made.at("valueCodeableConcept").at("text"), "Pain");
    EXPECT_FALSE(made.at("effectivePeriod").contains("end")) << "it is open";
    std::multimap<std::string, std::string> said;
    for (const Fhir& component : made.at("component"))
        if (component.contains("valueCodeableConcept"))
            said.emplace(component.at("code").at("coding").at(0).at("code"),
                         component.at("valueCodeableConcept").at("text"));
    EXPECT_THAT(said, testing::UnorderedElementsAre(testing::Pair("100752-5", "lifting"),
                                                    testing::Pair("100752-5", "sitting long"),
                                                    testing::Pair("100752-5", "cold"),
                                                    testing::Pair("100753-3", "lying down"),
                                                    testing::Pair("89261-2", "Comes and goes"),
                                                    testing::Pair("89253-9", "Improving")));
    EXPECT_EQ(lastOf(made.at("component")).at("valueInteger"), 2);
}

TEST(AFhirBundle, ReadsTheTrendOfABoutFromItsScores) {
    const auto trend = [](Improvement improvement, double first, double latest) {
        return trendOf({improvement, 2, first, latest});
    };
    EXPECT_EQ(trend(Improvement::NotKnown, 0, 0), std::nullopt);
    EXPECT_EQ(trend(Improvement::Noticeable, 6, 3), FhirTrend::Improving);
    EXPECT_EQ(trend(Improvement::Recovered, 6, 0), FhirTrend::Resolved);
    EXPECT_EQ(trend(Improvement::None, 6, 6), FhirTrend::Unchanged);
    EXPECT_EQ(trend(Improvement::None, 6, 7), FhirTrend::Unchanged) << "2 are noticed from 5 on";
    EXPECT_EQ(trend(Improvement::None, 6, 8), FhirTrend::Worse);
    EXPECT_EQ(trend(Improvement::None, 2, 3), FhirTrend::Worse);
}

TEST(AFhirBundle, SaysAnActivityByItsText) {
    Activity walk = Activity::blank(SessionId::random());
    walk.what = ActivityKind::Walk;
    walk.start = {utc("2026-03-01 10:00:00"), 0min};
    EXPECT_EQ(onlyOne(bundleOf(DiaryRecord(walk)), "Procedure").at("performedDateTime"),
              "2026-03-01T10:00:00+00:00");
    walk.length = 90s;
    const Fhir made = onlyOne(bundleOf(DiaryRecord(walk)), "Procedure");
    EXPECT_EQ(made.at("code"), Fhir({{"text", "Walk"}}));
    EXPECT_EQ(made.at("performedPeriod").at("end"), "2026-03-01T10:01:30+00:00");
}

TEST(AFhirBundle, WritesWhateverANoteHoldsAndLeavesOutWhatCannotBeSeen) {
    const auto noteIn = [](std::string_view text) {
        StoredSession stored = sessionFrom("2026-03-01 10:00:00", 20min);
        stored.session.note = noteOf(text);
        const Fhir made = onlyOne(bundleOf(stored), "Procedure");
        return made.contains("note") ? made.at("note").at(0).at("text").get<std::string>()
                                     : std::string("(none)");
    };
    EXPECT_EQ(noteIn("a\"b\\c</d>\r\n\te"), "a\"b\\c</d>\r\n\te");
    EXPECT_EQ(noteIn("مؤلم 🦶 とても痛い"), "مؤلم 🦶 とても痛い");
    EXPECT_EQ(noteIn("a\x01\x1F\x7F\xC2\x85z"), "a    z");
    EXPECT_EQ(noteIn("a\xC2\xA0z\xE2\x80\xA8\xE3\x80\x80\xEF\xBB\xBF!"), "a z   !");
    EXPECT_EQ(noteIn(""), "(none)");
    EXPECT_EQ(noteIn(" \t\r\n\x02\xC2\xA0"), "(none)");
    EXPECT_EQ(noteIn(std::string(10'000, 'x')).size(), 10'000U);
}

TEST(AFhirBundle, TellsEachMomentWithItsOffset) {
    const auto startAt = [](minutes offset) {
        StoredSession stored = sessionFrom("2026-03-29 00:59:59", 20min);
        stored.session.start.offset = offset;
        return onlyOne(bundleOf(stored), "Procedure").at("performedPeriod").at("start");
    };
    EXPECT_EQ(startAt(5h + 45min), "2026-03-29T06:44:59+05:45");
    EXPECT_EQ(startAt(-(3h + 30min)), "2026-03-28T21:29:59-03:30");
    EXPECT_EQ(startAt(14h), "2026-03-29T14:59:59+14:00");
    EXPECT_EQ(startAt(14h + 1min), "2026-03-29T00:59:59+00:00") << "FHIR knows no such offset";
    EXPECT_EQ(startAt(-18h), "2026-03-29T00:59:59+00:00");
    // Over the night in which clocks go forward.
    StoredSession stored = sessionFrom("2026-03-29 00:50:00", 20min);
    stored.session.start.offset = 60min;
    stored.session.end = Moment{utc("2026-03-29 01:10:00"), 120min};
    const Fhir period = onlyOne(bundleOf(stored), "Procedure").at("performedPeriod");
    EXPECT_EQ(period,
              Fhir({{"start", "2026-03-29T01:50:00+01:00"}, {"end", "2026-03-29T03:10:00+02:00"}}));
}

TEST(AFhirBundle, IsInOrderWhateverTheLogHolds) {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        FileBench bench;
        RandomDiary diary(seed);
        for (int step = 0; step < 40; ++step) {
            bench.apply(diary.next(bench));
            bench.advance(minutes{diary.below(90)});
        }
        FhirBundle bundle(patient, seed % 2 == 0);
        std::size_t count = 1;
        const auto history = openHistory(bench.folder(), 0ms);
        history->streamRecorded({}, [&](const StoredSession& stored) {
            bundle.add(stored);
            const Session& session = stored.session;
            count += 1U + (session.painBefore ? 1U : 0U) + (session.painAfter ? 1U : 0U);
            return true;
        });
        forEachDiaryKind([&]<class Record>(KindTag<Record>) {
            history->diary().stream(Record::kind, {}, [&](const DiaryRecord& record) {
                bundle.add(record);
                count += Record::kind == Trial::kind ? 0U : 1U; // FHIR has none
                return true;
            });
        });
        bundle.end();
        EXPECT_THAT(fhirFaultsIn(bundle.buffer()), testing::IsEmpty()) << "seed " << seed;
        EXPECT_EQ(Fhir::parse(bundle.buffer()).at("entry").size(), count);
    }
}

// What the checks are worth: each fault is put into a good bundle and has to be found.
TEST(TheFhirChecks, FindEachFault) {
    StoredSession stored = sessionFrom("2026-03-01 10:00:00", 20min);
    stored.session.painBefore = pain(7);
    Episode bout = boutFrom(utc("2026-03-01 10:00:00"), utc("2026-03-02 10:00:00"));
    bout.tightness = Tightness::of(2);
    const Fhir good = bundleOf(stored, DiaryRecord(bout));
    const auto in = [&good](const char* path) { return good.at(Fhir::json_pointer(path)); };
    const std::string procedure = "/entry/1/resource";
    const std::string score = "/entry/2/resource";
    const std::string symptom = "/entry/3/resource";
    const std::vector<std::pair<std::string, Fhir>> changes{
        {"/type", "batch"},
        {procedure + "/id", "a b"},
        {procedure + "/status", "done"},
        {procedure + "/status", nullptr},
        {procedure + "/subject/reference", "urn:uuid:" + SessionId::random().text()},
        {procedure + "/performedPeriod/start", "2026-03-01T10:00:00"},
        {procedure + "/performedPeriod/start", "2026-03-01T11:00:00+00:00"},
        {procedure + "/performedPeriod/start", "1969-12-31T23:59:59+00:00"},
        {procedure + "/performedDateTime", "2026-03-01T10:00:00+00:00"},
        {procedure + "/bodySite", {{"text", "Knee"}}},
        {procedure + "/note", Fhir::array({{{"text", ""}}})},
        {procedure + "/outcome", {{"text", "a\u0001"}}},
        {procedure + "/code", {{"coding", in("/entry/1/resource/code/coding")}}},
        {procedure + "/colour", "blue"},
        {score + "/valueString", "7"},
        {score + "/dataAbsentReason", {{"text", "not asked"}}},
        {score + "/partOf/0/reference", "urn:uuid:" + patient.text()},
        {score + "/id", stored.session.id.text()},
        {score + "/issued", "2026-03-01T10:00:00+15:00"},
        {symptom + "/component/0/valueString", "tight"},
        {symptom + "/component/0/code", in("/entry/3/resource/code")},
        {symptom + "/component", Fhir::array()},
    };
    for (const auto& [path, value] : changes) {
        Fhir bad = good;
        bad[Fhir::json_pointer(path)] = value;
        EXPECT_THAT(fhirFaults(bad), testing::Not(testing::IsEmpty())) << path << ' ' << value;
    }
    Fhir without = good;
    without.at(Fhir::json_pointer(score)).erase("valueInteger");
    EXPECT_THAT(fhirFaults(without), testing::Not(testing::IsEmpty()));
}

} // namespace
} // namespace coolwarm::test
