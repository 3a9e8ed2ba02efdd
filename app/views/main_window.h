// SPDX-License-Identifier: MIT
// The window: navigation, pages, and the alarm that fills it all.
#pragma once

#include "app/bridge/background.h"
#include "app/bridge/csv_import.h"
#include "app/bridge/engine_bridge.h"
#include "app/models/history_source.h"

#include <QWidget>

class QScrollArea;
class QSettings;
class QStackedWidget;

namespace coolwarm {

class AlarmPage;
struct AlarmView;
class HistoryPage;
class KeyGuard;
class NavBar;
class NoticeBar;
class TodayPage;

class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// Keeps references. `looks` remembers the window's size and place.
    MainWindow(EngineBridge& bridge, const HistoryReaderFactory& makeReader, Background& background,
               QSettings& looks, QWidget* parent = nullptr);

    /// How the history takes a file in; without it there is no import.
    void setImporter(Importer importer);
    /// Comes to the front, whatever it was before.
    void comeForward();
    /// Shows one line about what was noticed and seen to, or what went wrong beside the log.
    void tell(const QString& text, bool trouble);
    /// Somebody has said outside of the window that the pack is off.
    void takePackOff();
    /// The session manager ends the session: nothing may be asked any more.
    void acceptNextClose() { m_mayClose = true; }

signals:
    /// An alarm has to be told outside of the window too.
    void alarmRaised(const coolwarm::AlarmView& view);
    /// There is no alarm any more.
    void alarmOver();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildPages();
    void addShortcuts();
    void connectAlarm();
    void showPage(int index);
    void display();
    void displayTrouble();
    void raiseAlarm();
    void answerAlarm(const Removed& removed);
    void tellVisibility();
    [[nodiscard]] bool confirmLeaving();
    [[nodiscard]] bool confirmLoss();
    [[nodiscard]] bool confirm(const QString& title, const QString& text, const QString& more,
                               const QString& leave);

    EngineBridge& m_bridge;
    QSettings& m_looks;
    NavBar* m_nav;
    QStackedWidget* m_outer;
    QStackedWidget* m_pages;
    QScrollArea* m_todayScroll = nullptr;
    TodayPage* m_today;
    HistoryPage* m_history;
    AlarmPage* m_alarm;
    NoticeBar* m_trouble;
    NoticeBar* m_clock;
    NoticeBar* m_told;
    KeyGuard* m_guard;
    bool m_alarmShown = false;
    bool m_wasRunning = false;
    bool m_mayClose = false;
};

} // namespace coolwarm
