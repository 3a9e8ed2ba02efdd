// SPDX-License-Identifier: MIT
// The page Today: a session's start, course and questions afterwards, and the day below them.
#pragma once

#include "app/pages/services.h"
#include "app/pages/today/pain/pain_today.h"
#include "app/pages/today/therapy_card.h"
#include "app/widgets/layout/lazy.h"
#include "core/domain/modality.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/engine/touched.h"
#include "core/log/ports/history_reader.h"

#include <QDate>
#include <QJsonObject>
#include <QTimer>

#include <vector>

class QVBoxLayout;

namespace coolwarm {

class ActionButton;
class AnswerBar;
class BoutToday;
class ClosingFlow;
class DayCard;
class ElidedLabel;
class NoticeBar;
class PainCard;
class RunningFlow;
class SiteButton;
class StartFlow;
class TakeBacks;
class WrapLabel;

class TodayPage : public QWidget {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit TodayPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] static QString id() { return QStringLiteral("today"); }

    /// Starts a session of that modality, asking what has to be asked; the same as its card's
    /// button. Refused while a session runs; while a start waits for its moment that is said.
    void start(Modality modality);
    /// Opens what had been half typed here; see PageSpec::takeUp.
    [[nodiscard]] bool openDraft(const QJsonObject& draft);

private:
    [[nodiscard]] QWidget* buildHeader();
    void buildMore();
    [[nodiscard]] RunningFlow* buildRunning();
    [[nodiscard]] ClosingFlow* buildClosing();
    void connectParts();
    void connectRequests();
    void see(const Event& event);
    void showLast();
    void comeUp();
    void startFromElsewhere(Modality modality);
    void stopFromElsewhere();
    [[nodiscard]] bool isClosing() const;
    void display();
    void addFlow(QWidget* flow);
    void showFlow(QWidget* flow);
    [[nodiscard]] bool hasFocusHere() const;
    void displayHeader();
    void displayAudible(bool audible);
    void displaySkin(const Status& status);
    void refresh(const Touched& touched);
    void readDay();
    void displayNow();

    const Services& m_services;
    EngineBridge& m_bridge;
    std::unique_ptr<HistoryReader> m_reader;
    QTimer m_readDayAgain; ///< runs while the log is locked
    QDate m_day;
    bool m_hasBegun = false; ///< what is shown is no longer only what the log had at the start
    std::vector<Snapshot> m_resting; ///< other parts of the body, as the log had them last
    WrapLabel* m_greeting; ///< while nothing rests here; else there is the name of the part
    ElidedLabel* m_title;
    QWidget* m_besideTitle;
    SiteButton* m_siteButton;
    ActionButton* m_signs;
    ActionButton* m_more;
    QWidget* m_header;
    AnswerBar* m_answers;
    TakeBacks* m_takeBacks;
    NoticeBar* m_silent;
    NoticeBar* m_skin;
    PainCard* m_painCard;
    BoutToday* m_bouts;
    PainToday m_pain;
    DayCard* m_dayCard;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_flows; ///< of which one is seen
    StartFlow* m_start;
    Lazy<RunningFlow> m_running;
    Lazy<ClosingFlow> m_closing;
};

} // namespace coolwarm
