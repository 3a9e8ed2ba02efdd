// SPDX-License-Identifier: MIT
// The walk through the warning signs: every ending, its keys, what it keeps, and the alarm over it.
#include "app/pages/guide/signs_answer.h"
#include "app/pages/guide/signs_walk.h"
#include "app/text/guide/emergency_number.h"
#include "app/text/guide/warning_signs.h"
#include "core/domain/diary/pain_entry.h"
#include "core/log/ports/history_reader.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QTranslator>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// The dialog with its parts, as somebody sees it who goes through it.
struct Walking {
    explicit Walking(QWidget& shown) : dialog(shown) {}

    [[nodiscard]] QString question() const { return textOf("signQuestion"); }
    [[nodiscard]] QString sentence() const { return textOf("signsSentence"); }
    [[nodiscard]] QString said() const {
        const auto* label = there(dialog.findChild<QLabel*>(u"keptAnswer"_s));
        return label->isVisible() ? label->text() : QString();
    }
    /// Empty where no label of that name is there.
    [[nodiscard]] QString textOf(const char* name) const {
        for (const QLabel* label : dialog.findChildren<QLabel*>(QLatin1String(name)))
            return label->text();
        return {};
    }
    [[nodiscard]] QPushButton& part(const char* name) const {
        return *there(dialog.findChild<QPushButton*>(QLatin1String(name)));
    }
    void press(Qt::Key key) const {
        QWidget* focus = dialog.focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &dialog, key);
    }
    /// Says no to so many questions.
    void sayNo(std::size_t times) const {
        for (std::size_t time = 0; time < times; ++time)
            press(Qt::Key_N);
    }

    QWidget& dialog;
};

struct TheWalk : testing::Test, WindowBench {
    void SetUp() override { showWindow(); }

    /// Opens the walk by its key, and closes it after that.
    void walk(const std::function<void(const Walking&)>& steps) {
        dialogs.expect([&](QWidget& dialog) {
            EXPECT_NE(qobject_cast<SignsWalk*>(&dialog), nullptr);
            steps(Walking(dialog));
            dialog.close();
        });
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_F2);
        letItBeAnswered();
    }
    [[nodiscard]] static QString sentenceOf(std::optional<Urgency> urgency) {
        return signsSentence(urgency, usersTerritory());
    }
    /// The pain entries of the log, newest first.
    [[nodiscard]] std::vector<PainEntry> kept() const;

    const std::vector<WarningSign> signs = warningSigns();
};

std::vector<PainEntry> TheWalk::kept() const {
    std::vector<PainEntry> entries;
    const auto reader = openHistory(home.path(), std::chrono::seconds{5});
    for (const DiaryRow& row : reader->diary().page(PainEntry::kind, {}, {}, 100))
        entries.push_back(std::get<PainEntry>(row.record));
    return entries;
}

TEST_F(TheWalk, AsksTheMostUrgentSignsFirstOneAPage) {
    EXPECT_TRUE(std::is_sorted(signs.begin(), signs.end(),
                               [](const WarningSign& one, const WarningSign& other) {
                                   return one.urgency < other.urgency;
                               }));
    walk([this](const Walking& walking) {
        for (const WarningSign& sign : signs) {
            EXPECT_EQ(walking.question(), sign.question);
            walking.press(Qt::Key_N);
        }
        EXPECT_EQ(walking.question(), QString());
    });
}

TEST_F(TheWalk, EndsAtOnceWithWhatToDoWhereASignIsThere) {
    for (std::size_t at = 0; at < signs.size(); ++at)
        walk([this, at](const Walking& walking) {
            walking.sayNo(at);
            walking.press(Qt::Key_Y);
            EXPECT_EQ(walking.sentence(), sentenceOf(nth(signs, at).urgency)) << at;
            EXPECT_FALSE(walking.part("signYes").isVisible());
            EXPECT_FALSE(walking.part("signNo").isVisible());
        });
}

TEST_F(TheWalk, EndsCalmlyWhereNoneIsThere) {
    walk([this](const Walking& walking) {
        walking.sayNo(signs.size());
        EXPECT_EQ(walking.sentence(), sentenceOf({}));
        EXPECT_TRUE(walking.sentence().startsWith(u"None of the warning signs"_s));
    });
}

TEST_F(TheWalk, IsAnsweredByButtonsAndDigitsAsWell) {
    walk([this](const Walking& walking) {
        mouseClick(walking.part("signNo"));
        EXPECT_EQ(walking.question(), nth(signs, 1).question);
        walking.press(Qt::Key_2);
        EXPECT_EQ(walking.question(), nth(signs, 2).question);
        mouseClick(walking.part("signYes"));
        EXPECT_EQ(walking.sentence(), sentenceOf(Urgency::Emergency));
    });
    walk([this](const Walking& walking) {
        walking.press(Qt::Key_1);
        EXPECT_EQ(walking.sentence(), sentenceOf(Urgency::Emergency));
    });
}

TEST_F(TheWalk, AnswersNothingByEnterSpaceOrASecondClick) {
    walk([this](const Walking& walking) {
        walking.press(Qt::Key_Return);
        walking.press(Qt::Key_Space);
        EXPECT_EQ(walking.question(), firstOf(signs).question);
        QPushButton& no = walking.part("signNo");
        mouseClick(no);
        EXPECT_EQ(walking.question(), nth(signs, 1).question);
        EXPECT_FALSE(no.hasFocus());
    });
}

