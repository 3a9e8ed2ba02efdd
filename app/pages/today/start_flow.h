// SPDX-License-Identifier: MIT
// How Today starts a session: the two cards, what has to be asked first, and a start that waits.
#pragma once

#include "app/pages/services.h"
#include "app/pages/today/therapy_card.h"
#include "app/widgets/layout/lazy.h"
#include "core/domain/modality.h"
#include "core/domain/per_modality.h"
#include "core/domain/plan/planned_session.h"
#include "core/engine/command.h"
#include "core/engine/commands/starting.h"
#include "core/rules/verdict.h"

#include <functional>

namespace coolwarm {

class AnswerBar;
class DelayPane;

class StartFlow : public QWidget {
    Q_OBJECT

public:
    /// Keeps references; the delayed start is looked at here and nowhere else begun.
    StartFlow(const Services& services, AnswerBar& answers, QWidget* parent = nullptr);

    /// Starts a session of that modality once all has been answered that has to be asked; the same
    /// as its card's button.
    void start(Modality modality, const StartTime& time = {});
    /// The same of a session of today's plan, at the part of the body that is shown.
    void startPlanned(const PlannedSession& session);
    void display();
    /// The part of the body is another one now.
    void resetLengths();

private:
    [[nodiscard]] QWidget* buildCards();
    [[nodiscard]] DelayPane* buildDelay();
    [[nodiscard]] TherapyCard* cardOf(Modality modality) const;
    void ask(const Start& command, const StartTime& time);
    [[nodiscard]] bool isRefusedUnread(const Start& command);
    void begin(Start command, const StartTime& time);
    void confirmBriefing(const std::function<void()>& then);
    /// Goes on with `then` where the skin feels normal again, and else says what now.
    void askSkin(const Refusal& question, const std::function<void()>& then);
    void submit(const Start& start);
    void submitAgain(Start start);
    void tellSubmitted(const Submission& answer, Modality modality);
    void askLater(const Command& command, const Refusal& refusal);

    EngineBridge& m_bridge;
    DelayedStart& m_delayed;
    Requests& m_requests;
    AnswerBar& m_answers;
    PerModality<TherapyCard*> m_therapies;
    QWidget* m_cards;
    Lazy<DelayPane> m_delay;
};

} // namespace coolwarm
