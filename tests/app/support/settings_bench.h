// SPDX-License-Identifier: MIT
// The settings page of a whole window, its controls found by their names.
#pragma once

#include "app/pages/settings/settings_page.h"
#include "app/pages/settings/settings_section.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>

namespace coolwarm::test {

struct SettingsBench : WindowBench {
    using WindowBench::WindowBench;

    /// Opens the window on its settings, as Ctrl+5 does.
    void openSettings() {
        showWindow();
        press(Qt::Key_5, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] SettingsPage& settings() const {
        return *there(window->findChild<SettingsPage*>());
    }
    template <class Part>
    [[nodiscard]] Part* control(const char* name) const {
        Part* found = there(window->findChild<Part*>(QLatin1String(name)));
        EXPECT_NE(found, nullptr) << name;
        return there(found);
    }
    /// Scrolls to a control and clicks into it.
    void clickOn(const char* name) const {
        auto* found = control<QAbstractButton>(name);
        reveal(found);
        mouseClick(*found, {found->layoutDirection() == Qt::RightToLeft ? found->width() - 8 : 8,
                            found->height() / 2});
        QCoreApplication::processEvents();
    }
    /// Chooses an item of a combo box with the keyboard.
    void chooseItem(const char* name, int index) const {
        auto* box = control<QComboBox>(name);
        reveal(box);
        box->setFocus();
        const int steps = index - box->currentIndex();
        for (int step = 0; step < std::abs(steps); ++step)
            QTest::keyClick(box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        QCoreApplication::processEvents();
    }
    void reveal(QWidget* part) const {
        there(settings().findChild<QScrollArea*>())->ensureWidgetVisible(part);
    }
    /// What is told beside a control.
    [[nodiscard]] QString faultAt(QWidget* part) const {
        for (auto* section : window->findChildren<SettingsSection*>())
            if (const QString fault = section->faultOf(part); !fault.isEmpty())
                return fault;
        return {};
    }
    [[nodiscard]] Preferences logged() const {
        return SqliteStore(home.path(), std::chrono::seconds{5}).choices().preferences;
    }
    Preferences wanted(const std::function<void(Preferences&)>& change) const {
        Preferences preferences = logged();
        change(preferences);
        return preferences;
    }
};

} // namespace coolwarm::test
