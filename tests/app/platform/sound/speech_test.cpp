// SPDX-License-Identifier: MIT
// A voice that is there, is missing, comes later, dies or hangs.
#include "app/platform/sound/speech.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a voice was told, from its thread.
struct Said {
    QMutex mutex;
    QStringList texts;
    QLocale language;
    int stops = 0;
    Voice voice = Voice::Ready;
    SpeechChange onChange;
    QThread* thread = nullptr;

    template <class Look>
    auto look(Look&& work) {
        const QMutexLocker lock(&mutex);
        return work();
    }
    QStringList all() {
        return look([&] { return texts; });
    }
};

class FakeVoice final : public SpeechDevice {
public:
    explicit FakeVoice(std::shared_ptr<Said> said) : m_said(std::move(said)) {}

    void say(const QString& text) override {
        const QMutexLocker lock(&m_said->mutex);
        m_said->texts.append(text);
        m_said->thread = QThread::currentThread();
    }
    void stop() override {
        const QMutexLocker lock(&m_said->mutex);
        ++m_said->stops;
    }
    [[nodiscard]] Voice voice() const override {
        const QMutexLocker lock(&m_said->mutex);
        return m_said->voice;
    }

private:
    std::shared_ptr<Said> m_said;
};

const QLocale german(QLocale::German, QLocale::Austria);

struct Speaking : testing::Test {
    std::shared_ptr<Said> said = std::make_shared<Said>();
    Speech speech{[said = said](const QLocale& language, SpeechChange onChange) {
                      said->look([&] {
                          said->onChange = std::move(onChange);
                          said->language = language;
                      });
                      return std::make_unique<FakeVoice>(said);
                  },
                  german};
    QSignalSpy changed{&speech, &Speech::voiceChanged};
};

TEST_F(Speaking, SaysItInAThreadOfItsOwnAndInTheLanguage) {
    speech.say(u"Noch fünf Minuten"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->all().size() == 1; }));
    EXPECT_EQ(firstOf(said->all()), u"Noch fünf Minuten"_s);
    EXPECT_NE(said->thread, QThread::currentThread());
    EXPECT_EQ(said->language, german);
    speech.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return said->look([&] { return said->stops == 1; }); }));
}

TEST_F(Speaking, LooksForNoVoiceBeforeItIsWanted) {
    QCoreApplication::processEvents();
    speech.stop();
    EXPECT_EQ(speech.voice(), Voice::Unknown);
    EXPECT_EQ(said->look([&] { return said->stops; }), 0);
}

TEST_F(Speaking, TellsWhetherItCanBeHeardAndWhenThatChanges) {
    speech.prepare();
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(speech.voice(), Voice::Ready);
    said->look([&] { said->voice = Voice::NoVoice; });
    QMetaObject::invokeMethod(qApp, said->onChange);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(speech.voice(), Voice::NoVoice);
    QMetaObject::invokeMethod(qApp, said->onChange); // nothing new
    QTest::qWait(0);
    EXPECT_EQ(changed.count(), 2);
}

TEST(SpeechWithoutAService, SaysSoAndNothingElse) {
    Speech speech([](const QLocale&, const SpeechChange&) { return nullptr; }, german);
    QSignalSpy changed(&speech, &Speech::voiceChanged);
    speech.say(u"Noch eine Minute"_s);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(speech.voice(), Voice::NoService);
}

TEST(SpeechOfAServiceThatHangs, HoldsUpNobodyNorTheEnd) {
    auto never = std::make_shared<QSemaphore>();
    QElapsedTimer since;
    since.start();
    {
        Speech speech(
            [never](const QLocale&, const SpeechChange&) -> std::unique_ptr<SpeechDevice> {
                never->acquire();
                return nullptr;
            },
            german);
        speech.say(u"Noch fünf Minuten"_s);
        speech.say(u"Noch eine Minute"_s);
        speech.stop();
        EXPECT_LT(since.elapsed(), 1000);
        EXPECT_EQ(speech.voice(), Voice::Unknown);
        never->release(); // a thread cannot be ended by force under a sanitizer
    }
    EXPECT_LT(since.elapsed(), 10'000);
}

/// A voice that hangs over its first text until it is let go.
class SlowVoice final : public SpeechDevice {
public:
    SlowVoice(std::shared_ptr<Said> said, std::shared_ptr<QSemaphore> go)
        : m_said(std::move(said)), m_go(std::move(go)) {}

    void say(const QString& text) override {
        m_said->look([&] { m_said->texts.append(text); });
        if (m_said->all().size() == 1)
            m_go->acquire();
    }
    void stop() override {}
    [[nodiscard]] Voice voice() const override { return Voice::Ready; }

private:
    std::shared_ptr<Said> m_said;
    std::shared_ptr<QSemaphore> m_go;
};

TEST(SpeechOfAServiceThatHangs, IsNotMadeUpForLater) {
    auto said = std::make_shared<Said>();
    auto go = std::make_shared<QSemaphore>();
    Speech speech([said, go](const QLocale&,
                             const SpeechChange&) { return std::make_unique<SlowVoice>(said, go); },
                  german);
    speech.say(u"too early"_s, 0s); // for a patience of nothing everything is too late
    speech.say(u"Noch fünf Minuten"_s, 60s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->all().size() == 1; }));
    speech.say(u"Noch eine Minute"_s, 0s); // while it hangs
    speech.say(u"Kompresse abnehmen"_s, 60s);
    go->release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->all().size() == 2; }));
    EXPECT_EQ(said->all(), (QStringList{u"Noch fünf Minuten"_s, u"Kompresse abnehmen"_s}));
}

} // namespace
} // namespace coolwarm::test
