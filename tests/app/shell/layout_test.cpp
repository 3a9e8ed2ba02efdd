// SPDX-License-Identifier: MIT
// Small windows and large letters: every part of every page can be brought to sight.
#include "app/control/upkeep/maintenance_service.h"
#include "app/pages/settings/settings_page.h"
#include "app/pages/today/running_pane.h"
#include "app/style/theme.h"
#include "app/widgets/countdown_ring.h"
#include "app/widgets/fields/pain_picker.h"
#include "core/log/care/sqlite_maintenance.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTranslator>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Case {
    QSize size;
    qreal letters = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool german = false;
};

QString nameOf(const QWidget& part) {
    QString text = part.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        text = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        text = button->text();
    return QLatin1String(part.metaObject()->className()) + u" \""_s + text.left(40) + u'"';
}

/// Whether the part stands on a surface that can be scrolled to every side on which it overlaps.
bool canBeScrolledTo(const QScrollArea& area, const QRect& place) {
    const QWidget& surface = *there(area.widget());
    const bool across = surface.width() <= area.viewport()->width() ||
                        area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const bool down = surface.height() <= area.viewport()->height() ||
                      area.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    return across && down && surface.rect().contains(place);
}

/// What is cut off of a part, in words; empty when nothing is.
QString cutOff(const QWidget& part) {
    if (const auto* label = qobject_cast<const QLabel*>(&part)) {
        if (label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            return u"%1 is %2 high and needs %3"_s.arg(nameOf(part))
                .arg(label->height())
                .arg(label->heightForWidth(label->width()));
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&part);
    const bool isSign = button != nullptr && button->text().isEmpty(); // an arrow, a cross
    const QSize least = isSign ? QSize() : part.minimumSizeHint();
    if (part.width() < least.width() || part.height() < least.height())
        return u"%1 is %2x%3 and needs %4x%5"_s.arg(nameOf(part))
            .arg(part.width())
            .arg(part.height())
            .arg(least.width())
            .arg(least.height());
    QRect place = part.rect();
    for (const QWidget* at = &part; !at->isWindow(); at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        const auto* area = qobject_cast<const QScrollArea*>(parent->parentWidget());
        if (area != nullptr && area->widget() == at)
            return canBeScrolledTo(*area, place) ? QString()
                                                 : nameOf(part) + u" cannot be scrolled to"_s;
        place.moveTopLeft(at->mapToParent(place.topLeft()));
        if (!parent->rect().contains(place))
            return nameOf(part) + u" reaches out of "_s + nameOf(*parent);
    }
    return {};
}

struct Layout : testing::TestWithParam<Case>, WindowBench {
    Layout() {
        if (GetParam().german) {
            EXPECT_TRUE(german.load(u"coolwarm_de"_s, u":/i18n"_s));
            QCoreApplication::installTranslator(&german);
        }
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * GetParam().letters);
        QApplication::setFont(large);
        theme = std::make_unique<Theme>(ThemeChoice::Light);
        showWindow();
        window->setLayoutDirection(GetParam().direction);
        window->resize(GetParam().size);
        QCoreApplication::processEvents();
    }
    ~Layout() override {
        window.reset();
        theme.reset();
        QApplication::setPalette(QPalette());
        QApplication::setFont(font);
    }

    /// What a part that wraps asks of those above it comes in rounds of events.
    static void settle() {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }
    void expectNothingCutOff() const {
        settle();
        EXPECT_EQ(window->size(), GetParam().size); // it does fit onto such a screen
        int seen = 0;
        for (const QWidget* part : window->findChildren<QWidget*>()) {
            if (!part->isVisible() || isInsideOfAnother(*part))
                continue;
            const QString fault = cutOff(*part);
            EXPECT_TRUE(fault.isEmpty()) << fault.toStdString();
            ++seen;
        }
        EXPECT_GT(seen, 3);
    }
    /// Where letters are of the usual size nothing has to be scrolled sideways, and nobody has to
    /// look for what matters most.
    void expectInSight(const std::vector<const QWidget*>& parts) const {
        settle();
        if (GetParam().letters > 1)
            return;
        for (const QScrollArea* area : window->findChildren<QScrollArea*>()) {
            if (area->isVisible() && qobject_cast<const QAbstractItemView*>(area) == nullptr) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << there(area->widget())->metaObject()->className() << " is "
                    << there(area->widget())->minimumSizeHint().width() << " wide of "
                    << area->viewport()->width();
            }
        }
        for (const QWidget* part : parts) {
            ASSERT_NE(part, nullptr);
            EXPECT_EQ(part->visibleRegion().boundingRect(), part->rect())
                << nameOf(*part).toStdString() << " needs scrolling";
        }
    }
    const QPushButton* shown(const char* english, const char* germanText) const {
        return button(GetParam().german ? QString::fromUtf8(germanText)
                                        : QString::fromUtf8(english));
    }
    /// The ring, or the words in its place.
    const QWidget* countdown() const {
        const auto* left = there(window->findChild<QLabel*>(u"timeLeft"_s));
        return left->isVisible() ? static_cast<const QWidget*>(left) : part<CountdownRing>();
    }
    void start() { press(Qt::Key_I, Qt::ControlModifier); }
    void stop() { clickText("Stop now", "Jetzt beenden"); }
    void clickText(const char* english, const char* germanText) {
        click(GetParam().german ? QString::fromUtf8(germanText) : QString::fromUtf8(english));
    }

    /// A row of a list or a part of a date field: its owner scrolls it or lays it out.
    static bool isInsideOfAnother(const QWidget& part) {
        if (qobject_cast<const QScrollBar*>(&part) != nullptr)
            return true;
        for (const QWidget* at = part.parentWidget(); at != nullptr; at = at->parentWidget())
            if (qobject_cast<const QAbstractItemView*>(at) != nullptr ||
                qobject_cast<const QAbstractSpinBox*>(at) != nullptr ||
                qobject_cast<const QComboBox*>(at) != nullptr)
                return true;
        return false;
    }

    QTranslator german;
    const QFont font = QApplication::font();
    std::unique_ptr<Theme> theme;
};

