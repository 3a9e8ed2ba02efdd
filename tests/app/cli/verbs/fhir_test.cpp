// SPDX-License-Identifier: MIT
// The log as FHIR by the command line: which records are meant, and how the file is asked for.
#include "tests/app/support/cli_bench.h"
#include "tests/support/csv_parser.h"
#include "tests/support/fhir_checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

/// A log with records of every kind in February.
struct CliFhir : testing::Test, CliBench {
    CliFhir() {
        must({"log", "ice", "--start", "2026-02-01T10:00", "--minutes", "20", "--pain-before", "6",
              "--pain-after", "4", "--note", "Ächz"});
        must({"log", "heat", "--start", "2026-02-03T10:00", "--minutes", "15", "--site",
              "Left knee"});
        must({"pain", "5", "--at", "2026-02-02T09:00"});
        must({"pain", "2", "--at", "2026-02-04T09:00", "--note", "ächzend"});
        must({"bout", "begin", "--at", "2026-01-30T09:00", "--worse", "sitting"});
        must({"activity", "walk", "--at", "2026-02-02T18:00", "--minutes", "10"});
    }
    Fhir exported(const std::vector<std::string>& options = {}) {
        std::vector<std::string> arguments{"export", "-", "--format", "fhir"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const std::string bytes = must(arguments);
        EXPECT_THAT(fhirFaultsIn(bytes), testing::IsEmpty()) << bytes;
        return Fhir::parse(bytes);
    }
    /// How many of each there are: packs, activities, scores, bouts.
    static std::vector<std::size_t> counts(const Fhir& bundle) {
        std::vector<std::size_t> found(4);
        for (const Fhir& each : resourcesIn(bundle, "Procedure"))
            ++found.at(each.contains("bodySite") ? 0 : 1);
        for (const Fhir& each : resourcesIn(bundle, "Observation"))
            ++found.at(each.contains("valueInteger") ? 2 : 3);
        return found;
    }
    using Counts = std::vector<std::size_t>;
};

TEST_F(CliFhir, HoldsEveryKindOfRecord) {
    const Fhir bundle = exported();
    EXPECT_EQ(counts(bundle), (Counts{2, 1, 4, 1}));
    EXPECT_EQ(counts(exported({"--what", "all"})), counts(bundle));
}

TEST_F(CliFhir, HoldsOneKindWhereItIsNamed) {
    EXPECT_EQ(counts(exported({"--what", "sessions"})), (Counts{2, 0, 2, 0}));
    EXPECT_EQ(counts(exported({"--what", "pain"})), (Counts{0, 0, 2, 0}));
    EXPECT_EQ(counts(exported({"--what", "episodes"})), (Counts{0, 0, 0, 1}));
    EXPECT_EQ(counts(exported({"--what", "activities"})), (Counts{0, 1, 0, 0}));
}

TEST_F(CliFhir, KeepsToDatesSiteAndModality) {
    EXPECT_EQ(counts(exported({"--from", "2026-02-02", "--to", "2026-02-03"})),
              (Counts{1, 1, 1, 1}))
        << "a bout counts where it shares a day with the dates";
    EXPECT_EQ(counts(exported({"--to", "2026-01-29"})), (Counts{0, 0, 0, 0}));
    EXPECT_EQ(counts(exported({"--site", "Left knee"})), (Counts{1, 0, 0, 0}))
        << "an activity has no part of the body";
    EXPECT_EQ(counts(exported({"--site", "Lower back"})), (Counts{1, 0, 4, 1}));
    EXPECT_EQ(counts(exported({"--modality", "ice"})), (Counts{1, 0, 2, 0}))
        << "what only sessions have lets only sessions through";
    must({"bout", "end", "--at", "2026-02-01T20:00"});
    EXPECT_EQ(counts(exported({"--from", "2026-02-02"})), (Counts{1, 1, 2, 0}));
    EXPECT_EQ(counts(exported({"--from", "2026-02-01"})), (Counts{2, 1, 4, 1}));
}

TEST_F(CliFhir, LeavesDeletedRecordsAndTheRunningSessionOut) {
    must({"delete", "--at", "2026-02-03T10:00", "--site", "Left knee"});
    must({"delete", "--what", "pain", "--at", "2026-02-04T09:00"});
    must({"start", "ice", "--skin-ok"});
    EXPECT_EQ(counts(exported()), (Counts{1, 1, 3, 1}));
}

TEST_F(CliFhir, TellsHowABoutWentOnByItsScores) {
    const Fhir bundle = exported({"--what", "episodes"});
    const std::string bout = resourcesIn(bundle, "Observation").at(0).dump();
    EXPECT_NE(bout.find("Improving"), std::string::npos) << "5 on the first day, 2 on the last";
    must({"pain", "9", "--at", "2026-02-20T09:00"});
    EXPECT_NE(exported({"--what", "episodes"}).dump().find("Worse"), std::string::npos);
}

TEST_F(CliFhir, TellsWhenEachScoreWasWrittenDown) {
    advance(7h);
    must({"start", "ice", "--skin-ok", "--pain", "3"});
    const std::vector<Fhir> scores = resourcesIn(exported({"--what", "sessions"}), "Observation");
    EXPECT_EQ(scores.size(), 2U) << "the running one is not told yet";
    advance(20min);
    must({"confirm"});
    const Fhir score = resourcesIn(exported({"--from", "2026-03-02"}), "Observation").at(0);
    EXPECT_EQ(score.at("issued"), "2026-03-02T15:00:00+00:00");
}

TEST_F(CliFhir, IsWrittenByTheEndingOfTheFileToo) {
    const auto file = (home / "log.json").string();
    EXPECT_EQ(must({"export", file}), "6 record(s) written to " + file + ".\n");
    EXPECT_EQ(counts(Fhir::parse(bytesOf(file))), (Counts{2, 1, 4, 1}));
    const auto odd = (home / "log.fhir").string();
    must({"export", odd, "--format", "FHIR"});
    EXPECT_THAT(fhirFaultsIn(bytesOf(odd)), testing::IsEmpty());
    const auto table = (home / "table.json").string();
    must({"export", table, "--format", "csv"});
    EXPECT_EQ(parseCsv(bytesOf(table)).size(), 3U) << "a format that is named counts";
}

TEST_F(CliFhir, LeavesTheCodesOfSnomedOutOnWish) {
    EXPECT_NE(must({"export", "-", "--format", "fhir"}).find("snomed"), std::string::npos);
    const std::string plain = must({"export", "-", "--format", "fhir", "--no-snomed"});
    EXPECT_EQ(plain.find("snomed"), std::string::npos);
    EXPECT_THAT(fhirFaultsIn(plain), testing::IsEmpty());
}

TEST_F(CliFhir, RefusesWhatDoesNotFitTheFormat) {
    const Answer unknown = run({"export", "-", "--format", "xml"});
    EXPECT_TRUE(complains(unknown, ExitCode::Usage));
    EXPECT_EQ(complaint(unknown), "--format needs one of csv, fhir, not \"xml\".");
    const Answer mark = run({"export", "-", "--format", "fhir", "--bom"});
    EXPECT_TRUE(complains(mark, ExitCode::Usage));
    EXPECT_EQ(complaint(mark), "--bom is not for FHIR files.");
    EXPECT_TRUE(complains(run({"export", "-", "--no-snomed"}), ExitCode::Usage));
}

TEST(CliFhirOfNothing, IsABundleWithAPatientAlone) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-02-01T10:00", "--minutes", "20"});
    bench.must({"delete", "--at", "2026-02-01T10:00"});
    const std::string bytes = bench.must({"export", "-", "--format", "fhir"});
    EXPECT_THAT(fhirFaultsIn(bytes), testing::IsEmpty());
    EXPECT_EQ(Fhir::parse(bytes).at("entry").size(), 1U);
}

} // namespace
} // namespace coolwarm::test
