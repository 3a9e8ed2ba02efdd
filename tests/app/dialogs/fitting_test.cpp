// SPDX-License-Identifier: MIT
// Dialogs fit the screen they are on, and their buttons are in sight, however large the letters.
#include "app/control/upkeep/repair_service.h"
#include "app/dialogs/briefing_dialog.h"
#include "app/dialogs/repair_dialog.h"
#include "app/pages/history/export_dialog.h"
#include "app/pages/history/import/import_dialog.h"
#include "app/pages/history/session/session_dialog.h"
#include "app/widgets/card.h"
#include "core/log/care/sqlite_maintenance.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// As on a screen half as high and wide as the one of the tests: 400 by 400 points.
struct OnASmallScreen : testing::Test, WindowBench {
    OnASmallScreen() {
        QFont large = font;
        large.setPointSizeF(2 * font.pointSizeF());
        QApplication::setFont(large);
        showWindow();
    }
    ~OnASmallScreen() override {
        window.reset();
        QApplication::setFont(font);
    }

    static void expectFits(QDialog& dialog) {
        dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents();
        const QRect screen = dialog.screen()->availableGeometry();
        EXPECT_LE(dialog.frameGeometry().width(), screen.width());
        EXPECT_LE(dialog.frameGeometry().height(), screen.height());
        EXPECT_TRUE(screen.contains(dialog.geometry()));
        expectButtonsInSight(dialog);
    }
    static void expectButtonsInSight(QWidget& dialog) {
        int buttons = 0;
        for (auto* box : dialog.findChildren<QDialogButtonBox*>()) {
            for (const QAbstractButton* button : box->buttons()) {
                if (!button->isVisible())
                    continue;
                const QRect place(button->mapTo(&dialog, QPoint()), button->size());
                EXPECT_TRUE(dialog.rect().contains(place)) << button->text().toStdString();
                EXPECT_EQ(button->visibleRegion().boundingRect(), button->rect())
                    << button->text().toStdString();
                ++buttons;
            }
        }
        EXPECT_GT(buttons, 0);
    }

    const QFont font = QApplication::font();
};

TEST_F(OnASmallScreen, TheCardBeforeTheFirstStartFits) {
    BriefingDialog first(BriefingDialog::Purpose::BeforeFirstStart, window.get());
    expectFits(first);
    BriefingDialog again(BriefingDialog::Purpose::LookUp);
    expectFits(again);
}

TEST_F(OnASmallScreen, TheCardIsScrolledByOneBarAndNotSideways) {
    BriefingDialog first(BriefingDialog::Purpose::LookUp, window.get());
    expectFits(first);
    int bars = 0;
    for (const auto* bar : first.findChildren<QScrollBar*>())
        bars += bar->isVisible() ? 1 : 0;
    EXPECT_EQ(bars, 1);
    const auto* area = there(first.findChild<QScrollArea*>(u"cardText"_s));
    EXPECT_LE(there(area->widget())->minimumSizeHint().width(), area->viewport()->width());
}

TEST_F(OnASmallScreen, WhatBecameOfAnImportCanBeReadToItsEnd) {
    ImportDialog dialog(
        [](const ImportRequest&, ImportView&, const ImportProgress&) -> ImportReport {
            throw StoreError(StoreError::Kind::InputOutput, "/a/folder/with/a/name/coolwarm.db",
                             "disk I/O error");
        },
        background, looks, window.get());
    dialog.show();
    there(dialog.findChild<QLineEdit*>())->setText(u"/a/file.csv"_s);
    clickIn(dialog, u"Preview"_s);
    auto* said = there(dialog.findChild<QLabel*>(u"importResult"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return !said->text().isEmpty() && said->height() >= said->heightForWidth(said->width()) &&
               said->visibleRegion().boundingRect().bottom() == said->rect().bottom();
    })) << said->text().toStdString();
    EXPECT_GE(said->height(), 2 * said->fontMetrics().height()) << "it takes several lines";
}

TEST_F(OnASmallScreen, ExportAndImportFit) {
    const auto makeReader = [folder = home.path()] {
        return openHistory(folder, std::chrono::seconds{5});
    };
    ExportDialog exporting({}, makeReader, background, allExporters(), window.get());
    expectFits(exporting);
    ImportDialog importing(
        [](const ImportRequest&, ImportView&, const ImportProgress&) { return ImportReport{}; },
        background, looks, window.get());
    expectFits(importing);
}

