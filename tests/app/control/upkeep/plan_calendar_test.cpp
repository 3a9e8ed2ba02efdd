// SPDX-License-Identifier: MIT
// The calendar file that is kept up to date: by each change, whoever made it, and told when not.
#include "app/control/upkeep/plan_calendar_service.h"
#include "tests/app/support/bridge_bench.h"
#include "tests/app/support/english.h"
#include "tests/support/there.h"

#include <QTest>

#include <filesystem>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct KeptCalendar : testing::Test, BridgeBench {
    KeptCalendar() {
        bridge.begin();
        QObject::connect(&requests, &Requests::told, &requests,
                         [this](const QString& text) { told << text; });
        QObject::connect(&requests, &Requests::toldIsOver, &requests,
                         [this](const QString& text) { over << text; });
        wish.sites = {{siteOf("Neck"), {2, 0}, PlanPattern::IceOnly}};
    }

    void keepIn(const std::filesystem::path& path, bool tells = false) {
        Preferences preferences = bridge.choices().preferences;
        preferences.calendar = CalendarFile::of(path.string(), tells);
        must(SetPreferences{preferences});
    }
    QString content() const {
        return std::filesystem::exists(file) ? QString::fromStdString(bytesOf(file)) : QString();
    }
    bool waitFor(const QString& text) {
        return QTest::qWaitFor([&] { return content().contains(text); });
    }
    /// All that was begun is done.
    void settle() {
        background.waitForAll();
        QCoreApplication::processEvents();
    }

    English english;
    Requests requests;
    PlanCalendarService service{bridge, background, requests};
    std::filesystem::path file = home / "plan.ics";
    PlanWish wish;
    QStringList told;
    QStringList over;
};

TEST_F(KeptCalendar, IsNoneUntilSomebodyWantsOne) {
    must(SetDayPlan{wish});
    settle();
    for (const auto& each : std::filesystem::directory_iterator(home.path()))
        EXPECT_NE(each.path().extension(), ".ics");
}

TEST_F(KeptCalendar, IsWrittenWhenItIsChosenAndWithEachChange) {
    must(SetDayPlan{wish});
    keepIn(file);
    ASSERT_TRUE(waitFor(u"SEQUENCE:1\r\n"_s)) << content().toStdString();
    EXPECT_TRUE(content().contains(u"SUMMARY:Break\r\n"_s));
    EXPECT_FALSE(content().contains(u"Neck"_s));
    const auto uid = content().section(u"UID:"_s, 1, 1).section(u'\r', 0, 0);
    must(MoveDayPlan{30min});
    ASSERT_TRUE(waitFor(u"SEQUENCE:2\r\n"_s));
    EXPECT_TRUE(content().contains(u"UID:"_s + uid)) << "it moved, and is the same";
    must(DropDayPlan{});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !content().contains(u"VEVENT"_s); }));
    must(UndoDayPlan{});
    ASSERT_TRUE(waitFor(u"SEQUENCE:3\r\n"_s));
    keepIn(file, true);
    EXPECT_TRUE(waitFor(u"SUMMARY:Ice\\, Neck\r\n"_s));
    EXPECT_TRUE(told.isEmpty()) << told.join(u'\n').toStdString();
}

TEST_F(KeptCalendar, FollowsAnotherProgram) {
    must(SetDayPlan{wish});
    keepIn(file);
    ASSERT_TRUE(waitFor(u"SEQUENCE:1\r\n"_s));
    ASSERT_TRUE(elsewhere(MoveDayPlan{30min}).verdict.isAllowed());
    bridge.lookAtLog();
    EXPECT_TRUE(waitFor(u"SEQUENCE:2\r\n"_s));
}

TEST_F(KeptCalendar, EndsWithTheLastOfManyChanges) {
    keepIn(file);
    for (int change = 0; change < 20; ++change) {
        must(SetDayPlan{wish});
        must(MoveDayPlan{std::chrono::minutes{change}});
    }
    EXPECT_TRUE(waitFor(u"SEQUENCE:40\r\n"_s)) << content().toStdString();
}

TEST_F(KeptCalendar, IsNotWrittenAgainWithoutAChange) {
    must(SetDayPlan{wish});
    keepIn(file);
    ASSERT_TRUE(waitFor(u"SEQUENCE:1\r\n"_s));
    settle();
    std::filesystem::remove(file);
    must(startOf(Modality::Heat, 15min));
    settle();
    EXPECT_FALSE(std::filesystem::exists(file)) << "a session is no change of the plan";
    must(MoveDayPlan{30min});
    EXPECT_TRUE(waitFor(u"SEQUENCE:2\r\n"_s));
}

TEST_F(KeptCalendar, ThatCannotBeWrittenIsToldOnceAndIsOverWhenItCan) {
    must(SetDayPlan{wish});
    file = home / "gone" / "plan.ics";
    keepIn(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(firstOf(told).startsWith(u"The calendar file is not up to date with the plan: "_s))
        << firstOf(told).toStdString();
    must(MoveDayPlan{30min});
    settle();
    settle();
    EXPECT_EQ(told.size(), 1) << told.join(u'\n').toStdString();
    std::filesystem::create_directory(home / "gone");
    must(MoveDayPlan{40min});
    ASSERT_TRUE(waitFor(u"SEQUENCE:3\r\n"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return over == told; }));
}

TEST_F(KeptCalendar, StaysAsItIsWhenNobodyWantsItAnyMore) {
    must(SetDayPlan{wish});
    keepIn(file);
    ASSERT_TRUE(waitFor(u"SEQUENCE:1\r\n"_s));
    must(SetPreferences{Preferences()});
    must(DropDayPlan{});
    settle();
    EXPECT_TRUE(content().contains(u"SEQUENCE:1\r\n"_s));
}

} // namespace
} // namespace coolwarm::test
