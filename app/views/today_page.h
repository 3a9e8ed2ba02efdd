// SPDX-License-Identifier: MIT
// Today: the two cards, or the session that runs, or the questions after it; and the day below.
#pragma once

#include "app/bridge/delayed_start.h"
#include "app/models/history_source.h"
#include "app/views/built_late.h"
#include "app/views/therapy_card.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace coolwarm {

class ActionButton;
class ClosingPage;
class DayCard;
class DelayPane;
class ElidedLabel;
class NoticeBar;
class RunningPane;
class SiteButton;
class StatTile;

class TodayPage : public QWidget {
    Q_OBJECT

public:
    /// Keeps references; `delayed` is looked at here and nowhere else begun.
    TodayPage(EngineBridge& bridge, DelayedStart& delayed, HistoryReaderFactory makeReader,
              QWidget* parent = nullptr);

    /// Starts a session of that modality, asking what has to be asked; the same as its card's
    /// button. Nothing while another start waits for its moment.
    void start(Modality modality, const StartTime& time = {});
    /// Stops the session that runs; the same as the button.
    void stop();
    /// Whether the alarm could be heard, once that is known.
    void displayAudible(bool audible);
    /// Hands over what was typed last, before the program may end.
    void keepTyped();
    /// Shows a message above the cards.
    void tell(const QString& text);
    /// Shows the page after a session again that was there when the program ended: for its minute,
    /// and as long as the skin is asked about.
    void showLast();

signals:
    void failed(const QString& trouble);
    void farViewWanted();
    void signsWanted();
    /// Somebody wants to say how the skin looks after a session that was too long.
    void skinWanted();
    void toneTestWanted();
    /// A session was forgotten, with a way back: no key that was meant for something else takes it.
    void keysUnwanted();

private:
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] QWidget* buildCards();
    [[nodiscard]] QWidget* buildTiles();
    [[nodiscard]] RunningPane* buildRunning();
    [[nodiscard]] ClosingPage* buildClosing();
    [[nodiscard]] DelayPane* buildDelay();
    void connectParts();
    [[nodiscard]] bool confirmBriefing();
    [[nodiscard]] bool askSkin(const Refusal& question);
    bool submit(const Command& command); ///< whether it is done
    void inform(const QString& text);
    void forget(const std::optional<Session>& mistake);
    void bringBackForgotten();
    void withdrawUndo();
    void display();
    void submitStart(const Start& start);
    void displayIdle(const Status& status);
    void addPane(QWidget* pane);
    void showPane(QWidget& pane);
    void displayTakeBack(const Status& status);
    void displayMistake(const Status& status);
    void displaySkin(const Status& status);
    void readDay();
    void displayNow();
    void tellRefusedLater(const Command& command, const Refusal& refusal);
    void showClosing(const Change& change);
    void openClosing(const Session& session);
    void dropOldNotice();
    void saveTyped(const std::optional<int>& painAfter, const QString& note);
    void leaveClosing();
    void giveUpClosing();
    void takeBack();

    EngineBridge& m_bridge;
    DelayedStart& m_delayed;
    HistoryReaderFactory m_makeReader;
    std::unique_ptr<HistoryReader> m_reader;
    QTimer m_readDayAgain; ///< runs while the log is locked
    QDate m_day;
    std::optional<Session> m_closed; ///< the session of the closing page, while it is shown
    std::optional<Forgotten> m_forgotten; ///< as started by mistake, until something else is said
    Millis m_undoUntil{0};           ///< since boot: when that can be taken back no more
    std::vector<Snapshot> m_resting; ///< other parts of the body, as the log had them last
    bool m_holdsTyped = false; ///< that notice: words that stand nowhere else
    std::optional<SessionId> m_ran; ///< the session that the notice above the cards knows of
    bool m_hasSaved = false;         ///< something typed on the closing page
    bool m_isUnsaved = false;        ///< what stands there was refused, which the page says
    bool m_isGone = false;           ///< refused for good: the session was deleted elsewhere
    ElidedLabel* m_title;
    QWidget* m_header = nullptr;
    SiteButton* m_siteButton;
    ActionButton* m_signs;
    NoticeBar* m_notice;
    NoticeBar* m_back;
    NoticeBar* m_mistake;
    NoticeBar* m_silent;
    NoticeBar* m_skin;
    TherapyCard* m_ice;
    TherapyCard* m_heat;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_cards = nullptr;
    std::vector<QWidget*> m_panes; ///< of which one is seen: the cards, or one of the next three
    BuiltLate<RunningPane> m_running;
    BuiltLate<ClosingPage> m_closing;
    BuiltLate<DelayPane> m_delay;
    DayCard* m_dayCard;
    QWidget* m_tiles = nullptr;
    StatTile* m_counts;
    StatTile* m_pain;
    StatTile* m_nextIce;
    StatTile* m_nextHeat;
};

} // namespace coolwarm
