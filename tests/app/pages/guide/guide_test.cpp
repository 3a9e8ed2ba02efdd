// SPDX-License-Identifier: MIT
// The page of the guide: topics chosen by mouse and keys, what its buttons ask for, its languages.
#include "app/pages/guide/guide_page.h"
#include "app/pages/guide/guide_table.h"
#include "app/pages/guide/topic_list.h"
#include "app/pages/guide/topic_view.h"
#include "app/text/guide/emergency_number.h"
#include "app/text/guide/warning_signs.h"
#include "tests/app/support/heard_window.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct ThePageOfTheGuide : testing::Test, WindowBench {
    ~ThePageOfTheGuide() override {
        window.reset();
        QLocale::setDefault(before);
    }

    void openGuide(const QLocale& texts = QLocale(QLocale::English)) {
        QLocale::setDefault(texts);
        showWindow();
        press(Qt::Key_4, Qt::ControlModifier);
        window->resize(1120, 760);
        settle();
    }
    static void settle() {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] TopicList& list() const { return *there(window->findChild<TopicList*>()); }
    [[nodiscard]] QComboBox& choice() const {
        return *there(window->findChild<QComboBox*>(u"topicChoice"_s));
    }
    [[nodiscard]] TopicView& topic() const { return *there(window->findChild<TopicView*>()); }
    /// Of the area in which the topic is scrolled by itself.
    [[nodiscard]] QScrollBar* barOfTopic() const {
        auto* surface = there(topic().parentWidget());
        const auto* area = qobject_cast<QScrollArea*>(there(surface->parentWidget()));
        return there(area)->verticalScrollBar();
    }
    /// Brings the topic of that title up, by its place in the list.
    void read(const QString& title) const {
        const auto found = list().findItems(title, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << title.toStdString();
        list().setCurrentItem(firstOf(found));
        settle();
    }

    const QLocale before;
};

TEST_F(ThePageOfTheGuide, BeginsWithColdAndSaysOnceWhatItIs) {
    openGuide();
    EXPECT_EQ(topic().accessibleName(), u"Cold"_s);
    EXPECT_TRUE(says(u"15 to 25 minutes"_s));
    EXPECT_EQ(words().count(u"General information, no substitute for medical advice."_s), 1);
    EXPECT_EQ(list().count(), 13);
    EXPECT_FALSE(choice().isVisible());
}

