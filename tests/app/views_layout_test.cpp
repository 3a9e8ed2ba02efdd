// SPDX-License-Identifier: MIT
// Small windows and large letters: every part of every page can be brought to sight.
#include "app/bridge/log_desk.h"
#include "app/platform/theme.h"
#include "app/views/settings_page.h"
#include "core/store/sqlite_care.h"
#include "tests/app/window_bench.h"
#include "tests/support/there.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Room {
    QSize size;
    qreal letters = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
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

struct Layout : testing::TestWithParam<Room>, WindowBench {
    Layout() {
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * GetParam().letters);
        QApplication::setFont(large);
        theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
        theme->dress();
        showWindow();
        window->setLayoutDirection(GetParam().direction);
        window->resize(GetParam().size);
        QCoreApplication::processEvents();
    }
    ~Layout() override {
        window.reset();
        theme.reset();
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
        QApplication::setFont(font);
    }

    void expectNothingCutOff() const {
        QCoreApplication::processEvents();
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

    const QFont font = QApplication::font();
    std::unique_ptr<Theme> theme;
};

TEST_P(Layout, ShowsTheCards) {
    expectNothingCutOff();
}

TEST_P(Layout, ShowsRestsAndNotices) {
    click(u"Start ice"_s);
    advance(5min);
    click(u"Stop now"_s);
    click(u"Done"_s);
    press(Qt::Key_I, Qt::ControlModifier); // refused, and told so
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheRunningSession) {
    click(u"Start ice"_s);
    expectNothingCutOff();
}

TEST_P(Layout, HasStopInSightBelowALongSiteAndABar) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    computer.setAudible(false);
    click(u"Start ice"_s);
    QCoreApplication::processEvents();
    const QPushButton* stop = button(u"Stop now"_s);
    ASSERT_NE(stop, nullptr);
    EXPECT_TRUE(says(u"No loudspeaker was found"_s));
    if (GetParam().letters == 1 || GetParam().size.width() > 1000) {
        EXPECT_EQ(stop->visibleRegion().boundingRect(), stop->rect()) << "needs scrolling";
    }
}

TEST_P(Layout, ShowsTheQuestionsAfterASession) {
    click(u"Start ice"_s);
    advance(5min);
    click(u"Stop now"_s);
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheAlarm) {
    click(u"Start ice"_s);
    advance(20min);
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheQuestionOfALateAlarm) {
    click(u"Start ice"_s);
    advance(26h);
    click(u"I have taken it off"_s);
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheHistory) {
    ASSERT_TRUE(
        elsewhere(pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:20:00")))
            .verdict.isAllowed());
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QAbstractItemView>() != nullptr; }));
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheSettings) {
    SqliteCare(home.path()).keepBackups(utc("2026-03-02 08:00:00"), {});
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
    desk.check();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.isBusy(); }));
    expectNothingCutOff();
}

INSTANTIATE_TEST_SUITE_P(Everywhere, Layout,
                         testing::Values(Room{{640, 480}, 1}, Room{{640, 480}, 1, Qt::RightToLeft},
                                         Room{{800, 600}, 2}, Room{{1280, 800}, 2},
                                         Room{{1920, 1080}, 1}),
                         [](const testing::TestParamInfo<Room>& room) {
                             return std::to_string(room.param.size.width()) + "x" +
                                    std::to_string(room.param.size.height()) +
                                    (room.param.letters > 1 ? "WithLettersTwiceAsLarge" : "") +
                                    (room.param.direction == Qt::RightToLeft ? "FromTheRight" : "");
                         });

} // namespace
} // namespace coolwarm::test
