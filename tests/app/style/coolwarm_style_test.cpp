// SPDX-License-Identifier: MIT
// The standard controls as the program paints them: words have room, the keyboard is seen, and all
// is mirrored where the language is.
#include "app/style/coolwarm_style.h"

#include "app/style/palette/colour_pairs.h"
#include "app/style/theme.h"
#include "app/widgets/action_button.h"
#include "app/widgets/fields/pain_button.h"
#include "tests/app/support/shown_widget.h"
#include "tests/support/there.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableWidget>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Controls : testing::TestWithParam<ThemeChoice> {
    ~Controls() override {
        QApplication::setPalette(QPalette());
        QApplication::setFont(font);
    }
    /// The control in a window of its own, beside one that can take the keyboard from it.
    QImage pictureWith(QWidget& control, bool keyboard) {
        (keyboard ? control : other).setFocus();
        EXPECT_TRUE(!keyboard || control.hasFocus() || control.isAncestorOf(window.focusWidget()));
        return pictureOf(control);
    }
    void show(QWidget& control) {
        layout.addWidget(&control);
        layout.addWidget(&other);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    const QFont font = QApplication::font();
    Theme theme{GetParam()};
    QWidget window;
    QVBoxLayout layout{&window};
    QPushButton other{u"Other"_s};
};

TEST_P(Controls, HaveHeadsOfColumnsAboveTheirCells) {
    QTableWidget table(1, 1);
    table.ensurePolished();
    const QStyle& style = *table.style();
    const QHeaderView* head = table.horizontalHeader();
    EXPECT_LT(head->fontMetrics().height(), table.fontMetrics().height());
    constexpr int beforeAnyWords = 1; // Qt's own pixel in a cell
    EXPECT_EQ(style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, head),
              style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + beforeAnyWords);
}

TEST_P(Controls, ShowWhereTheKeyboardIs) {
    QPushButton button(u"Export"_s);
    QLineEdit line(u"Lower back"_s);
    QComboBox combo;
    combo.addItems({u"Bells"_s, u"Wood"_s});
    QSpinBox spin;
    QCheckBox check(u"Remind"_s);
    QRadioButton radio(u"Ice"_s);
    QPlainTextEdit note(u"eased a little"_s);
    QTableWidget table(2, 2);
    for (QWidget* control : std::initializer_list<QWidget*>{&button, &line, &combo, &spin, &check,
                                                            &radio, &note, &table})
        layout.addWidget(control);
    show(button);
    for (QWidget* control : std::initializer_list<QWidget*>{&button, &line, &combo, &spin, &check,
                                                            &radio, &note, &table}) {
        const QImage without = pictureWith(*control, false);
        EXPECT_FALSE(differenceOf(pictureWith(*control, true), without).isEmpty())
            << control->metaObject()->className();
    }
}

