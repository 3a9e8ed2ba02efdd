// SPDX-License-Identifier: MIT
// The trial of one's own: off until somebody begins it, proposed on Today, told in the settings.
#include "core/domain/diary/trial.h"

#include "app/widgets/notices/notice_bar.h"
#include "core/engine/commands/settings.h"
#include "core/rules/trial.h"
#include "tests/app/support/settings_bench.h"
#include "tests/support/diary.h"
#include "tests/support/there.h"

#include <QLabel>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct TrialInWindow : testing::Test, SettingsBench {
    /// A line of the card; empty while it is not seen.
    QString line(const char* name) const {
        const auto* label = control<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    /// What Today proposes; empty while it proposes nothing.
    QString proposal() const {
        const auto* bar = control<NoticeBar>("trialLine");
        return bar->isShowing() ? bar->text() : QString();
    }
    std::optional<Trial> logged() const {
        const auto all = recordsIn<Trial>(home.path());
        return all.empty() ? std::nullopt : std::optional(lastOf(all));
    }
    void begin() {
        openSettings();
        chooseItem("trialCount", 0);
        clickOn("trialBegin");
        press(Qt::Key_1, Qt::ControlModifier);
    }
    Modality wanted() const { return there(logged()).value().order.first(0); }
};

TEST_F(TrialInWindow, IsOffAndExplainedInFourSentences) {
    openSettings();
    EXPECT_EQ(proposal(), QString());
    EXPECT_FALSE(logged());
    EXPECT_EQ(line("trialWords").count(u". "_s) + 1, 4);
    EXPECT_TRUE(control<QPushButton>("trialBegin")->isVisible());
    EXPECT_FALSE(control<QPushButton>("trialEnd")->isVisible());
    EXPECT_EQ(line("trialVerdict"), QString());
}

TEST_F(TrialInWindow, BeginsWithTheBlocksThatWereChosenAndProposesTheFirst) {
    begin();
    ASSERT_TRUE(logged());
    EXPECT_EQ(there(logged())->order.blocks(), 6U);
    EXPECT_EQ(proposal(), wanted() == Modality::Ice ? u"Your trial proposes ice now."_s
                                                    : u"Your trial proposes heat now."_s);
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(line("trialWords"), QString()) << "it is known by now";
    EXPECT_EQ(line("trialBlocks"), u"6 block(s): 6 not finished."_s);
    EXPECT_TRUE(line("trialVerdict").startsWith(u"What it shows is told at the end"_s));
}

TEST_F(TrialInWindow, ProposesNothingElsewhereOrInARestOrWhileASessionRuns) {
    begin();
    must(ChooseSite{siteOf("Neck")});
    EXPECT_EQ(proposal(), QString()) << "it is about another part of the body";
    must(ChooseSite{Site::lowerBack()});
    EXPECT_NE(proposal(), QString());
    const Modality first = wanted();
    must(startOf(first, first == Modality::Ice ? 20min : 15min));
    EXPECT_EQ(proposal(), QString());
    advance(first == Modality::Ice ? 20min : 15min);
    must(Confirm{});
    // The page after the session still asks for the pain, and the line waits until that is left.
    advance(trialApart - 1min);
    EXPECT_EQ(trials.proposed(), std::nullopt);
    advance(1min);
    EXPECT_EQ(trials.proposed(), otherThan(first));
    EXPECT_EQ(proposal(), QString());
}

TEST_F(TrialInWindow, CanBeDeclinedByOneClickAndProposesAgainLater) {
    begin();
    clickIn(*control<NoticeBar>("trialLine"), u"Decline"_s);
    EXPECT_EQ(proposal(), QString());
    EXPECT_EQ(there(logged())->declined.moments().size(), 1U);
    EXPECT_EQ(there(trials.trial())->result.declined, 1U);
    advance(trialApart);
    EXPECT_NE(proposal(), QString());
}

TEST_F(TrialInWindow, EndsOnceThatIsMeantAndSaysThatItCannotTell) {
    begin();
    press(Qt::Key_5, Qt::ControlModifier);
    dialogs.expectAndClick(u"Go on with it"_s);
    clickOn("trialEnd");
    EXPECT_FALSE(there(logged())->ended);
    dialogs.expectAndClick(u"End the trial"_s);
    clickOn("trialEnd");
    EXPECT_TRUE(there(logged())->ended);
    EXPECT_EQ(line("trialVerdict"), u"It cannot tell: that takes at least 6 finished block(s)."_s);
    EXPECT_TRUE(control<QPushButton>("trialBegin")->isVisible()) << "another can be begun";
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(proposal(), QString());
}

TEST_F(TrialInWindow, GoesOnAfterTheProgramHasBeenStartedAgain) {
    begin();
    const QString before = proposal();
    SecondStart second(*this);
    second.bridge.begin();
    QCoreApplication::processEvents();
    EXPECT_EQ(second.trials.proposed(), trials.proposed());
    EXPECT_NE(before, QString());
}

} // namespace
} // namespace coolwarm::test
