// SPDX-License-Identifier: MIT
// The history page on the test bench.
#pragma once

#include "app/pages/history/filters/filter_bar.h"
#include "app/pages/history/filters/filter_chip.h"
#include "app/pages/history/history_page.h"
#include "app/pages/history/history_table.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

struct HistoryView : testing::Test, WindowBench {
    /// As a table, whose cells can be read one by one.
    HistoryView() { looks.setValue(u"history/view"_s, u"table"_s); }
    void log(Modality modality, const char* from, const char* to, const char* site = "Lower back") {
        LogPast past = pastOf(modality, utc(from), utc(to));
        past.site = siteOf(site);
        ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    }
    void logThree() {
        log(Modality::Ice, "2026-02-27 14:12:00", "2026-02-27 14:32:00");
        log(Modality::Heat, "2026-02-28 09:00:00", "2026-02-28 09:15:00", "Neck");
        log(Modality::Ice, "2026-03-01 20:00:00", "2026-03-01 20:12:00", "Neck");
    }
    /// As whoever opens it for the first time sees it: as a diary.
    void openAsDiary() {
        looks.remove(u"history/view"_s);
        openPage();
    }
    void openPage() {
        showWindow();
        press(Qt::Key_2, Qt::ControlModifier);
        settle();
    }
    /// Waits until the model has answered.
    void settle() const {
        const auto* loading = model();
        // What somebody read at that moment is saved a little later.
        ASSERT_TRUE(QTest::qWaitFor([&] { return !loading->isLoading() && !bridge.waits(); }));
    }
    HistoryTable* table() const { return there(part<HistoryTable>()); }
    HistoryModel* model() const { return there(window->findChild<HistoryModel*>()); }
    QLineEdit* search() const {
        const auto* filters = there(window->findChild<FilterBar*>());
        return there(filters->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly));
    }
    QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    /// 0 also where the page shows a sentence in the place of the table.
    int rowCount() const {
        return part<HistoryTable>() == nullptr ? 0 : table()->model()->rowCount();
    }
    /// The chip of the filter with this name; null while it is off.
    FilterChip* chip(const QString& name) const {
        for (const FilterKind kind : everyFilterKind)
            if (nameOf(kind) == name)
                for (auto* each : window->findChildren<FilterChip*>(objectNameOf(kind)))
                    if (each->isVisible())
                        return each;
        return nullptr;
    }
    /// Chooses an entry of the filter with this name by the keyboard: of its chip when it is on,
    /// else of the button that adds one.
    void filter(const QString& name, const QString& entry) const {
        auto* on = chip(name);
        auto* opener = on != nullptr ? on : there(window->findChild<FilterChip*>(u"addFilter"_s));
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Space);
        if (on == nullptr)
            pressInMenu(name);
        pressInMenu(entry);
        settle();
    }
    /// Return on an action of the menu that is open.
    static void pressInMenu(const QString& text) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << text.toStdString();
        for (QAction* each : menu->actions())
            if (each->text() == QString(text).replace(u"&"_s, u"&&"_s)) {
                menu->setActiveAction(each);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        menu->close();
        FAIL() << "no " << text.toStdString() << " in the menu";
    }
    /// What the menu of the button "…" offers for an export.
    bool canExport() const {
        const auto* more = there(window->findChild<QPushButton*>(u"moreButton"_s));
        for (const auto* action : there(more->menu())->actions())
            if (action->text() == u"Export…"_s)
                return action->isEnabled();
        ADD_FAILURE() << "no export in the menu";
        return false;
    }
};

} // namespace coolwarm::test
