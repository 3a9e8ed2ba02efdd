// SPDX-License-Identifier: MIT
// The window: navigation, pages, and what may fill it instead of them.
#pragma once

#include "app/pages/page_spec.h"
#include "app/pages/services.h"
#include "app/shell/window/placed_window.h"

#include <vector>

class QStackedWidget;

namespace coolwarm {

class BarArea;
class FarMode;
class KeptForms;
class Leaving;
class PageStack;
class RefusedWords;
class UndoKeys;
class WindowNotices;

class MainWindow : public PlacedWindow {
    Q_OBJECT

public:
    /// Keeps the reference.
    MainWindow(const Services& services, std::vector<PageSpec> pages, QWidget* parent = nullptr);

    /// How it is left, for whatever ends or interrupts the program.
    [[nodiscard]] Leaving& leaving() { return *m_leaving; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectRequests();
    void addShortcuts();
    void addZoomKeys();
    void comeForward();
    void stayReachable(bool quietly);
    void showSigns();
    void showKeys();
    void tellVisibility();
    void moveOntoAScreen();

    const Services& m_services;
    QStackedWidget* m_outer;
    WindowNotices* m_notices;
    RefusedWords* m_refused;
    KeptForms* m_forms;
    UndoKeys* m_undo;
    BarArea* m_bars;
    PageStack* m_pages;
    FarMode* m_far;
    Leaving* m_leaving;
};

} // namespace coolwarm
