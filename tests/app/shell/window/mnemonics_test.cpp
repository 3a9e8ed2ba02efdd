// SPDX-License-Identifier: MIT
// A letter for everything in the window that has words and can be pressed or typed into, and none
// for two of them.
#include "app/widgets/keys/mnemonics.h"

#include "app/shell/window/bar_area.h"
#include "app/widgets/length_choice.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QHash>
#include <QLabel>
#include <QRadioButton>
#include <QTranslator>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

bool isLatin(QChar letter) {
    return letter.isLetter() && letter.unicode() < 0x80;
}

QChar markedIn(const QString& text) {
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (text.at(at) == u'&' && text.at(++at) != u'&')
            return text.at(at).toLower();
    return {};
}

struct Mnemonics : testing::TestWithParam<const char*>, WindowBench {
    Mnemonics() {
        EXPECT_TRUE(texts.load(u"coolwarm_"_s + QLatin1String(GetParam()), u":/i18n"_s));
        QCoreApplication::installTranslator(&texts);
        pages = allPages(); // in this language
        showWindow();
    }
    ~Mnemonics() override { window.reset(); }

    /// The words of what can be reached by a letter; nothing for any other part.
    static QString wordsOf(const QWidget& part) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
            return button->text();
        const auto* label = qobject_cast<const QLabel*>(&part);
        return label != nullptr && label->buddy() != nullptr ? label->text() : QString();
    }
    /// Those that come and go over the pages have none.
    static bool isOfANotice(const QWidget& part) {
        for (const QWidget* at = &part; at != nullptr; at = at->parentWidget())
            if (qobject_cast<const BarArea*>(at) != nullptr)
                return true;
        return false;
    }
    static void expectOneForEach(const QWidget& place, const char* when) {
        QCoreApplication::processEvents();
        const QSet<QChar> given = mnemonicsOf(place);
        QHash<QChar, QString> owners;
        for (const QWidget* each : place.findChildren<QWidget*>()) {
            const QString words = wordsOf(*each);
            if (words.isEmpty() || !each->isVisible() || each->window() != place.window() ||
                isOfANotice(*each))
                continue;
            const QChar letter = markedIn(words);
            if (letter.isNull()) {
                for (const QChar free : words)
                    EXPECT_TRUE(!isLatin(free) || given.contains(free.toLower()))
                        << when << ": nothing leads to " << words.toStdString();
                continue;
            }
            EXPECT_FALSE(owners.contains(letter)) << when << ": " << words.toStdString() << " and "
                                                  << owners.value(letter).toStdString();
            owners.insert(letter, words);
        }
        EXPECT_GT(owners.size(), 1) << when;
    }
    void expectOnPage(Qt::Key page, const char* when) {
        press(page, Qt::ControlModifier);
        expectOneForEach(*window, when);
    }
    QRadioButton* length() const {
        for (auto* each : there(part<LengthChoice>())->findChildren<QRadioButton*>())
            if (each->isChecked())
                return each;
        return nullptr;
    }

    QTranslator texts;
};

TEST_P(Mnemonics, AreGivenOnEachPageAndNoneTwice) {
    expectOnPage(Qt::Key_1, "today");
    expectOnPage(Qt::Key_2, "history");
    expectOnPage(Qt::Key_3, "trends");
    expectOnPage(Qt::Key_4, "guide");
    expectOnPage(Qt::Key_5, "settings");
}

TEST_P(Mnemonics, AreGivenThroughAWholeSession) {
    press(Qt::Key_I, Qt::ControlModifier);
    advance(1s);
    expectOneForEach(*window, "running");
    advance(20min);
    expectOneForEach(*window, "the alarm");
    clickNamed("packOffButton");
    expectOneForEach(*window, "afterwards");
}

TEST_P(Mnemonics, LeadToTheLengthAlsoAfterAnotherWasChosen) {
    for (const char* name : {"", "longest", "shortest"}) {
        if (*name != 0)
            there(there(part<LengthChoice>())->findChild<QRadioButton*>(QLatin1String(name)))
                ->click();
        window->setFocus();
        QRadioButton* chosen = there(length());
        const QChar letter = markedIn(chosen->text());
        ASSERT_FALSE(letter.isNull()) << name;
        press(static_cast<Qt::Key>(letter.toUpper().unicode()), Qt::AltModifier);
        EXPECT_TRUE(chosen->hasFocus()) << name;
        expectOneForEach(*window, name);
    }
}

TEST_P(Mnemonics, AreGivenInDialogs) {
    press(Qt::Key_2, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_G, Qt::Key_E}) {
        dialogs.expect([](QWidget& dialog) {
            expectOneForEach(dialog, "a dialog");
            dialog.close();
        });
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(key, Qt::ControlModifier);
    }
}

TEST_P(Mnemonics, OfWordsThatChangeAreOfTheNewWords) {
    QWidget page;
    auto* one = new QPushButton(u"Stop"_s, &page);
    auto* other = new QPushButton(u"Save"_s, &page);
    giveMnemonics(page, {u'v'});
    EXPECT_EQ(one->text(), u"&Stop"_s);
    EXPECT_EQ(other->text(), u"S&ave"_s);
    rewrite(*one, u"Vary"_s);
    EXPECT_EQ(one->text(), u"Va&ry"_s) << "v stands beside the page, and a is taken";
    rewrite(*other, u"Stay"_s);
    EXPECT_EQ(other->text(), u"&Stay"_s);
    rewrite(*other, u"Jaw & temple"_s);
    EXPECT_EQ(other->text(), u"Jaw & temple"_s) << "the sign of a name stays";
}

INSTANTIATE_TEST_SUITE_P(Languages, Mnemonics, testing::Values("en", "de"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
} // namespace coolwarm::test
