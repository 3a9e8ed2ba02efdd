// SPDX-License-Identifier: MIT
// The history page on the test bench.
#pragma once

#include "app/pages/history/filter_bar.h"
#include "app/pages/history/history_page.h"
#include "app/pages/history/history_table.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QComboBox>
#include <QLineEdit>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

struct HistoryView : testing::Test, WindowBench {
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
    /// Chooses an entry of the filter with this accessible name by the keyboard.
    void filter(const QString& name, const QString& entry) const {
        for (auto* combo : window->findChildren<QComboBox*>()) {
            if (combo->accessibleName() != name)
                continue;
            const int at = combo->findText(entry);
            ASSERT_GE(at, 0) << entry.toStdString();
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Home);
            for (int step = 0; step < at; ++step)
                QTest::keyClick(combo, Qt::Key_Down);
            ASSERT_EQ(combo->currentText(), entry);
            settle();
            return;
        }
        FAIL() << "no filter " << name.toStdString();
    }
};

} // namespace coolwarm::test