TEST_P(Layout, ShowsTheCards) {
    expectInSight({shown("Start ice", "Kälte starten"), shown("Start heat", "Wärme starten"),
                   shown("Warning signs", "Warnzeichen")});
    computer.setAudible(false);
    expectInSight({shown("Start ice", "Kälte starten"), shown("Warning signs", "Warnzeichen")});
    expectNothingCutOff();
}

TEST_P(Layout, ShowsRestsAndNotices) {
    start();
    advance(5min);
    stop();
    clickText("Done", "Fertig");
    expectInSight({shown("Warning signs", "Warnzeichen")});
    press(Qt::Key_I, Qt::ControlModifier); // refused, and told so
    expectInSight({shown("Warning signs", "Warnzeichen")});
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheRunningSession) {
    start();
    expectNothingCutOff();
    expectInSight(
        {countdown(), shown("Stop now", "Jetzt beenden"), shown("Warning signs", "Warnzeichen")});
}

TEST_P(Layout, HasTheTimesOfASessionInOneLineAndItsTitleInNoNarrowColumn) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    start();
    const int line = QFontMetrics(QApplication::font()).height();
    for (const int across : {80, 70, 60, 57}) { // the navigation is beside the page
        window->resize(across * line, 60 * line);
        settle();
        for (const QLabel* label : there(part<RunningPane>())->findChildren<QLabel*>())
            if (label->text().contains(u'·')) { // title and times
                EXPECT_LT(label->height(), 2 * label->fontMetrics().height())
                    << across << ": " << label->text().toStdString();
            }
    }
}

TEST_P(Layout, HasStopInSightBelowALongSiteAndABar) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    computer.setAudible(false);
    start();
    settle();
    const QPushButton* stopNow = shown("Stop now", "Jetzt beenden");
    ASSERT_NE(stopNow, nullptr);
    EXPECT_TRUE(GetParam().german || says(u"No loudspeaker was found"_s));
    if (GetParam().letters == 1 || GetParam().size.width() > 1000) {
        EXPECT_EQ(stopNow->visibleRegion().boundingRect(), stopNow->rect()) << "needs scrolling";
    }
    expectInSight({countdown(), shown("Warning signs", "Warnzeichen")});
}

TEST_P(Layout, ShowsAStartThatWaits) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    Preferences preferences = bridge.choices().preferences;
    preferences.startDelay = StartDelay::of(60s).value();
    must(SetPreferences{preferences});
    computer.setAudible(false);
    start();
    expectNothingCutOff();
    expectInSight({part<CountdownRing>(), shown("Start now", "Jetzt starten"),
                   shown("Cancel", "Abbrechen"), shown("Warning signs", "Warnzeichen")});
}

TEST_P(Layout, ShowsTheQuestionsBelowALongSiteAndABar) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    computer.setAudible(false);
    start();
    advance(17min);
    stop();
    expectNothingCutOff();
    expectInSight({shown("Done", "Fertig"), shown("Warning signs", "Warnzeichen")});
}

