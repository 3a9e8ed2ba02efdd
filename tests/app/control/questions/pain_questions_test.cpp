// SPDX-License-Identifier: MIT
// Questions about the pain through whole days: which is asked, told and answered, and when it dies.
#include "app/control/questions/pain_questions.h"

#include "app/control/questions/question_notices.h"
#include "app/control/questions/question_text.h"
#include "core/engine/commands/pain.h"
#include "tests/app/support/bridge_bench.h"
#include "tests/support/there.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// One run of the program on the log, without a window.
struct ProgramRun {
    explicit ProgramRun(BridgeBench& bench)
        : engine(bench.store, bench.zone),
          bridge(engine, bench.clock),
          questions(bridge,
                    [&bench] { return openHistory(bench.home.path(), std::chrono::seconds{5}); }),
          looks(QString::fromStdU16String((bench.home / "looks.ini").u16string()),
                QSettings::IniFormat) {
        // There is no bus here, so that each notification comes back as one that nobody shows.
        QObject::connect(&notifier, &Notifier::failed, &notifier,
                         [this](NoticeKind kind, const Notice& notice) {
                             if (kind == NoticeKind::Question)
                                 told << notice.text;
                         });
        QObject::connect(&requests, &Requests::told, &requests,
                         [this](const QString& line, bool) { lines << line; });
        bridge.begin();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString asked() const {
        return questions.asked() ? questionSubject(there(questions.asked())->question) : QString();
    }

    Engine engine;
    EngineBridge bridge;
    PainQuestions questions;
    Requests requests;
    Notifier notifier;
    QSettings looks;
    QuestionNotices notices{bridge, questions, requests, notifier, looks};
    QStringList told;  ///< by notifications
    QStringList lines; ///< in the window
};

struct AskedAgain : testing::Test, BridgeBench {
    AskedAgain() {
        prefer([](Preferences& wanted) { wanted.asksAgain = true; });
        begin();
    }

