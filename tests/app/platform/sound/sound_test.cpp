// SPDX-License-Identifier: MIT
// The course of a ring, and a loudspeaker that is missing, comes late or hangs.
#include "app/platform/sound/alarm_sound.h"
#include "app/platform/sound/ring_curve.h"
#include "tests/app/support/fake_loudspeaker.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QFile>
#include <QPluginLoader>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

TEST(RingCurve, BeginsGentleAndNeverGetsQuieter) {
    EXPECT_DOUBLE_EQ(ringShare(0s).value(), gentlest);
    for (auto since = 1s; since < 10min; ++since)
        EXPECT_GE(ringShare(since).value(), ringShare(since - 1s).value()) << since.count();
}

TEST(RingCurve, IsLoudWithinAMinute) {
    EXPECT_DOUBLE_EQ(ringShare(60s).value(), 1.0);
    EXPECT_LT(ringShare(20s).value(), 1.0);
}

TEST(RingCurve, RingsTwentySecondsOfEachMinuteFromTheTenthOn) {
    EXPECT_TRUE(ringShare(9min + 59s));
    for (const auto minute : {10min, 11min, 600min}) {
        EXPECT_DOUBLE_EQ(ringShare(minute).value(), 1.0);
        EXPECT_TRUE(ringShare(minute + 19s));
        EXPECT_FALSE(ringShare(minute + 20s));
        EXPECT_FALSE(ringShare(minute + 59s));
    }
}

struct Sound : testing::Test {
    std::shared_ptr<Heard> heard = std::make_shared<Heard>();
    AlarmSound sound{makerOf(heard)};

    bool waitForPlays(int count) {
        return QTest::qWaitFor([&] { return heard->plays() == count; });
    }
};

TEST_F(Sound, RingsFromGentleToLoudUntilItIsStopped) {
    sound.setVolume(0.5);
    sound.ring();
    EXPECT_TRUE(sound.rings());
    ASSERT_TRUE(waitForPlays(1));
    EXPECT_DOUBLE_EQ(heard->volume(), 0.5 * gentlest);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard->volume() > 0.5 * gentlest; }))
        << "it does not grow";
    sound.stop();
    EXPECT_FALSE(sound.rings());
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard->look([&] { return heard->stops == 1; }); }));
    EXPECT_EQ(heard->plays(), 1) << "one loop, not one after the other";
}

TEST_F(Sound, HasThreeTonesThatAreThere) {
    sound.ring();
    for (const RingTone tone : {RingTone::Wood, RingTone::Pulse})
        sound.setTone(tone);
    ASSERT_TRUE(waitForPlays(3));
    EXPECT_EQ(QSet<QString>(heard->files.cbegin(), heard->files.cend()).size(), 3);
#ifdef COOLWARM_SOUND_PLUGIN // brings the files along
    QPluginLoader plugin(QStringLiteral(COOLWARM_SOUND_PLUGIN));
    ASSERT_TRUE(plugin.load()) << plugin.errorString().toStdString();
    for (const QString& file : heard->files) {
        QFile wave(file);
        ASSERT_TRUE(wave.open(QFile::ReadOnly)) << file.toStdString();
        EXPECT_EQ(wave.read(4), QByteArray("RIFF"));
    }
#endif
}

TEST_F(Sound, ChangesToneAndVolumeWhileItRings) {
    sound.ring();
    ASSERT_TRUE(waitForPlays(1));
    sound.setVolume(0.1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard->volume() < 0.05; }));
    sound.setTone(RingTone::Pulse);
    EXPECT_TRUE(waitForPlays(2));
}

TEST_F(Sound, RingsOnceAtTheOwnVolume) {
    sound.setVolume(0.7);
    sound.ringOnce();
    ASSERT_TRUE(waitForPlays(1));
    EXPECT_DOUBLE_EQ(heard->volume(), 0.7);
    EXPECT_FALSE(sound.rings());
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return heard->look([&] { return heard->stops == 1; }); }, 10'000));
}

TEST_F(Sound, GuidesSoftlyWithSoundsThatAreThere) {
    sound.setVolume(0.8);
    for (const GuideTone tone :
         {GuideTone::BreatheIn, GuideTone::BreatheOut, GuideTone::Count, GuideTone::Turn})
        sound.guide(tone);
    ASSERT_TRUE(waitForPlays(4));
    EXPECT_LT(heard->volume(), 0.8);
    EXPECT_EQ(QSet<QString>(heard->files.cbegin(), heard->files.cend()).size(), 4);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard->look([&] { return heard->stops == 1; }); }))
        << "a turn is heard once";
#ifdef COOLWARM_SOUND_PLUGIN // brings the files along
    QPluginLoader plugin(QStringLiteral(COOLWARM_SOUND_PLUGIN));
    ASSERT_TRUE(plugin.load()) << plugin.errorString().toStdString();
    for (const QString& file : heard->files)
        EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
#endif
}

TEST_F(Sound, GuidesNeverOverTheAlarm) {
    sound.guide(GuideTone::BreatheIn);
    ASSERT_TRUE(waitForPlays(1));
    sound.ring();
    ASSERT_TRUE(waitForPlays(2));
    EXPECT_TRUE(lastOf(heard->files).contains(QStringLiteral("bells")));
    sound.guide(GuideTone::BreatheOut);
    sound.guide(GuideTone::None);
    sound.setVolume(0.5); // comes after them in the loudspeaker's thread
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard->volume() < 0.2; }));
    EXPECT_EQ(heard->plays(), 2);
    EXPECT_EQ(heard->look([&] { return heard->stops; }), 0) << "the alarm rings on";
}

TEST_F(Sound, EndsASingleToneWhenAnotherIsChosen) {
    sound.ringOnce();
    ASSERT_TRUE(waitForPlays(1));
    sound.setTone(RingTone::Bells);
    EXPECT_EQ(heard->look([&] { return heard->stops; }), 0) << "it is the one that plays";
    sound.setTone(RingTone::Wood);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard->look([&] { return heard->stops == 1; }); }));
}

TEST_F(Sound, SaysWhetherAnythingCanBeHeardAndWhenThatChanges) {
    QSignalSpy prepared(&sound, &AlarmSound::prepared);
    sound.prepare();
    ASSERT_TRUE(prepared.wait());
    EXPECT_TRUE(sound.isAudible());
    heard->look([&] { heard->there = false; });
    heard->onChange();
    ASSERT_TRUE(prepared.wait());
    EXPECT_FALSE(sound.isAudible());
}

TEST(SoundWithoutMultimedia, IsTheBellAndSaysSo) {
    AlarmSound sound([](const SoundChange&) { return nullptr; });
    QSignalSpy prepared(&sound, &AlarmSound::prepared);
    sound.ring();
    ASSERT_TRUE(prepared.wait());
    EXPECT_FALSE(sound.isAudible());
    EXPECT_TRUE(sound.rings());
    sound.stop();
}

TEST(SoundOfAServiceThatHangs, HoldsUpNobody) {
    auto released = std::make_shared<QSemaphore>();
    AlarmSound sound([released](const SoundChange&) -> std::unique_ptr<SoundDevice> {
        released->acquire();
        return nullptr;
    });
    QElapsedTimer since;
    since.start();
    sound.ring();
    sound.setVolume(0.3);
    sound.stop();
    EXPECT_LT(since.elapsed(), 1000);
    released->release();
}

} // namespace
} // namespace coolwarm::test
