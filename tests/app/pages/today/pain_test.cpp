// SPDX-License-Identifier: MIT
// Pain told on Today: by one press or a digit, and taken back all day.
#include "core/engine/commands/pain.h"

#include "app/pages/today/day_card.h"
#include "app/pages/today/pain/pain_card.h"
#include "app/style/lettering.h"
#include "app/widgets/fields/pain_button.h"
#include "core/log/ports/diary_reader.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QFontInfo>
#include <QLabel>
#include <QTranslator>

namespace coolwarm::test {
namespace {
using namespace Qt::StringLiterals;

struct PainOnToday : testing::Test, WindowBench {
    /// The entries of the log, the newest first.
    std::vector<PainEntry> entries() {
        std::vector<PainEntry> all;
        const auto reader = services.openHistory();
        for (const DiaryRow& row : reader->diary().page(PainEntry::kind, {}, {}, 100))
            all.push_back(std::get<PainEntry>(row.record));
        return all;
    }
    std::vector<int> scores() {
        std::vector<int> all;
        for (const PainEntry& entry : entries())
            all.push_back(entry.score.value());
        return all;
    }
    void pressNumber(int score) {
        for (auto* each : window->findChildren<PainButton*>())
            if (each->isVisible() && each->value() == score)
                return mouseClick(*each);
        FAIL() << score << " is not there";
    }
    QString last() const {
        const auto* label = there(window->findChild<QLabel*>(u"lastPain"_s));
        return label->isVisible() ? label->text() : QString();
    }
    void felt(int score, sys_seconds at) {
        PainEntry entry{SessionId::random(), pain(score)};
        entry.at = {at, 0min};
        ASSERT_TRUE(elsewhere(AddPain{entry}).verdict.isAllowed());
    }
};

TEST_F(PainOnToday, IsToldByOnePressAndTakenBack) {
    showWindow();
    EXPECT_EQ(last(), QString());
    pressNumber(4);
    const std::vector<PainEntry> told = entries();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(nth(told, 0).score, pain(4));
    EXPECT_EQ(nth(told, 0).site, Site::lowerBack());
    EXPECT_EQ(nth(told, 0).at.utc, utc("2026-03-02 08:00:00"));
    EXPECT_EQ(last(), u"last: 4 at 08:00"_s);
    advance(5h);
    pressNumber(2);
    EXPECT_EQ(scores(), (std::vector{2, 4})) << "any number a day";
    EXPECT_EQ(last(), u"last: 2 at 13:00"_s);
    clickNamed("painTakeBack");
    EXPECT_EQ(scores(), (std::vector{4}));
    EXPECT_EQ(last(), u"last: 4 at 08:00"_s);
    advance(10h);
    clickNamed("painTakeBack");
    EXPECT_EQ(scores(), std::vector<int>()) << "all day long";
    EXPECT_EQ(last(), QString());
}

TEST_F(PainOnToday, IsUndoneLikeAnyOtherChangeAndNamed) {
    showWindow();
    pressNumber(4);
    press(Qt::Key_2, Qt::ControlModifier);
    window->setFocus(); // in the field of the search the key would be the field's own
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(scores(), std::vector<int>());
    EXPECT_TRUE(says(u"Taken out of the log: Pain 4"_s)) << words().toStdString();
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(scores(), (std::vector{4}));
}

TEST_F(PainOnToday, IsToldByADigitAndTenByTwo) {
    showWindow();
    press(Qt::Key_7);
    EXPECT_EQ(scores(), (std::vector{7}));
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_EQ(scores(), (std::vector{10, 7}));
    press(Qt::Key_1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return entries().size() == 3; }));
    EXPECT_EQ(scores(), (std::vector{1, 10, 7}));
}

TEST_F(PainOnToday, IsNotToldByPassingANumberWithTheKeyboard) {
    showWindow();
    auto* four = nth(window->findChildren<PainButton*>(), 4);
    there(four)->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Left, Qt::Key_Home, Qt::Key_End,
                              Qt::Key_Delete, Qt::Key_Tab})
        press(key);
    EXPECT_EQ(scores(), std::vector<int>());
    four->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(scores(), (std::vector{5}));
}