    void begin() { run = std::make_unique<ProgramRun>(*this); }
    void prefer(const std::function<void(Preferences&)>& change) {
        Preferences wanted =
            SqliteStore(home.path(), std::chrono::seconds{5}).choices().preferences;
        change(wanted);
        ASSERT_TRUE(elsewhere(SetPreferences{wanted}).verdict.isAllowed());
        if (run)
            run->bridge.readAnew();
    }
    void pass(Millis time) {
        clock.advance(time);
        look();
    }
    void look() {
        run->bridge.beat();
        QCoreApplication::processEvents();
    }
    void submit(const Command& command) {
        ASSERT_EQ(run->bridge.submit(command).kind, Submission::Kind::Done);
        QCoreApplication::processEvents();
    }
    /// A session at the neck that ends now.
    void endSession(Modality modality = Modality::Ice) {
        submit(startAt(siteOf("Neck"), modality, 15min));
        pass(10min);
        submit(Stop{});
        ASSERT_TRUE(elsewhere(ChooseSite{Site::lowerBack()}).verdict.isAllowed());
        run->bridge.readAnew();
    }
    std::vector<PainEntry> entries() {
        std::vector<PainEntry> all;
        const auto reader = openHistory(home.path(), std::chrono::seconds{5});
        for (const DiaryRow& row : reader->diary().page(PainEntry::kind, {}, {}, 100))
            all.push_back(std::get<PainEntry>(row.record));
        return all;
    }
    void answer(int score) {
        emit run->notifier.scored(pain(score));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<ProgramRun> run;
};

TEST_F(AskedAgain, ThreeTimesAfterASessionAndAnsweredByAPressOnTheNotification) {
    endSession();
    EXPECT_EQ(run->asked(), QString());
    for (const auto& [wait, subject] :
         {std::pair{30min, u"Neck, 30 min after ice"_s}, std::pair{30min, u"Neck, 1 h after ice"_s},
          std::pair{60min, u"Neck, 2 h after ice"_s}}) {
        pass(wait - 1ms);
        EXPECT_EQ(run->asked(), QString());
        pass(1ms);
        EXPECT_EQ(run->asked(), subject);
        EXPECT_EQ(lastOf(run->told), subject);
        answer(4);
        EXPECT_EQ(run->asked(), QString());
    }
    EXPECT_EQ(run->told.size(), 3) << "each is told once";
    const auto all = entries();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(firstOf(all).score, pain(4));
    EXPECT_EQ(firstOf(all).site, siteOf("Neck"));
    EXPECT_EQ(firstOf(all).at.utc, utc("2026-03-02 10:10:00"))
        << "two hours after the pack came off";
    EXPECT_EQ(nth(all, 2).at.utc, utc("2026-03-02 08:40:00"));
    pass(10h);
    EXPECT_EQ(run->told.size(), 3);
}

TEST_F(AskedAgain, DiesSilentlyAfterTwentyMinutes) {
    endSession();
    pass(30min);
    pass(20min - 1ms);
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    pass(1ms);
    EXPECT_EQ(run->asked(), QString());
    EXPECT_EQ(run->told.size(), 1);
    EXPECT_TRUE(run->lines.isEmpty());
    EXPECT_TRUE(entries().empty());
}

TEST_F(AskedAgain, IsDueAtOnceAfterASleepAndMissedAfterALongOne) {
    endSession();
    clock.suspend(44min);
    look();
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    clock.suspend(40min); // an hour and 24 min after the end
    look();
    EXPECT_EQ(run->asked(), QString()) << "what was missed is missed";
    EXPECT_EQ(run->told.size(), 1);
}

TEST_F(AskedAgain, OutlivesARestartOfTheProgramAndOfTheComputer) {
    endSession();
    run.reset();
    clock.advance(35min);
    begin();
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    EXPECT_EQ(run->told.size(), 1);
    answer(6);
    run.reset();
    begin();
    EXPECT_EQ(run->asked(), QString()) << "the log has the answer";
    run.reset();
    clock.reboot(30min); // by now 65 min
    begin();
    EXPECT_EQ(run->asked(), u"Neck, 1 h after ice"_s);
}

TEST_F(AskedAgain, CountsByTheClockThatNobodySets) {
    endSession();
    clock.moveWallClock(-5h);
    pass(30min);
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    answer(3);
    EXPECT_EQ(run->asked(), QString());
    clock.moveWallClock(9h);
    look();
    EXPECT_EQ(run->asked(), QString()) << "not asked twice because the clock was set";
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(AskedAgain, IsAnsweredByAnyEntryOfThatPartOfTheBodySinceItWasDue) {
    endSession();
    pass(30min);
    ASSERT_NE(run->asked(), QString());
    const auto tell = [&](const Site& site, sys_seconds at) {
        PainEntry entry{SessionId::random(), pain(2)};
        entry.site = site;
        entry.at = {at, 0min};
        ASSERT_TRUE(elsewhere(AddPain{entry}).verdict.isAllowed());
        run->bridge.readAnew();
    };
    tell(siteOf("Neck"), utc("2026-03-02 08:39:00"));
    EXPECT_NE(run->asked(), QString()) << "that was before it was due";
    tell(Site::lowerBack(), utc("2026-03-02 08:40:00"));
    EXPECT_NE(run->asked(), QString()) << "that is another part of the body";
    tell(siteOf("Neck"), utc("2026-03-02 08:40:00"));
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, IsSkippedWhileAnotherSessionRunsAndBegunAnewAfterIt) {
    endSession();
    pass(25min);
    submit(startOf(Modality::Heat, 15min));
    pass(6min);
    EXPECT_EQ(run->asked(), QString()) << "the answer would measure the other pack";
    submit(Stop{});
    EXPECT_EQ(run->asked(), QString());
    pass(30min);
    EXPECT_EQ(run->asked(), u"Lower back, 30 min after heat"_s);
    EXPECT_EQ(run->told.size(), 1);
}

TEST_F(AskedAgain, GoesAwayWhenASessionBeginsAndNeverLiesOverAnAlarm) {
    prefer([](Preferences& wanted) {
        wanted.daily = DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}}, 8h,
                                          20h); // 2 March 2026
    });
    look();
    EXPECT_EQ(run->asked(), u"Lower back, this morning"_s);
    submit(startAgo(Modality::Heat, 15min, 14min));
    EXPECT_EQ(run->asked(), QString());
    pass(5min);
    EXPECT_TRUE(there(run->bridge.status().running)->alarm);
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, IsNotAskedInQuietHoursButAtTheirEndWhileItIsStillOpen) {
    prefer([](Preferences& wanted) { wanted.quietHours = QuietHours::of(8h + 30min, 8h + 50min); });
    endSession();
    pass(30min); // 08:40
    EXPECT_TRUE(run->told.isEmpty());
    pass(9min);
    EXPECT_TRUE(run->told.isEmpty());
    pass(1min);
    EXPECT_EQ(run->told, QStringList{u"Neck, 30 min after ice"_s});
}

