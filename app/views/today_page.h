// SPDX-License-Identifier: MIT
// Today: the two cards, or the session that runs, or the questions after it; and the day below.
#pragma once

#include "app/bridge/engine_bridge.h"
#include "app/models/history_source.h"

#include <QDate>
#include <QWidget>

#include <array>

namespace coolwarm {

class ActionButton;
class ClosingPage;
class DayCard;
class ElidedLabel;
class NoticeBar;
class RunningPane;
class SiteButton;
class StatTile;
class TherapyCard;

class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(EngineBridge& bridge, HistoryReaderFactory makeReader, QWidget* parent = nullptr);

    /// Starts a session of that modality, asking what has to be asked; the same as its card's
    /// button.
    void start(Modality modality, int agoMinutes = 0);
    /// Stops the session that runs; the same as the button.
    void stop();
    /// Shows a message above the cards.
    void tell(const QString& text);

signals:
    void failed(const QString& trouble);

private:
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] QWidget* buildCards();
    [[nodiscard]] QWidget* buildTiles();
    void connectParts();
    [[nodiscard]] bool confirmBriefing();
    [[nodiscard]] bool askSkin(const Refusal& question);
    void submit(const Command& command);
    void display();
    [[nodiscard]] std::array<QWidget*, 3> panes() const;
    void showPane(QWidget* pane);
    void displayTakeBack(const Status& status);
    void readDay();
    void showClosing(const Change& change);
    void finishClosing(std::optional<int> painAfter, const QString& note);
    void takeBack();

    EngineBridge& m_bridge;
    HistoryReaderFactory m_makeReader;
    std::unique_ptr<HistoryReader> m_reader;
    QDate m_day;
    std::optional<Session> m_closed; ///< the session of the closing page, while it is shown
    ElidedLabel* m_title;
    QWidget* m_header = nullptr;
    SiteButton* m_siteButton;
    ActionButton* m_signs;
    NoticeBar* m_notice;
    NoticeBar* m_back;
    TherapyCard* m_ice;
    TherapyCard* m_heat;
    RunningPane* m_running;
    ClosingPage* m_closing;
    QWidget* m_cards = nullptr;
    DayCard* m_dayCard;
    QWidget* m_tiles = nullptr;
    StatTile* m_counts;
    StatTile* m_pain;
    StatTile* m_nextIce;
    StatTile* m_nextHeat;
};

} // namespace coolwarm
