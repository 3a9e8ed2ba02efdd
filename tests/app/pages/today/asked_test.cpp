// SPDX-License-Identifier: MIT
// Questions on Today: wished for after a session, asked later, and what is corrected afterwards.
#include "app/control/questions/question_notices.h"
#include "app/widgets/fields/pain_button.h"
#include "core/log/ports/diary_reader.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct AskedOnToday : testing::Test, WindowBench {
    AskedOnToday() {
        showWindow();
        click(u"Start ice"_s);
        advance(20min - 1s);
        click(u"Take it off now"_s);
        waitUntilStill(*there(button(u"Done"_s)));
    }
    std::vector<PainEntry> entries() {
        std::vector<PainEntry> all;
        const auto reader = services.openHistory();
        for (const DiaryRow& row : reader->diary().page(PainEntry::kind, {}, {}, 100))
            all.push_back(std::get<PainEntry>(row.record));
        return all;
    }
    Preferences preferences() const {
        return SqliteStore(home.path(), std::chrono::seconds{5}).choices().preferences;
    }
    void clickWord(const char* name) const {
        mouseClick(*there(window->findChild<QRadioButton*>(QLatin1String(name))));
    }
    bool isWord(const char* name) const {
        return there(window->findChild<QRadioButton*>(QLatin1String(name)))->isChecked();
    }
    /// On the part of the page that has this name.
    void clickPain(QWidget& part, int value) const {
        for (auto* each : part.findChildren<PainButton*>())
            if (each->isVisible() && each->value() == value)
                return mouseClick(*each);
        FAIL() << value << " is not there";
    }
    void wishForMore() {
        clickWord("askAgain");
        click(u"Done"_s);
    }
    QWidget& before() const { return *there(window->findChild<QWidget*>(u"painBefore"_s)); }
    QString askedLine() const {
        const auto* label = there(window->findChild<QLabel*>(u"askedPain"_s));
        return label->isVisible() ? label->text() : QString();
    }
};

TEST_F(AskedOnToday, AreWishedForAfterASessionAndThatIsRemembered) {
    EXPECT_TRUE(says(u"Ask again in 30 min how long it holds?"_s)) << words().toStdString();
    EXPECT_TRUE(isWord("askNoMore")) << "off by default";
    clickWord("askAgain");
    EXPECT_TRUE(preferences().asksAgain);
    clickWord("askNoMore");
    EXPECT_FALSE(preferences().asksAgain);
    clickWord("askAgain");
    click(u"Done"_s);
    advance(2h);
    click(u"Start ice"_s);
    advance(20min - 1s);
    click(u"Take it off now"_s);
    EXPECT_TRUE(isWord("askAgain")) << "as it was answered last";
}

TEST_F(AskedOnToday, GoBackWhereTheWishCannotBeSaved) {
    store.atCommit = StoreError::Kind::Full;
    clickWord("askAgain");
    EXPECT_TRUE(isWord("askNoMore"));
    store.heal();
}

TEST_F(AskedOnToday, AreAnsweredByOnePressThatCountsForThatPartOfTheBody) {
    wishForMore();
    must(ChooseSite{siteOf("Neck")});
    EXPECT_EQ(askedLine(), QString());
    advance(30min);
    EXPECT_EQ(askedLine(), u"Lower back, 30 min after ice"_s);
    clickPain(*window, 3);
    EXPECT_EQ(askedLine(), QString());
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(firstOf(entries()).site, Site::lowerBack());
    EXPECT_EQ(firstOf(entries()).score, pain(3));
    EXPECT_TRUE(says(u"Written down: pain 3, Lower back."_s)) << words().toStdString();
    clickPain(*window, 5);
    EXPECT_EQ(firstOf(entries()).site, siteOf("Neck")) << "from now on as always";
}

TEST_F(AskedOnToday, AreAnsweredByADigitWhateverPageWasSeen) {
    wishForMore();
    press(Qt::Key_2, Qt::ControlModifier);
    Notifier notifier;
    const QuestionNotices notices(bridge, questions, requests, notifier, looks);
    advance(31min);
    emit requests.forwardWanted(); // as by a press on the notification
    EXPECT_EQ(askedLine(), u"Lower back, 30 min after ice"_s);
    window->setFocus();
    press(Qt::Key_7);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(firstOf(entries()).score, pain(7));
}

TEST_F(AskedOnToday, AreLeftByOnePress) {
    wishForMore();
    advance(30min);
    clickNamed("questionLeave");
    EXPECT_EQ(askedLine(), QString());
    EXPECT_TRUE(entries().empty());
    advance(30min);
    EXPECT_EQ(askedLine(), u"Lower back, 1 h after ice"_s);
}

TEST_F(AskedOnToday, TakeThePlaceOfThePageAfterTheSessionAndKeepWhatWasTyped) {
    clickWord("askAgain");
    there(part<QPlainTextEdit>())->setPlainText(u"half a w"_s);
    advance(30min);
    EXPECT_EQ(askedLine(), u"Lower back, 30 min after ice"_s);
    EXPECT_EQ(part<QPlainTextEdit>(), nullptr);
    EXPECT_EQ(logged().at(0).note, noteOf("half a w"));
}

TEST_F(AskedOnToday, DieWithoutAWord) {
    wishForMore();
    advance(30min);
    const QString before = words();
    advance(20min);
    EXPECT_EQ(askedLine(), QString());
    EXPECT_FALSE(says(u"30 min after ice"_s)) << words().toStdString();
    EXPECT_NE(before, words());
}

TEST_F(AskedOnToday, LetThePainBeforeBeGivenAndClearedAfterwards) {
    EXPECT_FALSE(before().isVisible());
    clickNamed("changeBefore");
    clickPain(before(), 8);
    clickPain(*there(window->findChild<QWidget*>(u"painAfter"_s)), 2);
    EXPECT_TRUE(says(u"8 → 2"_s)) << words().toStdString();
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).painBefore, pain(8));
    EXPECT_EQ(logged().at(0).painAfter, pain(2));
    advance(40min);
    choose("painMore", u"Before and after the last session…"_s);
    EXPECT_TRUE(says(u"8 → 2"_s));
    clickNamed("changeBefore");
    clickPain(before(), 8); // once more: it is cleared
    clickPain(*there(window->findChild<QWidget*>(u"painAfter"_s)), 4);
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).painBefore, std::nullopt);
    EXPECT_EQ(logged().at(0).painAfter, pain(4));
    const auto stored = SqliteStore(home.path(), 5s).session(logged().at(0).id);
    EXPECT_EQ(there(stored)->painAfterRecorded, clock.now().wallSecond())
        << "told now, felt then";
}

} // namespace
} // namespace coolwarm::test
