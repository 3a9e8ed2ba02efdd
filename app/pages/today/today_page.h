// SPDX-License-Identifier: MIT
// The page Today: a session's start, course and questions afterwards, and the day below them.
#pragma once

#include "app/pages/services.h"
#include "app/pages/today/pain/pain_today.h"
#include "app/pages/today/therapy_card.h"
#include "app/widgets/layout/lazy.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/site/site.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/engine/touched.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/pain_questions.h"

#include <QDate>
#include <QJsonObject>
#include <QTimer>

#include <vector>

class QVBoxLayout;

namespace coolwarm {

class ActionButton;
class ActivitiesMenu;
class ActivityFlow;
class AnswerBar;
class BoutToday;
class ClosingFlow;
class DayCard;
class ElidedLabel;
class NoticeBar;
class PainCard;
class PlanToday;
class RunningFlow;
class SiteButton;
class StartFlow;
class TakeBacks;
class TodayWarnings;
class TrialLine;
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
    /// Opens the form of a pain entry or a bout with what had been half typed there. False where
    /// that is another form's, or the log cannot be read now; the latter is told.
    [[nodiscard]] bool openDraft(const QJsonObject& draft);

private:
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] RunningFlow* buildRunning();
    [[nodiscard]] ClosingFlow* buildClosing();
    void connectParts();
    void connectRequests();
    void see(const Event& event);
    void showLast();
    void comeUp();
    void giveWay();
    [[nodiscard]] bool comesForward();
    [[nodiscard]] bool isFreeToStart();
    [[nodiscard]] bool choose(const Site& site);
    void startPlanned(const PlannedSession& session);
    void stopFromElsewhere();
    [[nodiscard]] bool isClosing() const;
    void display();
    void addFlow(QWidget* flow);
    void showFlow(QWidget* flow);
    [[nodiscard]] bool hasFocusHere() const;
    void displayHeader();
    void refresh(const Touched& touched);
    void readDay();
    void displayNow();
    void connectQuestions();
    void displayQuestion();
    void showEnded();
    void answer(const PainQuestion& question, PainScore pain);

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
    ActivitiesMenu* m_more;
    QWidget* m_header;
    AnswerBar* m_answers;
    TakeBacks* m_takeBacks;
    TodayWarnings* m_warnings;
    PainCard* m_painCard;
    BoutToday* m_bouts;
    PlanToday* m_plan;
    TrialLine* m_trialLine;
    PainToday m_pain;
    DayCard* m_dayCard;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_flows; ///< of which one is seen
    StartFlow* m_start;
    ActivityFlow* m_activity;
    Lazy<RunningFlow> m_running;
    Lazy<ClosingFlow> m_closing;
};

} // namespace coolwarm
