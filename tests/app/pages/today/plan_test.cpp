// SPDX-License-Identifier: MIT
// Today's plan on Today: wished for in a form, shown as what is next, moved and taken back.
#include "app/pages/today/day_view.h"
#include "app/pages/today/plan/plan_fields.h"
#include "app/pages/today/plan/plan_line.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/english.h"
#include "tests/app/support/place.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/bench.h"
#include "tests/support/there.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

PlanWish wishFor(std::optional<int> ice, std::optional<int> heat) {
    PlanWish wish;
    wish.sites = {{Site::lowerBack(), {ice, heat}, PlanPattern::Alternate}};
    return wish;
}

struct PlanOnToday : testing::Test, WindowBench {
    English english;
    PlanOnToday() { showWindow(); }

    QString next() const {
        const auto* line = part<PlanLine>();
        return line == nullptr ? QString()
                               : there(line->findChild<QLabel*>(u"planSteps"_s))->text();
    }
    QString notice() const {
        const auto* bar = part<NoticeBar>();
        return bar != nullptr ? bar->text() : QString();
    }
    void wish(const std::function<void(QWidget&)>& fill, const QString& button = u"Plan"_s) {
        dialogs.expect([=](QWidget& dialog) {
            fill(dialog);
            clickIn(dialog, button);
        });
    }
};

TEST_F(PlanOnToday, HasNoLineWithoutAPlan) {
    EXPECT_EQ(part<PlanLine>(), nullptr);
}

TEST_F(PlanOnToday, IsWishedForInAForm) {
    wish([](QWidget& dialog) {
        EXPECT_TRUE(there(dialog.findChild<QPushButton*>(u"planAccept"_s))->isDefault());
        there(dialog.findChild<QSpinBox*>(u"planIce"_s))->setValue(2);
        there(dialog.findChild<QSpinBox*>(u"planHeat"_s))->setValue(2);
        there(dialog.findChild<QLineEdit*>(u"planBusy"_s))->setText(u"7:30-9:00"_s);
    });
    choose("todayMore", u"Plan the day…"_s);
    letItBeAnswered();
    EXPECT_TRUE(notice().startsWith(u"8 sessions planned."_s)) << notice().toStdString();
    EXPECT_TRUE(next().startsWith(u"Ice 09:00, 20 min · Heat "_s)) << next().toStdString();
    EXPECT_TRUE(next().endsWith(u" · and 5 more"_s)) << next().toStdString();
}

TEST_F(PlanOnToday, IsWishedForSeveralPartsInOneForm) {
    wish([](QWidget& dialog) {
        there(dialog.findChild<QSpinBox*>(u"planIce"_s))->setValue(1);
        const auto* add = there(dialog.findChild<QPushButton*>(u"planAddSite"_s));
        emit there(add->menu())->aboutToShow();
        for (QAction* each : there(add->menu())->actions())
            if (there(each)->text() == u"Neck"_s)
                there(each)->trigger();
        const auto steppers = dialog.findChildren<QSpinBox*>(u"planHeat"_s);
        ASSERT_EQ(steppers.size(), 2);
        EXPECT_EQ(there(lastOf(steppers))->accessibleName(), u"Heat packs a day, Neck"_s);
        EXPECT_EQ(dialog.focusWidget(), lastOf(dialog.findChildren<QSpinBox*>(u"planIce"_s)));
        there(lastOf(steppers))->setValue(2);
    });
    choose("todayMore", u"Plan the day…"_s);
    letItBeAnswered();
    const auto& sites = there(bridge.choices().plan)->wish.sites;
    ASSERT_EQ(sites.size(), 2U);
    EXPECT_EQ(firstOf(sites).site, Site::lowerBack());
    EXPECT_EQ(nth(sites, 1).site, siteOf("Neck"));
    EXPECT_EQ(nth(sites, 1).packs, (PackWish{0, 2}));
    EXPECT_TRUE(next().contains(u", Neck"_s)) << next().toStdString();
}