TEST_F(AskedAgain, IsMissedInLongQuietHours) {
    prefer([](Preferences& wanted) { wanted.quietHours = QuietHours::of(8h + 30min, 9h + 5min); });
    endSession();
    for (int minute = 0; minute < 60; ++minute)
        pass(1min); // to 09:10, when the second one is due
    EXPECT_EQ(run->told, QStringList{u"Neck, 1 h after ice"_s});
}

TEST_F(AskedAgain, IsLeftByClosingItsNotification) {
    endSession();
    pass(30min);
    emit run->notifier.dismissed();
    EXPECT_EQ(run->asked(), QString());
    pass(5min);
    EXPECT_EQ(run->told.size(), 1);
    pass(25min);
    EXPECT_EQ(run->asked(), u"Neck, 1 h after ice"_s) << "the next one comes all the same";
}

TEST_F(AskedAgain, IsOneQuestionWhereSeveralAreDue) {
    prefer([](Preferences& wanted) {
        wanted.daily =
            DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}}, 8h + 35min, 20h);
    });
    endSession();
    pass(30min);
    EXPECT_EQ(run->told, QStringList({u"Neck, 30 min after ice"_s}));
    emit run->notifier.dismissed();
    look();
    EXPECT_EQ(run->asked(), QString()) << "the other one is not asked right after it";
    EXPECT_EQ(run->told.size(), 1);
}

TEST_F(AskedAgain, EndsWithTheSwitch) {
    endSession();
    pass(30min);
    ASSERT_NE(run->asked(), QString());
    prefer([](Preferences& wanted) { wanted.asksAgain = false; });
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, EndsWithItsSession) {
    endSession();
    pass(30min);
    ASSERT_NE(run->asked(), QString());
    submit(DeletePast{logged().at(0).id});
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, BringsThePageUpThatAsks) {
    endSession();
    QSignalSpy page(&run->requests, &Requests::pageWanted);
    emit run->requests.forwardWanted();
    EXPECT_EQ(page.count(), 0) << "nothing is asked";
    pass(30min);
    emit run->requests.forwardWanted();
    ASSERT_EQ(page.count(), 1);
    EXPECT_EQ(firstOf(firstOf(page)).toString(), u"today"_s);
}

TEST_F(AskedAgain, WaitsForALogThatAnotherProgramHasLocked) {
    endSession();
    store.atCommit = StoreError::Kind::Busy;
    pass(30min);
    answer(5);
    EXPECT_TRUE(entries().empty());
    EXPECT_EQ(run->asked(), QString()) << "it is answered, and waits to be written";
    store.heal();
    EXPECT_TRUE(run->bridge.save());
    EXPECT_EQ(entries().size(), 1U);
}

struct AskedDaily : AskedAgain {
    AskedDaily() {
        prefer([](Preferences& wanted) {
            wanted.asksAgain = false;
            wanted.daily = DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}},
                                              9h, 21h); // 2 March 2026
        });
    }
};

TEST_F(AskedDaily, MorningAndEveningForFourteenDaysAndThenOneLine) {
    for (int hour = 0; hour < 16 * 24; ++hour) {
        pass(1h);
        if (run->questions.asked())
            answer(hour % 11);
    }
    EXPECT_EQ(run->told.size(), 28);
    EXPECT_EQ(entries().size(), 28U);
    EXPECT_EQ(firstOf(run->told), u"Lower back, this morning"_s);
    EXPECT_EQ(lastOf(run->told), u"Lower back, this evening"_s);
    ASSERT_EQ(run->lines.size(), 1);
    EXPECT_EQ(
        firstOf(run->lines),
        u"The 14 days of questions each morning and evening are over. Your answers are in the "
        "history."_s);
    run.reset();
    begin();
    look();
    EXPECT_TRUE(run->lines.isEmpty()) << "not at each start";
}

TEST_F(AskedDaily, EndAlsoWhereTheProgramWasOffThen) {
    run.reset();
    clock.advance(std::chrono::days{40});
    begin();
    look();
    EXPECT_EQ(run->asked(), QString());
    EXPECT_EQ(run->lines.size(), 1);
    prefer([](Preferences& wanted) { wanted.daily.reset(); });
    run.reset();
    begin();
    EXPECT_TRUE(run->lines.isEmpty());
}

TEST_F(AskedDaily, OfTheChosenPartOfTheBody) {
    submit(ChooseSite{siteOf("Neck")});
    pass(1h);
    EXPECT_EQ(run->asked(), u"Neck, this morning"_s);
    answer(0);
    EXPECT_EQ(firstOf(entries()).site, siteOf("Neck"));
    EXPECT_EQ(firstOf(entries()).score, pain(0)) << "none is an answer, too";
}

} // namespace
} // namespace coolwarm::test
