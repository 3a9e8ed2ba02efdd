// SPDX-License-Identifier: MIT
// The filters of the history as chips: how they come, change and go.
#include "tests/app/support/history_bench.h"
#include "tests/support/there.h"

#include <QAccessible>

namespace coolwarm::test {
namespace {

struct Chips : HistoryView {
    QStringList shown() const {
        QStringList names;
        for (const auto* each : window->findChildren<FilterChip*>())
            if (each->isVisible() && each->objectName() != u"addFilter"_s)
                names << each->text();
        return names;
    }
    /// The keyboard's way to the chip and what it does there.
    void pressOn(const QString& name, Qt::Key key) const {
        there(chip(name))->setFocus();
        QTest::keyClick(there(chip(name)), key);
        settle();
    }
};

TEST_F(Chips, AreNotThereWhereNothingIsFiltered) {
    logThree();
    openPage();
    EXPECT_EQ(shown(), QStringList());
    EXPECT_EQ(button(u"Clear all"_s), nullptr);
    EXPECT_TRUE(there(window->findChild<FilterChip*>(u"addFilter"_s))->isVisible());
}

TEST_F(Chips, SayWhichFilterIsOn) {
    logThree();
    openPage();
    filter(u"Dates"_s, u"Last 4 weeks"_s);
    filter(u"Pain change"_s, u"Not known"_s);
    EXPECT_EQ(shown(), (QStringList{u"Last 4 weeks"_s, u"Pain change not known"_s}));
    const auto* dates = there(QAccessible::queryAccessibleInterface(chip(u"Dates"_s)));
    EXPECT_EQ(dates->text(QAccessible::Name), u"Filter: Last 4 weeks"_s);
    EXPECT_EQ(dates->role(), QAccessible::Button);
    EXPECT_TRUE(dates->text(QAccessible::Description).contains(u"Delete"_s));
}

TEST_F(Chips, AreChangedByAPress) {
    logThree();
    openPage();
    filter(u"Ice or heat"_s, u"Ice"_s);
    EXPECT_EQ(rowCount(), 2);
    filter(u"Ice or heat"_s, u"Heat"_s);
    EXPECT_EQ(rowCount(), 1);
    EXPECT_EQ(shown(), QStringList{u"Heat"_s});
    filter(u"Ice or heat"_s, u"Ice and heat"_s);
    EXPECT_EQ(rowCount(), 3);
    EXPECT_EQ(shown(), QStringList());
}

TEST_F(Chips, GoByDeleteAndByBackspace) {
    logThree();
    openPage();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        filter(u"Ice or heat"_s, u"Ice"_s);
        EXPECT_EQ(rowCount(), 2);
        pressOn(u"Ice or heat"_s, key);
        EXPECT_EQ(rowCount(), 3);
        EXPECT_EQ(shown(), QStringList());
        EXPECT_EQ(there(window->focusWidget())->objectName(), u"addFilter"_s)
            << "and the keyboard stays where it was";
    }
}

TEST_F(Chips, GoByAPressOnTheirCrossInEitherDirection) {
    logThree();
    openPage();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        window->setLayoutDirection(direction);
        filter(u"Ice or heat"_s, u"Ice"_s);
        auto* on = there(chip(u"Ice or heat"_s));
        const int edge = direction == Qt::LeftToRight ? on->width() - 8 : 8;
        mouseClick(*on, {edge, on->height() / 2});
        settle();
        EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
        EXPECT_EQ(rowCount(), 3);
        EXPECT_EQ(shown(), QStringList());
    }
}

TEST_F(Chips, OpenTheirMenuByAPressOnTheirWords) {
    logThree();
    openPage();
    filter(u"Ice or heat"_s, u"Ice"_s);
    auto* on = there(chip(u"Ice or heat"_s));
    mouseClick(*on, {12, on->height() / 2});
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QStringList entries;
    QStringList marked;
    for (const QAction* each : menu->actions()) {
        entries << each->text();
        if (each->isChecked())
            marked << each->text();
    }
    EXPECT_EQ(entries, (QStringList{u"Ice and heat"_s, u"Ice"_s, u"Heat"_s}));
    EXPECT_EQ(marked, QStringList{u"Ice"_s});
    menu->close();
}

TEST_F(Chips, GoAllTogetherWhereThereAreSeveral) {
    logThree();
    openPage();
    filter(u"Ice or heat"_s, u"Ice"_s);
    EXPECT_EQ(button(u"Clear all"_s), nullptr) << "one goes by itself";
    QTest::keyClicks(search(), u"x"_s);
    settle();
    EXPECT_EQ(rowCount(), 0);
    clickNamed("clearFilters");
    settle();
    EXPECT_EQ(rowCount(), 3);
    EXPECT_EQ(search()->text(), QString());
    EXPECT_EQ(shown(), QStringList());
    EXPECT_EQ(button(u"Clear all"_s), nullptr);
}

TEST_F(Chips, TakeARangeOfDaysOnlyWhenItIsToBeShown) {
    logThree();
    openPage();
    bool asked = false;
    dialogs.expect([&](QWidget& dialog) {
        clickIn(dialog, u"Cancel"_s);
        asked = true;
    });
    filter(u"Dates"_s, u"From … to …"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked; }));
    EXPECT_EQ(shown(), QStringList());
    EXPECT_EQ(rowCount(), 3);
}

TEST_F(Chips, WrapInASmallWindowAndStayInSight) {
    logThree();
    openPage();
    window->resize(640, 480);
    filter(u"Dates"_s, u"This year"_s);
    filter(u"Ice or heat"_s, u"Ice"_s);
    filter(u"Part of the body"_s, u"Neck"_s);
    filter(u"Length"_s, u"Outside the recommended length"_s);
    filter(u"Pain change"_s, u"Not known"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->size(), QSize(640, 480));
    for (const auto* each : window->findChildren<FilterChip*>()) {
        if (!each->isVisible())
            continue;
        const QRect box(each->mapTo(window.get(), QPoint()), each->size());
        EXPECT_TRUE(window->rect().contains(box)) << each->text().toStdString();
        EXPECT_GE(each->width(), each->sizeHint().width()) << each->text().toStdString();
    }
}

TEST_F(Chips, ShowANameWithAnAmpersandAsItIs) {
    log(Modality::Heat, "2026-03-01 07:00:00", "2026-03-01 07:15:00", "Jaw & temple");
    openPage();
    filter(u"Part of the body"_s, u"Jaw & temple"_s);
    EXPECT_EQ(there(chip(u"Part of the body"_s))->accessibleName(), u"Filter: Jaw & temple"_s);
    EXPECT_EQ(there(chip(u"Part of the body"_s))->shortcut(), QKeySequence());
}

} // namespace
} // namespace coolwarm::test
