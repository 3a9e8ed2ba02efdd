// SPDX-License-Identifier: MIT
// The window in many sizes, with letters of two: whether every part can be brought to sight.
#pragma once

#include "app/style/theme.h"
#include "app/widgets/painted/countdown_ring.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTranslator>

namespace coolwarm::test {
using namespace Qt::StringLiterals;

/// Of 24 pixels on a screen of 96 dots an inch, where the usual ones have 15.
inline constexpr qreal largeLetters = 1.6;

struct Case {
    QSize size;
    qreal letters = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool german = false;
};

inline QString nameOf(const QWidget& part) {
    QString text = part.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        text = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        text = button->text();
    return QLatin1String(part.metaObject()->className()) + u" \""_s + text.left(40) + u'"';
}

/// Whether the part stands on a surface that can be scrolled to every side on which it overlaps.
inline bool canBeScrolledTo(const QScrollArea& area, const QRect& place) {
    const QWidget& surface = *there(area.widget());
    const bool across = surface.width() <= area.viewport()->width() ||
                        area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const bool down = surface.height() <= area.viewport()->height() ||
                      area.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    return across && down && surface.rect().contains(place);
}

/// What is cut off of a part, in words; empty when nothing is.
inline QString cutOff(const QWidget& part) {
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
            const bool isEmptyPlace = part->layout() != nullptr && part->layout()->isEmpty();
            if (!part->isVisible() || isEmptyPlace || isInsideOfAnother(*part))
                continue;
            const QString fault = cutOff(*part);
            EXPECT_TRUE(fault.isEmpty()) << fault.toStdString();
            ++seen;
        }
        EXPECT_GT(seen, 3);
        expectNothingSideways();
    }
    void expectNothingSideways() const {
        for (const QScrollArea* area : window->findChildren<QScrollArea*>()) {
            if (area->isVisible() && qobject_cast<const QAbstractItemView*>(area) == nullptr) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << there(area->widget())->metaObject()->className() << " is "
                    << there(area->widget())->minimumSizeHint().width() << " wide of "
                    << area->viewport()->width() << ": " << widestIn(*there(area->widget()));
            }
        }
    }
    /// What asks for more than its place has, from without to within.
    static std::string widestIn(const QWidget& surface) {
        std::string names;
        for (const QWidget* part : surface.findChildren<QWidget*>())
            if (part->isVisible() && !isInsideOfAnother(*part) &&
                part->mapTo(&surface, QPoint(0, 0)).x() + part->minimumSizeHint().width() >
                    there(surface.parentWidget())->width())
                names += nameOf(*part).toStdString() + ' ' +
                         std::to_string(part->minimumSizeHint().width()) + "; ";
        return names;
    }
    /// Where letters are of the usual size nobody has to look for what matters most.
    void expectInSight(const std::vector<const QWidget*>& parts) const {
        if (GetParam().letters == 1)
            expectAlwaysInSight(parts);
    }
    /// Whatever the letters and the window: what may have to be pressed at once.
    static void expectAlwaysInSight(const std::vector<const QWidget*>& parts) {
        settle();
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
    void stop() { clickText("Take it off now", "Jetzt abnehmen"); }
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

} // namespace coolwarm::test