TEST_F(TheWalk, GoesBackQuestionByQuestionAlsoFromItsEnd) {
    walk([this](const Walking& walking) {
        EXPECT_FALSE(walking.part("signsBack").isEnabled());
        walking.press(Qt::Key_Backspace);
        EXPECT_EQ(walking.question(), firstOf(signs).question);
        walking.sayNo(2);
        walking.press(Qt::Key_Y);
        walking.press(Qt::Key_Backspace);
        EXPECT_EQ(walking.question(), nth(signs, 2).question);
        EXPECT_TRUE(walking.part("signYes").isVisible());
        mouseClick(walking.part("signsBack"));
        EXPECT_EQ(walking.question(), nth(signs, 1).question);
    });
}

TEST_F(TheWalk, KeepsNothingUnlessAsked) {
    walk([this](const Walking& walking) {
        walking.sayNo(signs.size());
        walking.press(Qt::Key_4);
    });
    EXPECT_EQ(kept().size(), 0U);
}

TEST_F(TheWalk, KeepsTheAnswerAsTheNoteOfAPainEntryOnceThatIsTold) {
    must(ChooseSite{siteOf("Neck")});
    walk([this](const Walking& walking) {
        walking.press(Qt::Key_Y);
        walking.part("keepAnswer").click();
        EXPECT_TRUE(walking.said().contains(u"neck"_s, Qt::CaseInsensitive))
            << walking.said().toStdString();
        EXPECT_EQ(kept().size(), 0U);
        walking.press(Qt::Key_7);
        EXPECT_TRUE(walking.said().startsWith(u"In the log: Pain 7"_s))
            << walking.said().toStdString();
    });
    const std::vector<PainEntry> entries = kept();
    ASSERT_EQ(entries.size(), 1U);
    const PainEntry& entry = firstOf(entries);
    EXPECT_EQ(entry.score.value(), 7);
    EXPECT_EQ(entry.site, siteOf("Neck"));
    EXPECT_EQ(entry.at.utc, utc("2026-03-02 08:00:00"));
    EXPECT_EQ(QString::fromStdString(entry.note.text()),
              signsNote(firstOf(signs), usersTerritory()));
    EXPECT_TRUE(QString::fromStdString(entry.note.text()).contains(firstOf(signs).point));
}

TEST_F(TheWalk, SaysThatAnAnswerWaitsForTheLog) {
    walk([this](const Walking& walking) {
        walking.sayNo(signs.size());
        walking.part("keepAnswer").click();
        store.atBegin = StoreError::Kind::Busy;
        walking.press(Qt::Key_3);
        EXPECT_EQ(walking.said(), u"It is saved as soon as the log can be written."_s);
    });
    store.heal();
    EXPECT_TRUE(bridge.save());
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(firstOf(kept()).note.text(), "Warning signs: none of them.");
}

TEST_F(TheWalk, ShowsTheWholeListAndIsThereAgainAfterIt) {
    walk([this](const Walking& walking) {
        walking.sayNo(1);
        dialogs.expect([](QWidget& list) {
            EXPECT_EQ(qobject_cast<SignsWalk*>(&list), nullptr);
            list.close();
        });
        clickIn(walking.dialog, u"All on one page"_s);
        EXPECT_EQ(walking.question(), nth(signs, 1).question);
    });
}

TEST_F(TheWalk, HidesNoAlarm) {
    must(startOf(Modality::Ice, 20min));
    walk([this](const Walking& walking) {
        walking.sayNo(3);
        advance(20min);
        EXPECT_FALSE(walking.dialog.isVisible());
    });
    EXPECT_NE(button(u"I have taken it off"_s), nullptr);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(TheWalk, SpeaksGermanWithGermanKeys) {
    QTranslator german;
    ASSERT_TRUE(german.load(u"coolwarm_de"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&german);
    walk([](const Walking& walking) {
        EXPECT_TRUE(walking.question().startsWith(u"Können Sie"_s))
            << walking.question().toStdString();
        walking.press(Qt::Key_N);
        walking.press(Qt::Key_J);
        EXPECT_TRUE(walking.sentence().startsWith(u"Das ist ein Notfall"_s))
            << walking.sentence().toStdString();
    });
    QCoreApplication::removeTranslator(&german);
}

TEST(WarningSigns, NameTheNumberOfTheCountryOnlyInAnEmergency) {
    EXPECT_EQ(signsSentence(Urgency::Emergency, QLocale::Germany),
              u"This is an emergency: call 112 now."_s);
    EXPECT_EQ(signsSentence(Urgency::Emergency, QLocale::UnitedStates),
              u"This is an emergency: call 911 now."_s);
    EXPECT_EQ(signsSentence(Urgency::Emergency, QLocale::Antarctica),
              u"This is an emergency: call an ambulance now."_s);
    EXPECT_TRUE(
        signsSentence(Urgency::AtOnce, QLocale::Germany).startsWith(u"See a doctor at once"));
    EXPECT_TRUE(signsSentence(Urgency::Call, QLocale::Germany).startsWith(u"Call a doctor"));
    EXPECT_FALSE(signsSentence({}, QLocale::Germany).contains(u"112"));
}

// guidance.md, "How long, and when to see somebody": three, three and fifteen, some in one point.
TEST(WarningSigns, AreInThreeLevels) {
    const std::vector<WarningSign> signs = warningSigns();
    const auto count = [&](Urgency urgency) {
        return std::count_if(signs.begin(), signs.end(), [&](const WarningSign& sign) {
            return sign.urgency == urgency && !sign.point.isEmpty() && sign.question.endsWith(u'?');
        });
    };
    EXPECT_EQ(count(Urgency::Emergency), 3);
    EXPECT_EQ(count(Urgency::AtOnce), 3);
    EXPECT_EQ(count(Urgency::Call), 6);
}

} // namespace
} // namespace coolwarm::test
