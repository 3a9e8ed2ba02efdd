// SPDX-License-Identifier: MIT
// The window: navigation, pages, and the alarm that fills it all.
#pragma once

#include "app/bridge/background.h"
#include "app/bridge/csv_import.h"
#include "app/bridge/delayed_start.h"
#include "app/models/draft_file.h"
#include "app/models/history_source.h"
#include "app/views/built_late.h"
#include "app/views/placed_window.h"

#include <QDate>
#include <QPointer>

#include <functional>
#include <utility>

class QSettings;
class QStackedWidget;

namespace coolwarm {

class AlarmController;
class AlarmPage;
class FarMode;
class FittingDialog;
class HistoryPage;
class KeyGuard;
class NavBar;
class NoticeBar;
class SettingsPage;
class TodayPage;

class MainWindow : public PlacedWindow {
    Q_OBJECT

public:
    /// Keeps references. `looks` remembers the window's size and place. What comes at once has to
    /// become ready before events are handled.
    MainWindow(EngineBridge& bridge, AlarmController& alarm, const HistoryReaderFactory& makeReader,
               Background& background, QSettings& looks, Coming coming = Coming::Later,
               QWidget* parent = nullptr);

    /// To be called when the bridge has begun: the first picture of a window that has come at once
    /// is of the whole, and nothing moves after it.
    void becomeReady();
    /// How the history takes a file in; without it there is no import.
    void setImporter(Importer importer);
    /// Where what is half typed into the dialog of a session outlives the program; what lies there
    /// is offered. Without it nothing does.
    void setDraftFile(const std::filesystem::path& file);
    /// Comes to the front, whatever it was before.
    void comeForward();
    /// Shows one line about what was noticed and seen to, or what went wrong beside the log.
    void tell(const QString& text, bool trouble);
    /// Takes that line away when it still stands there: what it spoke of is over.
    void untell(const QString& text);
    /// The same with a button for what can be done about it; without `action` there is none.
    void offer(const QString& text, const QString& action, std::function<void()> act);
    /// Whether the alarm could be heard, once that is known: the page of today says it if not.
    void displayAudible(bool audible);
    /// Somebody has said outside of the window that the pack is off.
    void takePackOff();
    /// Comes forward and starts a session as the buttons do, asking what has to be asked.
    void start(Modality modality);
    /// Stops the session that runs and comes forward with the questions after it.
    void stop();
    /// Ends the program, asking once while a session runs.
    void quit();
    /// To close the window is to hide it while `trayIsThere`; else it is to quit.
    void hideOnCloseWhile(std::function<bool()> trayIsThere) {
        m_trayIsThere = std::move(trayIsThere);
    }
    /// The page of the settings, for what it asks of the system.
    [[nodiscard]] SettingsPage& settings() { return *m_settings; }
    /// The program may end or the computer fall asleep: all that was typed or waits is saved now.
    /// Returns whether nothing is left waiting.
    bool save();
    /// Leaves without a question, for an end that cannot be called off.
    void leaveAtOnce();
    /// Notices that the session manager ends the program, which closes all windows.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void toneTestWanted();
    /// It was closed and lives on in the tray alone.
    void wentToTray();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int historyIndex = 1; ///< among the pages, as in the navigation

    [[nodiscard]] QWidget* buildPages();
    [[nodiscard]] HistoryPage* buildHistory();
    [[nodiscard]] AlarmPage* buildAlarm();
    [[nodiscard]] QDate today() const;
    void addShortcuts();
    void showPage(int index);
    void display();
    void displayTrouble();
    void raiseAlarm();
    void clearTheWay();
    void putAside(FittingDialog* form);
    void keepForms();
    void displayKept();
    void goOnTyping();
    [[nodiscard]] bool saveDrafts();
    void displayAlarm();
    void showSigns();
    void tellVisibility();
    void moveOntoAScreen();
    [[nodiscard]] bool hideInstead();
    [[nodiscard]] bool leave();
    [[nodiscard]] bool confirmLeaving();
    [[nodiscard]] bool confirmLoss();
    [[nodiscard]] bool confirm(const QString& title, const QString& text, const QString& more,
                               const QString& leave);

    EngineBridge& m_bridge;
    AlarmController& m_ringer;
    HistoryReaderFactory m_makeReader;
    Background& m_background;
    Importer m_importer;
    DelayedStart m_delayed;
    NavBar* m_nav;
    QStackedWidget* m_outer;
    QStackedWidget* m_pages;
    TodayPage* m_today;
    BuiltLate<HistoryPage> m_history;
    SettingsPage* m_settings;
    BuiltLate<AlarmPage> m_alarm; ///< from a session's start on, long before it is needed
    FarMode* m_far;
    NoticeBar* m_trouble;
    NoticeBar* m_clock;
    NoticeBar* m_told;
    NoticeBar* m_kept;
    KeyGuard* m_guard;
    std::function<bool()> m_trayIsThere;
    std::function<void()> m_offer; ///< what the button of m_told does
    QList<QPointer<FittingDialog>> m_aside; ///< hidden for an alarm, with what was typed
    std::optional<DraftFile> m_draftFile;
    QList<QJsonObject> m_drafts;  ///< of an earlier run, not taken up yet
    QList<QJsonObject> m_written; ///< what lies in the file
    QString m_toldOfStart;        ///< why nothing was started
    QString m_draftTrouble;       ///< why the file could not be written
    bool m_alarmShown = false;     ///< it, or what follows it, fills the window
    bool m_rings = false;
    bool m_isHeard = true; ///< as far as it is known, the alarm
    bool m_wasRunning = false;
    bool m_isEnded = false; ///< while the session manager ends the program
};

} // namespace coolwarm