// A line that only changes its colour is lost where both colours are alike.
TEST_P(Controls, ShowTheKeyboardByALineOfTwoPixelsThatWasNotThere) {
    QPushButton button(u"Export"_s);
    QLineEdit line(u"Lower back"_s);
    QComboBox combo;
    combo.addItems({u"Bells"_s, u"Wood"_s});
    QSpinBox spin;
    ActionButton action(ActionButton::Kind::Secondary, u"Warning signs"_s);
    ActionButton start(ActionButton::Kind::Primary, u"Start ice"_s);
    PainButton pain(4);
    const std::initializer_list<QWidget*> controls{&button, &line,  &combo, &spin,
                                                   &action, &start, &pain};
    for (QWidget* control : controls)
        layout.addWidget(control);
    show(button);
    for (QWidget* control : controls) {
        const QImage without = pictureWith(*control, false);
        const QImage with = pictureWith(*control, true);
        int changed = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                changed += contrastOf(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3 ? 1 : 0;
        const int around = 2 * (with.width() + with.height());
        EXPECT_GE(changed, around * 3 / 2) << control->metaObject()->className(); // round corners
    }
}

TEST_P(Controls, ShowWhetherABoxIsMarked) {
    QCheckBox check(u"Remind"_s);
    QRadioButton radio(u"Ice"_s);
    check.setTristate();
    show(check);
    layout.addWidget(&radio);
    QCoreApplication::processEvents();
    const QImage empty = pictureOf(check);
    check.setCheckState(Qt::Checked);
    const QImage marked = pictureOf(check);
    check.setCheckState(Qt::PartiallyChecked);
    const QImage half = pictureOf(check);
    EXPECT_FALSE(differenceOf(empty, marked).isEmpty());
    EXPECT_FALSE(differenceOf(half, marked).isEmpty());
    EXPECT_FALSE(differenceOf(half, empty).isEmpty());
    const QImage open = pictureOf(radio);
    radio.setChecked(true);
    EXPECT_FALSE(differenceOf(pictureOf(radio), open).isEmpty());
}

TEST_P(Controls, CannotBeTakenForUsableWhenTheyAreNot) {
    QPushButton button(u"Export"_s);
    QLineEdit line(u"Lower back"_s);
    QCheckBox check(u"Remind"_s);
    show(button);
    for (QWidget* control : std::initializer_list<QWidget*>{&button, &line, &check}) {
        layout.addWidget(control);
        QCoreApplication::processEvents();
        const QImage usable = pictureOf(*control);
        control->setEnabled(false);
        EXPECT_FALSE(differenceOf(pictureOf(*control), usable).isEmpty())
            << control->metaObject()->className();
    }
}

// The heads of the start menu were cut once letters were larger than usual.
TEST_P(Controls, HaveRoomForTheirWordsHoweverLargeTheLetters) {
    const QString words = u"Wärmeanwendungsbeginn"_s;
    for (const qreal factor : {1.0, 2.0, 3.0}) {
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(large);
        const int width = QFontMetrics(large).horizontalAdvance(words);
        const int height = QFontMetrics(large).height();

        QComboBox combo;
        combo.addItem(words);
        combo.ensurePolished();
        combo.resize(combo.sizeHint());
        QStyleOptionComboBox asked;
        asked.initFrom(&combo);
        const QRect room = QApplication::style()->subControlRect(
            QStyle::CC_ComboBox, &asked, QStyle::SC_ComboBoxEditField, &combo);
        EXPECT_GE(room.width() - 2, width) << factor;
        EXPECT_GE(room.height(), height) << factor;

        QSpinBox spin;
        spin.setSuffix(words);
        spin.ensurePolished();
        spin.resize(spin.sizeHint());
        spin.show();
        const auto* line = there(spin.findChild<QLineEdit*>());
        EXPECT_GE(line->width() - 4, QFontMetrics(large).horizontalAdvance(spin.text())) << factor;

        QPushButton button(words);
        button.ensurePolished();
        EXPECT_GT(button.sizeHint().width(), width) << factor;
        EXPECT_GE(button.sizeHint().height(), height) << factor;

        QMenu menu;
        QAction* head = menu.addSection(words);
        QAction* plain = menu.addAction(words + u"\tCtrl+W"_s);
        menu.ensurePolished();
        QFont heading = menu.font();
        heading.setWeight(QFont::DemiBold);
        const int margin =
            QApplication::style()->pixelMetric(QStyle::PM_MenuHMargin, nullptr, &menu);
        EXPECT_GE(menu.sizeHint().width() - 2 * margin,
                  QFontMetrics(heading).horizontalAdvance(words));
        EXPECT_GE(menu.actionGeometry(head).height(), height) << factor;
        EXPECT_GE(menu.actionGeometry(plain).height(), height) << factor;
    }
}

TEST_P(Controls, AreMirroredWhereTheLanguageIs) {
    QComboBox combo;
    QSpinBox spin;
    const auto arrowOf = [](QWidget& box, QStyle::ComplexControl control, QStyle::SubControl part,
                            QStyleOptionComplex& asked) {
        box.resize(200, 40);
        asked.initFrom(&box);
        return QApplication::style()->subControlRect(control, &asked, part, &box);
    };
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        combo.setLayoutDirection(direction);
        spin.setLayoutDirection(direction);
        QStyleOptionComboBox list;
        QStyleOptionSpinBox steps;
        const bool left = direction == Qt::RightToLeft;
        EXPECT_EQ(arrowOf(combo, QStyle::CC_ComboBox, QStyle::SC_ComboBoxArrow, list).left() < 100,
                  left);
        EXPECT_EQ(arrowOf(spin, QStyle::CC_SpinBox, QStyle::SC_SpinBoxUp, steps).left() < 100,
                  left);
    }
}

