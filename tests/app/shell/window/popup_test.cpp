// SPDX-License-Identifier: MIT
// Every list that drops down shows its last entry whole.
#include "app/pages/settings/settings_page.h"
#include "app/style/theme.h"
#include "tests/app/support/history_bench.h"
#include "tests/support/there.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollBar>
#include <QTranslator>

namespace coolwarm::test {
namespace {

struct Looks {
    qreal letters = 1;
    bool german = false;
};

struct Popups : HistoryView, testing::WithParamInterface<Looks> {
    Popups() {
        if (GetParam().german) {
            EXPECT_TRUE(german.load(u"coolwarm_de"_s, u":/i18n"_s));
            QCoreApplication::installTranslator(&german);
        }
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * GetParam().letters);
        QApplication::setFont(large);
        theme = std::make_unique<Theme>(ThemeChoice::Light);
    }
    ~Popups() override {
        window.reset();
        theme.reset();
        QApplication::setPalette(QPalette());
        QApplication::setFont(font);
        QCoreApplication::removeTranslator(&german);
    }

    /// Opens the list of a box and measures where its last entry lies.
    static void expectWhole(QComboBox& box) {
        const std::string name = (box.accessibleName() + u' ' + box.objectName()).toStdString();
        ASSERT_GT(box.count(), 0) << name;
        box.setCurrentIndex(0);
        there(box.window())->activateWindow();
        box.setFocus();
        box.showPopup();
        const QAbstractItemView* list = box.view();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(list->window())) << name;
        QCoreApplication::processEvents();
        const QRect room = list->viewport()->rect();
        const int shown = std::min(box.count(), box.maxVisibleItems());
        const QRect first = list->visualRect(box.model()->index(0, 0));
        const QRect last = list->visualRect(box.model()->index(shown - 1, 0));
        EXPECT_GE(first.top(), room.top()) << name;
        EXPECT_LE(last.bottom(), room.bottom()) << name << ": " << last.bottom() - room.bottom();
        EXPECT_GE(last.height(), list->fontMetrics().height()) << name;
        const QRect frame = there(list->window())->rect();
        EXPECT_TRUE(frame.contains(list->viewport()->mapTo(list->window(), last.bottomLeft())))
            << name;
        if (shown == box.count()) {
            EXPECT_EQ(list->verticalScrollBar()->maximum(), 0) << name;
        }
        for (const QWidget* part :
             there(list->window())->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (qstrcmp(part->metaObject()->className(), "QComboBoxPrivateScroller") == 0) {
                EXPECT_TRUE(!part->isVisible() || shown < box.count()) << name << ": an arrow";
            }
        box.hidePopup();
        QCoreApplication::processEvents();
    }
    static int expectAllWhole(const QWidget& page) {
        int seen = 0;
        for (QComboBox* box : page.findChildren<QComboBox*>())
            if (box->isVisible()) {
                expectWhole(*box);
                ++seen;
            }
        return seen;
    }

    QTranslator german;
    const QFont font = QApplication::font();
    std::unique_ptr<Theme> theme;
};

TEST_P(Popups, OfTheHistorysFiltersShowTheirLastEntryWhole) {
    logThree();
    openPage();
    auto* add = there(window->findChild<FilterChip*>(u"addFilter"_s));
    QTest::keyClick(add, Qt::Key_Space);
    auto* menu = there(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    ASSERT_EQ(menu->actions().size(), 7);
    for (QAction* kind : menu->actions()) {
        menu->setActiveAction(kind);
        QTest::keyClick(menu, Qt::Key_Return);
        const auto* entries = there(kind->menu());
        const std::string name = kind->text().toStdString();
        ASSERT_TRUE(entries->isVisible()) << name;
        EXPECT_TRUE(there(entries->screen())->geometry().contains(entries->geometry())) << name;
        const QRect last = entries->actionGeometry(lastOf(entries->actions()));
        EXPECT_GE(last.height(), entries->fontMetrics().height()) << name;
        if (entries->actions().size() < 10) { // a longer list is scrolled
            EXPECT_TRUE(entries->rect().contains(last)) << name;
        }
        QTest::keyClick(there(kind->menu()), Qt::Key_Escape);
    }
    menu->close();
}

TEST_P(Popups, OfTheSettingsShowTheirLastEntryWhole) {
    showWindow();
    press(Qt::Key_5, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_GE(expectAllWhole(*there(window->findChild<SettingsPage*>())), 5);
}

TEST_P(Popups, OfTheSessionsFormShowTheirLastEntryWhole) {
    logThree();
    openPage();
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(expectAllWhole(dialog), 3);
        there(qobject_cast<QDialog*>(&dialog))->done(QDialog::Rejected); // asks nothing
    });
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
}

INSTANTIATE_TEST_SUITE_P(Everywhere, Popups,
                         testing::Values(Looks{1, false}, Looks{1, true}, Looks{2, false},
                                         Looks{2, true}),
                         [](const testing::TestParamInfo<Looks>& looks) {
                             return std::string(looks.param.german ? "German" : "English") +
                                    (looks.param.letters > 1 ? "Twice" : "Once");
                         });

} // namespace
} // namespace coolwarm::test