TEST_F(OnASmallScreen, ADialogThatGrowsStaysOnTheScreen) {
    FittingDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* more = new QLabel;
    column->addWidget(more);
    column->addWidget(new QDialogButtonBox(QDialogButtonBox::Close));
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const QRect screen = dialog.screen()->availableGeometry();
    dialog.move(screen.right() - dialog.width(), screen.bottom() - dialog.height());
    more->setFixedSize(screen.size() / 2);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return dialog.height() > screen.height() / 2 && screen.contains(dialog.geometry());
    })) << dialog.geometry().bottom();
}

TEST_F(OnASmallScreen, TheRepairFits) {
    RepairService repair([this] { return std::make_unique<SqliteMaintenance>(home.path()); }, clock,
                         background);
    RepairDialog dialog(u"The file is damaged in many places, and that takes many words."_s,
                        repair);
    expectFits(dialog);
}

TEST_F(OnASmallScreen, ASessionOfThePastFits) {
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([](QWidget& dialog) {
        auto* shown = qobject_cast<QDialog*>(&dialog);
        ASSERT_NE(shown, nullptr);
        expectFits(*shown);
        shown->reject();
    });
    click(u"Add"_s);
}

TEST_F(OnASmallScreen, TheWindowFits) {
    const QRect screen = window->screen()->availableGeometry();
    EXPECT_LE(window->frameGeometry().width(), screen.width());
    EXPECT_LE(window->frameGeometry().height(), screen.height());
}

TEST_F(OnASmallScreen, QuestionsFit) {
    click(u"Start ice"_s);
    dialogs.expect([](QWidget& sheet) {
        QCoreApplication::processEvents();
        EXPECT_EQ(sheet.size(), there(sheet.window())->size());
        EXPECT_TRUE(sheet.rect().contains(there(sheet.findChild<Card*>())->geometry()));
        expectButtonsInSight(sheet);
        clickIn(sheet, u"Stay"_s);
    });
    emit requests.quitWanted();
    letItBeAnswered();
}

struct Long : FittingDialog {
    explicit Long(int lines) : last(new QLabel(u"the last line"_s)) {
        auto* column = new QVBoxLayout(this);
        for (int line = 0; line < lines; ++line)
            column->addWidget(new QLabel(u"line %1"_s.arg(line)));
        column->addWidget(last);
        column->addWidget(new QDialogButtonBox(QDialogButtonBox::Ok));
        area = [this] { return there(findChild<QScrollArea*>()); };
    }

    QLabel* last;
    std::function<QScrollArea*()> area;
};

TEST(AFittingDialog, ScrollsOnlyWhereItMust) {
    Long small(3);
    OnASmallScreen::expectFits(small);
    ASSERT_NE(small.area(), nullptr);
    EXPECT_FALSE(there(small.area())->verticalScrollBar()->isVisible());
    EXPECT_FALSE(there(small.area())->horizontalScrollBar()->isVisible());
    Long tall(200);
    OnASmallScreen::expectFits(tall);
    ASSERT_NE(tall.area(), nullptr);
    EXPECT_TRUE(there(tall.area())->verticalScrollBar()->isVisible());
    EXPECT_FALSE(there(tall.area())->horizontalScrollBar()->isVisible());
    there(tall.area())->ensureWidgetVisible(tall.last);
    EXPECT_FALSE(there(tall.last)->visibleRegion().isEmpty());
}

TEST(AFittingDialog, GrowsWithWhatItShows) {
    Long dialog(3);
    auto* late = new QLabel(QStringList(10, u"late"_s).join(u'\n'));
    there(qobject_cast<QVBoxLayout*>(dialog.layout()))->insertWidget(0, late);
    late->hide();
    OnASmallScreen::expectFits(dialog);
    const int before = dialog.height();
    late->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.height() > before; }))
        << dialog.minimumHeight() << ' ' << there(dialog.area())->minimumSizeHint().height() << ' '
        << there(there(dialog.area())->widget())->minimumSizeHint().height() << ' '
        << dialog.maximumHeight();
    EXPECT_EQ(late->visibleRegion().boundingRect(), late->rect());
}

} // namespace
} // namespace coolwarm::test
