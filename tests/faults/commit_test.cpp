// SPDX-License-Identifier: MIT
// Every change of the log, and every opening, on storage that fails at every single operation.
#include "tests/faults/sweep.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class EveryChange : public testing::TestWithParam<ChangeOfLog> {
protected:
    Sweep m_sweep{Scene(GetParam())};
};

TEST_P(EveryChange, IsInOrOutWhenThePowerGoes) {
    m_sweep.losePower();
}

TEST_P(EveryChange, IsInOrOutWhenTheProgramDiesInsideAWrite) {
    m_sweep.die();
}

TEST_P(EveryChange, ThatFailsIsOutAndCanBeMadeAgain) {
    m_sweep.fail();
}

INSTANTIATE_TEST_SUITE_P(OfTheLog, EveryChange, testing::ValuesIn(changesOfLog()),
                         [](const auto& change) { return std::string(change.param.name); });

/// The disk after the power went while the journal of an edit was being deleted: the log has the
/// edit, the journal is still there, and who opens the log next takes the edit back.
DiskModel withJournal() {
    for (const ChangeOfLog& change : changesOfLog()) {
        if (std::string(change.name) != "AnEdit")
            continue;
        const Scene edit(change);
        Attempt attempt(edit, Fault{FaultKind::PowerGoes, edit.commitPoint(), 0});
        return DiskModel::holding(attempt.storage().disk().afterPowerLoss(DiskModel::bytesOnly));
    }
    throw std::logic_error("there is no edit");
}

TEST(ARollback, BeginsAnewWhenThePowerGoes) {
    const DiskModel disk = withJournal();
    ASSERT_EQ(disk.present().size(), 2U) << "the log and its journal";
    Sweep(Scene(disk)).losePower();
}

TEST(ARollback, BeginsAnewWhenTheProgramDies) {
    Sweep(Scene(withJournal())).die();
}

TEST(ARollback, BeginsAnewWhenItFails) {
    Sweep(Scene(withJournal())).fail();
}

TEST(AnOpening, ChangesNothingWhateverFails) {
    const Scene brief(changesOfLog().back());
    Sweep sweep{Scene(brief.disk)};
    sweep.losePower();
    sweep.die();
    sweep.fail();
}

} // namespace
} // namespace coolwarm::test