TEST_P(Controls, LetAScrollBarsHandleReachBothEnds) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const auto way : {Qt::Horizontal, Qt::Vertical}) {
            QScrollBar bar(way);
            bar.setLayoutDirection(direction);
            bar.resize(way == Qt::Horizontal ? QSize(300, 14) : QSize(14, 300));
            const auto placeAt = [&](int minimum, int maximum, int page, int value) {
                bar.setRange(minimum, maximum);
                bar.setPageStep(page);
                bar.setValue(value);
                QStyleOptionSlider asked;
                asked.initFrom(&bar);
                asked.orientation = way;
                asked.minimum = minimum;
                asked.maximum = maximum;
                asked.pageStep = page;
                asked.sliderPosition = value;
                const QRect handle = QApplication::style()->subControlRect(
                    QStyle::CC_ScrollBar, &asked, QStyle::SC_ScrollBarSlider, &bar);
                return way == Qt::Horizontal ? std::pair(handle.left(), handle.right())
                                             : std::pair(handle.top(), handle.bottom());
            };
            const bool turned = way == Qt::Horizontal && direction == Qt::RightToLeft;
            EXPECT_EQ(turned ? placeAt(0, 100, 10, 100).first : placeAt(0, 100, 10, 0).first, 0);
            EXPECT_EQ(turned ? placeAt(0, 100, 10, 0).second : placeAt(0, 100, 10, 100).second,
                      299);
            const auto [from, to] = placeAt(0, 2'000'000'000, 1, 1'000'000'000);
            EXPECT_GE(to - from, 20) << "large enough to hold, however long the list";
            EXPECT_NEAR((from + to) / 2, 150, 2);
            EXPECT_EQ(placeAt(0, 0, 10, 0), std::pair(0, 299)) << "nothing to scroll";
        }
    }
}

TEST_P(Controls, FillAProgressBarByWhatIsDone) {
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 100);
    show(bar);
    bar.resize(200, 16);
    const QColor fill = coloursOf(theme.scheme()).selection;
    const auto filled = [&](int value) {
        bar.setValue(value);
        const QImage picture = pictureOf(bar);
        int count = 0;
        for (int x = 0; x < picture.width(); ++x)
            count += alike(picture.pixelColor(x, picture.height() / 2), fill) ? 1 : 0;
        return count / double(picture.width());
    };
    EXPECT_EQ(filled(0), 0);
    EXPECT_NEAR(filled(50), 0.5, 0.05);
    EXPECT_NEAR(filled(100), 1, 0.05);
}

TEST_P(Controls, AskAndWarnWithTheProgramsOwnSigns) {
    const Colours& colours = coloursOf(theme.scheme());
    const auto isThere = [](QStyle::StandardPixmap which, const QColor& colour) {
        const QImage image =
            QApplication::style()->standardIcon(which).pixmap(QSize(36, 36)).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                if (at.alpha() > 200 && !alike(at, colour))
                    return false;
                ink += at.alpha() > 200 ? 1 : 0;
            }
        return ink > 36;
    };
    EXPECT_TRUE(isThere(QStyle::SP_MessageBoxQuestion, colours.infoMark));
    EXPECT_TRUE(isThere(QStyle::SP_MessageBoxInformation, colours.infoMark));
    EXPECT_TRUE(isThere(QStyle::SP_MessageBoxWarning, colours.warnMark));
    EXPECT_TRUE(isThere(QStyle::SP_MessageBoxCritical, colours.errorMark));
    EXPECT_TRUE(isThere(QStyle::SP_ArrowLeft, colours.onSelection));
    EXPECT_TRUE(isThere(QStyle::SP_ArrowRight, colours.onSelection));
}

TEST_P(Controls, ShowNoDayOfACalendarAsIfItWereWrong) {
    QCalendarWidget calendar;
    show(calendar);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        EXPECT_EQ(calendar.weekdayTextFormat(day).foreground().style(), Qt::NoBrush);
}

TEST_P(Controls, GiveColumnHeadsTheirRole) {
    QTableWidget table(1, 1);
    show(table);
    const QHeaderView* head = table.horizontalHeader();
    EXPECT_EQ(head->font().weight(), QFont::DemiBold);
    EXPECT_EQ(head->palette().color(QPalette::ButtonText), coloursOf(theme.scheme()).textMuted);
}

INSTANTIATE_TEST_SUITE_P(InEachLook, Controls,
                         testing::Values(ThemeChoice::Light, ThemeChoice::Dark,
                                         ThemeChoice::HighContrastDark,
                                         ThemeChoice::HighContrastLight),
                         [](const testing::TestParamInfo<ThemeChoice>& look) -> std::string {
                             return look.param == ThemeChoice::Light              ? "Light"
                                    : look.param == ThemeChoice::Dark             ? "Dark"
                                    : look.param == ThemeChoice::HighContrastDark ? "ContrastDark"
                                                                                  : "ContrastLight";
                         });

} // namespace
} // namespace coolwarm::test