TEST_P(Layout, FollowsAWindowThatIsMadeLargerAndSmaller) {
    start();
    advance(17min);
    stop();
    const QPushButton* done = there(shown("Done", "Fertig"));
    const auto* pain = there(part<PainPicker>());
    const auto doneIsBelow = [&] {
        settle();
        return done->mapTo(window.get(), QPoint()).y() > pain->mapTo(window.get(), QPoint()).y();
    };
    const int line = QFontMetrics(QApplication::font()).height();
    const auto resize = [&](int across, int down) { window->resize(across * line, down * line); };
    resize(80, 60);
    EXPECT_TRUE(doneIsBelow());
    resize(80, 36);
    EXPECT_FALSE(doneIsBelow());
    resize(46, 36);
    EXPECT_FALSE(doneIsBelow());
    resize(46, 60);
    EXPECT_TRUE(doneIsBelow());
    resize(80, 60);
    EXPECT_TRUE(doneIsBelow());
}

TEST_P(Layout, BeginsWhatIsNewAtItsTop) {
    start();
    auto* area = there(part<QScrollArea>());
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    advance(5min);
    must(Stop{});
    settle();
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
    clickText("Done", "Fertig");
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    start(); // refused, and told so at the top
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
}

TEST_P(Layout, LeavesThePageAThirdOfTheWindowBelowTallBars) {
    const QString tall = u"Something is told above all the pages, at some length. "_s.repeated(9);
    emit requests.offered(tall, u"Do it"_s, [] {});
    settle();
    const QPushButton* act = button(u"Do it"_s);
    ASSERT_NE(act, nullptr);
    start();
    settle();
    expectNothingCutOff();
    const QRect seen = there(part<RunningPane>())->visibleRegion().boundingRect();
    EXPECT_GE(seen.height(), window->height() / 3);
}

TEST_P(Layout, ShowsTheQuestionsAfterASession) {
    start();
    advance(5min);
    stop();
    expectNothingCutOff();
    expectInSight({shown("Done", "Fertig"), shown("Warning signs", "Warnzeichen")});
}

TEST_P(Layout, ShowsTheAlarm) {
    start();
    advance(20min);
    expectNothingCutOff();
    expectInSight({shown("I have taken it off", "Ich habe sie abgenommen")});
}

TEST_P(Layout, ShowsTheQuestionOfALateAlarm) {
    start();
    advance(26h);
    clickText("I have taken it off", "Ich habe sie abgenommen");
    expectNothingCutOff();
    expectInSight({});
}

TEST_P(Layout, ShowsTheHistory) {
    ASSERT_TRUE(
        elsewhere(pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:20:00")))
            .verdict.isAllowed());
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QAbstractItemView>() != nullptr; }));
    expectNothingCutOff();
    expectInSight({});
    if (GetParam().letters == 1) {
        EXPECT_EQ(there(part<QAbstractItemView>())->horizontalScrollBar()->maximum(), 0);
    }
}

TEST_P(Layout, ShowsTheSettings) {
    SqliteMaintenance(home.path()).keepBackups(utc("2026-03-02 08:00:00"), {});
    must(SetProtocol{Modality::Ice, {15min, 18min}, 3h});
    press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto* backups = there(window->findChild<QTableWidget*>());
        return backups != nullptr && backups->rowCount() == 2;
    }));
    expectNothingCutOff();
    computer.setAudible(false);
    computer.setCanSpeak(false);
    computer.setProgramStart(
        {true, false, false, false, u"/opt/an older place/bin/coolwarm"_s, true, u"no"_s});
    there(window->findChild<QSpinBox*>(u"planLeast"_s))->setValue(1);
    maintenance.check();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !maintenance.isBusy(); }));
    expectNothingCutOff();
    expectInSight({});
}

INSTANTIATE_TEST_SUITE_P(
    Everywhere, Layout,
    // Whole screens, and two windows inside a frame: on a screen of 640x480,
    // and on one of 1366x768 whose pixels are enlarged by half.
    testing::Values(Case{{640, 480}, 1}, Case{{640, 480}, 1, Qt::RightToLeft},
                    Case{{640, 480}, 1, Qt::LeftToRight, true}, Case{{624, 432}, 1},
                    Case{{624, 432}, 1, Qt::RightToLeft},
                    Case{{624, 432}, 1, Qt::LeftToRight, true}, Case{{894, 464}, 1},
                    Case{{894, 464}, 1, Qt::LeftToRight, true}, Case{{800, 600}, 2},
                    Case{{1280, 800}, 2}, Case{{1920, 1080}, 1}),
    [](const testing::TestParamInfo<Case>& room) {
        return std::to_string(room.param.size.width()) + "x" +
               std::to_string(room.param.size.height()) +
               (room.param.letters > 1 ? "WithLettersTwiceAsLarge" : "") +
               (room.param.direction == Qt::RightToLeft ? "FromTheRight" : "") +
               (room.param.german ? "InGerman" : "");
    });

} // namespace
} // namespace coolwarm::test
