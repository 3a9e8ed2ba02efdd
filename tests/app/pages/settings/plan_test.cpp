// SPDX-License-Identifier: MIT
// A clinician's plan on the settings page: entered, explained, used, and given up again.
#include "app/pages/settings/settings_plan.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/settings_bench.h"
#include "tests/support/there.h"

#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct OwnPlan : testing::Test, SettingsBench {
    void SetUp() override {
        openSettings();
        ice = firstOf(window->findChildren<SettingsPlan*>());
        heat = nth(window->findChildren<SettingsPlan*>(), 1);
        reveal(ice);
    }
    static QSpinBox* field(SettingsPlan* plan, const char* name) {
        return there(plan->findChild<QSpinBox*>(QLatin1String(name)));
    }
    static void enter(QSpinBox* field, int minutes) {
        field->selectAll();
        QTest::keyClicks(field, QString::number(minutes));
        QTest::keyClick(field, Qt::Key_Return);
    }
    static QPushButton* button(SettingsPlan* plan, const char* name) {
        return there(plan->findChild<QPushButton*>(QLatin1String(name)));
    }
    [[nodiscard]] Regimen inForce(Modality modality) const {
        return SqliteStore(home.path(), std::chrono::seconds{5}).protocol().of(modality);
    }
    void use(SettingsPlan* plan) const { mouseClick(*button(plan, "usePlan")); }

    SettingsPlan* ice = nullptr;
    SettingsPlan* heat = nullptr;
};

TEST_F(OwnPlan, CountsOnlyOnceTheButtonSaysSo) {
    EXPECT_FALSE(button(ice, "usePlan")->isEnabled());
    enter(field(ice, "planMost"), 18);
    enter(field(ice, "planRest"), 150);
    EXPECT_EQ(inForce(Modality::Ice), Protocol::standard(Modality::Ice));
    use(ice);
    EXPECT_EQ(inForce(Modality::Ice).window, (LengthWindow{15min, 18min}));
    EXPECT_EQ(inForce(Modality::Ice).rest, 150min);
    EXPECT_EQ(inForce(Modality::Heat), Protocol::standard(Modality::Heat));
    EXPECT_TRUE(
        there(ice->findChild<QLabel*>(u"planInForce"_s))->text().contains(u"from my doctor"_s));
    EXPECT_FALSE(button(ice, "usePlan")->isEnabled());
}

TEST_F(OwnPlan, ExplainsWhatCannotBeUsedAtItsField) {
    enter(field(ice, "planLeast"), 10);
    EXPECT_TRUE(ice->faultOf(field(ice, "planLeast")).contains(u"15"_s));
    EXPECT_FALSE(button(ice, "usePlan")->isEnabled());
    enter(field(ice, "planLeast"), 16);
    EXPECT_TRUE(ice->faultOf(field(ice, "planLeast")).isEmpty());
    enter(field(ice, "planRest"), 90);
    EXPECT_FALSE(ice->faultOf(field(ice, "planRest")).isEmpty());
    EXPECT_FALSE(button(ice, "usePlan")->isEnabled());
    EXPECT_TRUE(heat->faultOf(field(heat, "planLeast")).isEmpty());
}

TEST_F(OwnPlan, BringsWhatIsWrongIntoSight) {
    auto* scroll = there(settings().findChild<QScrollArea*>());
    QSpinBox* rest = field(heat, "planRest");
    rest->setFocus();
    // Just within the lower edge, so that nothing below it can be seen.
    const int bottom = rest->mapTo(scroll->widget(), QPoint(0, rest->height())).y();
    scroll->verticalScrollBar()->setValue(bottom - scroll->viewport()->height());
    enter(rest, 90);
    const auto bars = heat->findChildren<NoticeBar*>();
    const auto shown = std::find_if(bars.begin(), bars.end(),
                                    [](const NoticeBar* each) { return each->isVisible(); });
    ASSERT_NE(shown, bars.end());
    const NoticeBar* bar = *shown;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QRect seen(QPoint(), scroll->viewport()->size());
        return bar->isVisible() &&
               seen.contains(QRect(bar->mapTo(scroll->viewport(), QPoint()), bar->size()));
    }));
}

TEST_F(OwnPlan, GoesBackToTheDocumentedOne) {
    EXPECT_FALSE(button(heat, "documentedPlan")->isVisible());
    must(SetProtocol{Modality::Heat, {12min, 14min}, 3h});
    EXPECT_EQ(field(heat, "planMost")->value(), 14) << "another program's plan is shown";
    reveal(heat);
    mouseClick(*button(heat, "documentedPlan"));
    EXPECT_EQ(inForce(Modality::Heat), Protocol::standard(Modality::Heat));
    EXPECT_EQ(field(heat, "planMost")->value(), 20);
    EXPECT_FALSE(button(heat, "documentedPlan")->isVisible());
}

TEST_F(OwnPlan, SaysFromWhenARestThatRunsAllowsAShorterOne) {
    must(SetProtocol{Modality::Ice, {15min, 25min}, 4h});
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    clock.advance(20min);
    ASSERT_TRUE(elsewhere(Confirm{}).verdict.isAllowed());
    bridge.readAnew();
    advance(2h + 30min);
    auto* back = button(ice, "documentedPlan");
    mouseClick(*back);
    EXPECT_TRUE(ice->faultOf(back->parentWidget()).contains(u"12:20"_s))
        << ice->faultOf(back->parentWidget()).toStdString();
    EXPECT_EQ(inForce(Modality::Ice).rest, 4h);
    advance(2h);
    mouseClick(*back);
    EXPECT_EQ(inForce(Modality::Ice).rest, 2h);
    EXPECT_TRUE(ice->faultOf(back->parentWidget()).isEmpty());
}

TEST_F(OwnPlan, IsToldWhenItCannotBeSaved) {
    enter(field(ice, "planMost"), 18);
    store.atCommit = StoreError::Kind::Full;
    use(ice);
    EXPECT_FALSE(ice->faultOf(button(ice, "usePlan")->parentWidget()).isEmpty());
    EXPECT_EQ(field(ice, "planMost")->value(), 18) << "what was entered stays";
    store.heal();
    use(ice);
    EXPECT_EQ(inForce(Modality::Ice).window.most, 18min);
}

TEST_F(OwnPlan, KeepsWhatIsBeingEnteredWhileOtherThingsChange) {
    enter(field(ice, "planMost"), 18);
    clickOn("skinReminder");
    EXPECT_EQ(field(ice, "planMost")->value(), 18);
}

} // namespace
} // namespace coolwarm::test