TEST_F(PainOnToday, OfAnotherPartOfTheBodyOrAnotherDayIsNotTheLastOne) {
    felt(6, utc("2026-03-01 23:59:00"));
    showWindow();
    EXPECT_EQ(last(), QString()) << "of yesterday";
    pressNumber(3);
    must(ChooseSite{siteOf("Neck")});
    EXPECT_EQ(last(), QString());
    pressNumber(5);
    EXPECT_EQ(nth(entries(), 0).site, siteOf("Neck"));
    must(ChooseSite{Site::lowerBack()});
    EXPECT_EQ(last(), u"last: 3 at 08:00"_s);
}

TEST_F(PainOnToday, WrittenDownByAnotherProgramIsSeen) {
    showWindow();
    felt(8, utc("2026-03-02 07:30:00"));
    bridge.readAnew();
    EXPECT_EQ(last(), u"last: 8 at 07:30"_s);
}

/// The program's own letters, and its words in a language.
struct InLanguage {
    explicit InLanguage(const QString& language) {
        EXPECT_TRUE(texts.load(u"coolwarm_"_s + language, u":/i18n"_s));
        QCoreApplication::installTranslator(&texts);
    }
    ~InLanguage() { QApplication::setFont(before); }
    const QFont before = QApplication::font();
    const Lettering letters;
    QTranslator texts;
};

TEST_F(PainOnToday, StandsInOneLineWithWhatWasToldLast) {
    for (const QString& language : {u"en"_s, u"de"_s}) {
        const InLanguage spoken(language);
        showWindow();
        window->resize(1120, 760);
        pressNumber(6);
        for (int round = 0; round < 5; ++round) // what one part wants moves the others
            QCoreApplication::processEvents();
        const auto middleOf = [this](const QWidget& part) {
            return part.mapTo(window.get(), part.rect().center()).y();
        };
        const auto* takeBack = there(window->findChild<QPushButton*>(u"painTakeBack"_s));
        ASSERT_TRUE(takeBack->isVisible());
        const int line = middleOf(*takeBack);
        EXPECT_NEAR(middleOf(*there(window->findChild<QLabel*>(u"lastPain"_s))), line, 2);
        for (const auto* each : window->findChildren<PainButton*>())
            if (each->isVisible()) {
                EXPECT_NEAR(middleOf(*each), line, 2) << language.toStdString();
                EXPECT_GE(each->width(), each->height() * 9 / 10) << language.toStdString();
            }
        window.reset();
    }
}

TEST_F(PainOnToday, BeginsAndEndsWhereTheDayBelowDoes) {
    showWindow();
    for (const QSize size : {QSize(1120, 760), QSize(640, 480)}) {
        window->resize(size);
        QCoreApplication::processEvents();
        const QMargins pain = there(part<PainCard>())->contentsMargins();
        const QMargins day = there(part<DayCard>())->contentsMargins();
        EXPECT_EQ(pain.left(), day.left());
        EXPECT_EQ(pain.right(), day.right());
        EXPECT_LT(pain.top(), day.top()) << "it holds one row";
    }
}

TEST_F(PainOnToday, SaysWhatTheSignBesideItDoes) {
    showWindow();
    pressNumber(6);
    const auto* takeBack = there(window->findChild<QPushButton*>(u"painTakeBack"_s));
    EXPECT_EQ(takeBack->accessibleName(), u"Take it back"_s);
    EXPECT_EQ(takeBack->accessibleDescription(), u"last: 6 at 08:00"_s);
    EXPECT_FALSE(takeBack->toolTip().isEmpty());
    EXPECT_EQ(takeBack->width(), takeBack->height());
    EXPECT_GE(takeBack->height(), 2 * QFontInfo(QApplication::font()).pixelSize() * 9 / 10);
}

} // namespace
} // namespace coolwarm::test