TEST_F(ThePageOfTheGuide, IsReadTopicByTopicWithTheArrows) {
    openGuide();
    list().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(topic().accessibleName(), u"Heat"_s);
    EXPECT_TRUE(says(u"10 to 20 minutes"_s));
    EXPECT_FALSE(says(u"15 to 25 minutes"_s));
    press(Qt::Key_End);
    EXPECT_EQ(topic().accessibleName(), u"Where the figures come from"_s);
    EXPECT_TRUE(says(u"Cochrane"_s));
    press(Qt::Key_Home);
    press(Qt::Key_W);
    EXPECT_EQ(topic().accessibleName(), u"Walking and rest"_s);
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(ThePageOfTheGuide, IsReadWithTheMouse) {
    openGuide();
    const QRect row = list().visualItemRect(list().item(2));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(topic().accessibleName(), u"Ice or heat first?"_s);
}

TEST_F(ThePageOfTheGuide, LeadsWithTabFromTheSignsOverListAndTextToTheButtons) {
    openGuide();
    there(button(u"Check the warning signs…"_s))->setFocus();
    QList<QWidget*> stops;
    for (int step = 0; step < 5; ++step) {
        press(Qt::Key_Tab);
        stops.append(window->focusWidget());
    }
    EXPECT_EQ(stops,
              (QList<QWidget*>{&list(), &topic(), there(topic().findChild<GuideTableView*>()),
                               button(u"Start ice…"_s), button(u"Breathe with me"_s)}));
}

TEST_F(ThePageOfTheGuide, IsScrolledByKeysWhereItIsLongerThanTheWindow) {
    openGuide();
    window->resize(1120, 720);
    read(u"Where the figures come from"_s);
    topic().setFocus();
    const QScrollBar& bar = *there(barOfTopic());
    ASSERT_GT(bar.maximum(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(bar.value(), bar.maximum());
    press(Qt::Key_Home);
    EXPECT_EQ(bar.value(), 0);
    press(Qt::Key_Down);
    EXPECT_GT(bar.value(), 0);
    list().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_End);
    settle();
    EXPECT_EQ(bar.value(), 0) << "another topic begins at its top";
}

TEST_F(ThePageOfTheGuide, StartsASessionAsTheCardOnTodayDoes) {
    openGuide();
    click(u"Start ice…"_s);
    ASSERT_TRUE(bridge.status().running.has_value());
    EXPECT_EQ(there(bridge.status().running)->session.modality, Modality::Ice);
    EXPECT_NE(button(u"Take it off now"_s), nullptr) << "Today is seen";
}

TEST_F(ThePageOfTheGuide, AsksForEveryActivityByItsButton) {
    openGuide();
    const QSignalSpy asked(&requests, &Requests::activityWanted);
    const QList<std::pair<QString, QString>> buttons{
        {u"Breathing"_s, u"Breathe with me"_s},
        {u"Gentle stretches"_s, u"Do the twist with me"_s},
        {u"Gentle stretches"_s, u"Stretch with me"_s},
        {u"Walking and rest"_s, u"Take a walk"_s},
        {u"Creams"_s, u"I put cream on"_s}};
    for (const auto& [title, text] : buttons) {
        press(Qt::Key_4, Qt::ControlModifier); // from Today, where the activity goes on
        read(title);
        click(text);
    }
    ASSERT_EQ(asked.size(), static_cast<qsizetype>(activityWords.size()));
    for (qsizetype at = 0; at < asked.size(); ++at)
        EXPECT_EQ(firstOf(nth(asked, static_cast<std::size_t>(at))).value<ActivityKind>(),
                  nth(activityWords, static_cast<std::size_t>(at)).first);
}

TEST_F(ThePageOfTheGuide, HasTheOneListOfWarningSigns) {
    openGuide();
    read(u"When to see somebody"_s);
    for (const WarningSign& sign : warningSigns())
        EXPECT_TRUE(words().contains(sign.point.toHtmlEscaped())) << sign.point.toStdString();
    EXPECT_TRUE(says(urgencyText(Urgency::Emergency, usersTerritory())));
}

TEST_F(ThePageOfTheGuide, IsReadSensiblyByAScreenReader) {
    openGuide();
    EXPECT_EQ(heardParts(*window, QAccessible::List, u"Topics"_s).size(), 1);
    EXPECT_EQ(heardParts(*window, QAccessible::Heading, u"Guide"_s).size(), 1);
    EXPECT_EQ(heardParts(*window, QAccessible::Heading, u"Cold"_s).size(), 1);
    EXPECT_EQ(heardParts(*window, QAccessible::Grouping, u"Cold"_s).size(), 1);
    EXPECT_EQ(heardParts(*window, QAccessible::StaticText,
                         u"15 to 25 minutes, then the skin rests 2 to 3 hours. Coolwarm keeps "
                         "both: 20 minutes are usual, and if they feel like much, 15 are enough. "
                         "After 2 hours ice may start again. A full rest is 3 hours, and nothing "
                         "urges you to use ice before or after it."_s)
                  .size(),
              1)
        << "without markup";
    const auto tables = heardParts(*window, QAccessible::Table, u"Published figures"_s);
    ASSERT_EQ(tables.size(), 1);
    QAccessibleInterface* heard =
        there(QAccessible::queryAccessibleInterface(firstOf(tables).object));
    QAccessibleTableInterface* table = there(heard->tableInterface());
    EXPECT_EQ(table->rowCount(), 4);
    EXPECT_EQ(table->columnDescription(2), u"pause"_s);
    EXPECT_EQ(there(table->cellAt(1, 2))->text(QAccessible::Name), u"1½\u00a0h"_s);
}

TEST_F(ThePageOfTheGuide, OffersTheTopicsAsAChoiceInASmallWindow) {
    openGuide();
    window->resize(640, 480);
    settle();
    EXPECT_FALSE(list().isVisible());
    ASSERT_TRUE(choice().isVisible());
    choice().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(topic().accessibleName(), u"Heat"_s);
    EXPECT_TRUE(topic().isVisible());
    window->resize(1120, 760);
    settle();
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(choice().isVisible());
    EXPECT_EQ(list().currentRow(), 1) << "the same topic is read";
    EXPECT_TRUE(topic().isVisible());
}

TEST_F(ThePageOfTheGuide, IsAsHighAsItsTopicInASmallWindow) {
    openGuide();
    window->resize(640, 480);
    read(u"Where the figures come from"_s);
    topic().setFocus();
    press(Qt::Key_End);
    settle();
    for (const auto* label : topic().findChildren<QLabel*>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width()))
            << label->text().toStdString();
    const auto* table = there(topic().findChild<GuideTableView*>());
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(table->verticalScrollBar()->maximum(), 0);
}

TEST_F(ThePageOfTheGuide, ChangesItsWordsWithTheLanguage) {
    openGuide();
    EXPECT_TRUE(says(u"15 to 25 minutes"_s));
    window.reset(); // another language has the window built anew
    QTranslator german;
    ASSERT_TRUE(german.load(u"coolwarm_de"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&german);
    pages = allPages();
    openGuide(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_TRUE(says(u"15 bis 25 Minuten"_s));
    EXPECT_TRUE(says(u"Allgemeine Hinweise"_s)) << words().toStdString();
    EXPECT_NE(button(u"Kälte starten…"_s), nullptr);
    window.reset();
    QCoreApplication::removeTranslator(&german);
}

TEST_F(ThePageOfTheGuide, IsEnglishWhereItIsNotTranslatedYet) {
    openGuide(QLocale(QLocale::Arabic, QLocale::Egypt));
    EXPECT_TRUE(says(u"15 to 25 minutes"_s));
}

TEST_F(ThePageOfTheGuide, IsNotOpenedWhileAnAlarmWaits) {
    must(startOf(Modality::Ice, 20min));
    showWindow();
    advance(20min);
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_NE(button(u"I have taken it off"_s), nullptr);
    EXPECT_EQ(window->findChild<GuidePage*>(), nullptr);
}

} // namespace
} // namespace coolwarm::test