TEST_F(PlanOnToday, LosesAPartThatIsRemovedInTheForm) {
    PlanWish both = wishFor(1, 0);
    both.sites.push_back({siteOf("Neck"), {1, 0}, PlanPattern::IceOnly});
    must(SetDayPlan{both});
    wish([](QWidget& dialog) {
        const auto removers = dialog.findChildren<QPushButton*>(u"planRemoveSite"_s);
        ASSERT_EQ(removers.size(), 2);
        EXPECT_EQ(there(lastOf(removers))->accessibleName(), u"No packs for: Neck"_s);
        there(firstOf(removers))->click();
        EXPECT_TRUE(there(lastOf(removers))->isHidden()) << "a plan is for one part at least";
    });
    click(u"Change plan…"_s);
    letItBeAnswered();
    const auto& sites = there(bridge.choices().plan)->wish.sites;
    ASSERT_EQ(sites.size(), 1U);
    EXPECT_EQ(firstOf(sites).site, siteOf("Neck"));
}

TEST_F(PlanOnToday, SaysThatNotEveryOrderWasTried) {
    PlanWish many;
    for (const char* name : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"})
        many.sites.push_back(
            {siteOf(name), {std::nullopt, std::nullopt}, PlanPattern::IceThenHeat});
    must(SetDayPlan{many});
    EXPECT_FALSE(there(bridge.choices().plan)->exact);
    EXPECT_TRUE(notice().contains(u"there may be a better one"_s)) << notice().toStdString();
    wish(
        [](QWidget& dialog) {
            EXPECT_TRUE(std::ranges::any_of(dialog.findChildren<QLabel*>(), [](auto* label) {
                return there(label)->text().contains(u"not every order was tried"_s);
            }));
            EXPECT_FALSE(there(dialog.findChild<QPushButton*>(u"planAddSite"_s))->isEnabled())
                << "ten parts are the most";
        },
        u"Cancel"_s);
    click(u"Change plan…"_s);
    letItBeAnswered();
}

TEST_F(PlanOnToday, SaysInTheFormWhatItCannotRead) {
    wish(
        [](QWidget& dialog) {
            there(dialog.findChild<QLineEdit*>(u"planBusy"_s))->setText(u"at noon"_s);
            clickIn(dialog, u"Plan"_s);
            EXPECT_FALSE(there(dialog.findChild<QLabel*>(u"planFormFault"_s))->isHidden());
        },
        u"Cancel"_s);
    choose("todayMore", u"Plan the day…"_s);
    letItBeAnswered();
    EXPECT_EQ(bridge.choices().plan, std::nullopt);
}

TEST_F(PlanOnToday, MovesTheRestByOnePressAndTakesThatBack) {
    must(SetDayPlan{wishFor(2, 0)});
    EXPECT_EQ(button(u"Move the rest"_s), nullptr);
    advance(31min);
    click(u"Move the rest"_s);
    EXPECT_EQ(notice(), u"Ice moved from 08:00 to 08:35, and 1 more with it."_s);
    EXPECT_TRUE(next().startsWith(u"Ice 08:35, 20 min"_s));
    EXPECT_EQ(button(u"Move the rest"_s), nullptr);
    click(u"Undo"_s);
    EXPECT_TRUE(next().startsWith(u"Ice 08:00, 20 min"_s));
}

TEST_F(PlanOnToday, LeavesOutWhatIsDue) {
    must(SetDayPlan{wishFor(2, 0)});
    click(u"Leave it out"_s);
    EXPECT_EQ(notice(), u"Left out of the plan: Ice 08:00, 20 min, Lower back."_s);
    EXPECT_FALSE(next().startsWith(u"Ice 08:00"_s));
    EXPECT_EQ(button(u"Leave it out"_s), nullptr) << "the next one is far ahead";
}

TEST_F(PlanOnToday, MovesTheRestIntoTheRoomOfWhatWasLeftOut) {
    must(SetDayPlan{wishFor(3, 0)});
    click(u"Leave it out"_s);
    advance(3h);
    click(u"Move the rest"_s);
    EXPECT_TRUE(notice().startsWith(u"Ice moved from "_s)) << notice().toStdString();
    click(u"Undo"_s);
    EXPECT_NE(button(u"Move the rest"_s), nullptr);
}

TEST_F(PlanOnToday, MovesTheRestAfterASessionThatWasTooLong) {
    must(SetDayPlan{wishFor(std::nullopt, 0)});
    must(Start{{Modality::Ice, Site::lowerBack(), 20min}, {}});
    advance(40min);
    must(Confirm{clock.now().wallSecond(), {}, {}});
    click(u"Answer later"_s); // how the skin looks
    click(u"Done"_s);
    click(u"Move the rest"_s);
    EXPECT_TRUE(next().startsWith(u"Ice 10:40, 20 min"_s)) << next().toStdString();
}

TEST_F(PlanOnToday, IsDroppedInTheFormAndTakenBack) {
    must(SetDayPlan{wishFor(1, 0)});
    wish([](QWidget&) {}, u"No plan any more"_s);
    click(u"Change plan…"_s);
    letItBeAnswered();
    EXPECT_EQ(part<PlanLine>(), nullptr);
    click(u"Undo"_s);
    EXPECT_TRUE(next().startsWith(u"Ice 08:00"_s));
}

TEST_F(PlanOnToday, ShowsThePlanOfAnotherProgram) {
    ASSERT_TRUE(elsewhere(SetDayPlan{wishFor(1, 0)}).verdict.isAllowed());
    bridge.lookAtLog();
    advance(1s);
    EXPECT_TRUE(next().startsWith(u"Ice 08:00"_s));
}

TEST_F(PlanOnToday, NamesThePartThatThePageDoesNotShow) {
    PlanWish wish;
    wish.sites = {{siteOf("Neck"), {1, 0}, PlanPattern::IceOnly}};
    must(SetDayPlan{wish});
    EXPECT_TRUE(next().startsWith(u"Ice 08:00, 20 min, Neck"_s)) << next().toStdString();
}

struct StartOfAPlan : PlanOnToday {
    PlannedSession planned(Modality modality, const Site& site) const {
        PlannedSession session;
        session.modality = modality;
        session.site = site;
        session.length = modality == Modality::Ice ? 17min : 12min;
        return session;
    }
    QString refusalOf(const std::function<void()>& start) {
        start();
        letItBeAnswered();
        return notice();
    }
};

TEST_F(StartOfAPlan, BeginsAtItsPartOfTheBodyWithItsLength) {
    emit requests.plannedStartWanted(planned(Modality::Heat, siteOf("Neck")));
    letItBeAnswered();
    const auto open = openSession();
    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(open->session.site, siteOf("Neck"));
    EXPECT_EQ(open->session.planned, 12min);
    EXPECT_EQ(bridge.status().site, siteOf("Neck"));
}

TEST_F(StartOfAPlan, IsRefusedInTheWordsOfTheButton) {
    must(startOf(Modality::Ice, 15min));
    advance(15min);
    EXPECT_EQ(alarm.packOff().kind, Submission::Kind::Done);
    advance(2min);
    const QString byButton = refusalOf([&] { emit requests.startWanted(Modality::Ice); });
    const QString byPlan = refusalOf(
        [&] { emit requests.plannedStartWanted(planned(Modality::Ice, Site::lowerBack())); });
    EXPECT_FALSE(byButton.isEmpty());
    EXPECT_EQ(byPlan, byButton);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(StartOfAPlan, AsksAboutTheSkinFirst) {
    must(startOf(Modality::Ice, 15min));
    advance(15min);
    EXPECT_EQ(alarm.packOff().kind, Submission::Kind::Done);
    advance(2min);
    dialogs.expectAndClick(u"No, not yet"_s);
    emit requests.plannedStartWanted(planned(Modality::Heat, Site::lowerBack()));
    letItBeAnswered();
    EXPECT_EQ(openSession(), std::nullopt);
    dialogs.expectAndClick(u"Yes, it feels normal"_s);
    emit requests.plannedStartWanted(planned(Modality::Heat, Site::lowerBack()));
    letItBeAnswered();
    EXPECT_TRUE(openSession().has_value());
}

struct FirstStartOfAPlan : testing::Test, WindowBench {
    English english;
};

TEST_F(FirstStartOfAPlan, ShowsTheCardBeforeTheVeryFirstStart) {
    openUnbriefed();
    PlannedSession session;
    session.length = 20min;
    dialogs.expectAndClick(u"Not now"_s);
    emit requests.plannedStartWanted(session);
    letItBeAnswered();
    EXPECT_EQ(openSession(), std::nullopt);
    dialogs.expectBriefing();
    emit requests.plannedStartWanted(session);
    letItBeAnswered();
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(PlanOnToday, SaysUntilWhenAReminderIsHeld) {
    PlanWish late = wishFor(1, 0);
    late.waking = *there(WakingHours::of(9h, 22h));
    must(SetDayPlan{late});
    Preferences preferences = bridge.choices().preferences;
    preferences.quietHours = QuietHours::of(8h + 30min, 10h);
    must(SetPreferences{preferences});
    advance(1s);
    EXPECT_TRUE(next().startsWith(u"Ice 09:00, 20 min (reminder held until 10:00)"_s))
        << next().toStdString();
    wish(
        [](QWidget& dialog) {
            QStringList texts;
            for (const auto* label : dialog.findChildren<QLabel*>())
                texts << label->text();
            EXPECT_TRUE(texts.join(u'\n').contains(
                u"Ice 09:00, 20 min, Lower back (reminder held until 10:00)"_s));
        },
        u"Cancel"_s);
    click(u"Change plan…"_s);
    letItBeAnswered();
    advance(2h);
    EXPECT_TRUE(next().startsWith(u"Ice 09:00, 20 min · "_s)) << next().toStdString();
}

struct PlannedDay : testing::Test, FileBench {
    Place place{"UTC0"};
};

TEST_F(PlannedDay, DrawsWhatIsPlannedTodayWithItsRest) {
    ASSERT_TRUE(apply(SetDayPlan{wishFor(1, 1)}).verdict.isAllowed());
    const DayView day = dayView(*openHistory(folder(), 0ms), status());
    EXPECT_FALSE(day.isEmpty);
    EXPECT_TRUE(day.hasPlanned);
    ASSERT_EQ(day.stretches.ice.size(), 2);
    const DaySpan& pack = firstOf(day.stretches.ice);
    EXPECT_EQ(pack.kind, SpanKind::Planned);
    EXPECT_EQ(pack.from, 2 * 3600); // 08:00 on a strip from 06:00
    EXPECT_EQ(pack.to, 2 * 3600 + 20 * 60);
    EXPECT_EQ(pack.text, u"Ice, planned, 08:00 to 08:20"_s);
    const DaySpan& rest = nth(day.stretches.ice, 1);
    EXPECT_EQ(rest.kind, SpanKind::PlannedRest);
    EXPECT_EQ(rest.to - rest.from, 2 * 3600);
    EXPECT_EQ(day.stretches.heat.size(), 2);
    EXPECT_TRUE(day.description.contains(u"Heat, planned"_s)) << day.description.toStdString();
}

TEST_F(PlannedDay, SaysOnTheBlockUntilWhenItsReminderIsHeld) {
    ASSERT_TRUE(apply(SetDayPlan{wishFor(1, 0)}).verdict.isAllowed());
    Preferences preferences;
    preferences.quietHours = QuietHours::of(7h, 10h);
    ASSERT_TRUE(apply(SetPreferences{preferences}).verdict.isAllowed());
    const DayView day = dayView(*openHistory(folder(), 0ms), status());
    const QString text = u"Ice, planned, 08:00 to 08:20 (reminder held until 10:00)"_s;
    EXPECT_EQ(firstOf(day.stretches.ice).text, text);
    EXPECT_TRUE(day.description.contains(text)) << day.description.toStdString();
}

TEST(BusyTimes, AreReadAndWrittenAlike) {
    const Place place("UTC0");
    const FakeZone zone;
    const auto read = [&](const QString& text) { return busyTimesOf(text, monday, zone); };
    const auto two = *there(read(u"12:00-13:30; 22:00–1:00"_s));
    ASSERT_EQ(two.size(), 2U);
    EXPECT_EQ(firstOf(two).from, utc("2026-03-02 12:00:00"));
    EXPECT_EQ(nth(two, 1).to, utc("2026-03-03 01:00:00"));
    EXPECT_EQ(*there(read(busyText(two, monday))), two);
    EXPECT_TRUE(there(read(u" ; "_s))->empty());
    for (const QString& text : {u"12:00"_s, u"12-13-14"_s, u"noon-13:00"_s})
        EXPECT_EQ(read(text), std::nullopt) << text.toStdString();
}

} // namespace
} // namespace coolwarm::test
