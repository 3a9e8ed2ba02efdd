// SPDX-License-Identifier: MIT
// The question "How is the pain now?", which one press answers.
#pragma once

#include "app/pages/today/pain/pain_today.h"
#include "app/widgets/card.h"
#include "core/domain/pain.h"
#include "core/domain/session_id.h"
#include "core/engine/command.h"
#include "core/rules/pain_questions.h"

#include <optional>

class QAction;
class QLabel;

namespace coolwarm {

class ActionButton;
class EngineBridge;
class PainPicker;
class PainQuestions;
class WrapLabel;

class PainCard : public Card {
    Q_OBJECT

public:
    /// Keeps references.
    PainCard(EngineBridge& bridge, const PainQuestions& questions, QWidget* parent = nullptr);

    void display(const PainToday& today);
    /// Shows what is asked by itself, where anything is: a press answers that then.
    void displayQuestion();

    /// A digit tells the pain wherever the keyboard is in the window, while nothing else takes it.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// A score is to be written down, or the one that is shown as the last taken out again.
    void wanted(const coolwarm::Command& command);
    /// The question that is shown is answered, or nobody wants to.
    void answered(const coolwarm::PainQuestion& question, coolwarm::PainScore pain);
    void questionLeft();
    /// The pain of another time is to be told.
    void anotherTimeWanted();
    /// What was told before and after the last session is to be seen, and perhaps corrected.
    void lastSessionWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tell(PainScore score);
    void takeBack();
    [[nodiscard]] QWidget* buildQuestion();
    [[nodiscard]] QWidget* buildLast();

    EngineBridge& m_bridge;
    const PainQuestions& m_questions;
    std::optional<PainQuestion> m_question; ///< as it is shown
    std::optional<SessionId> m_shown;       ///< the entry that is shown as the last one
    PainPicker* m_picker;
    WrapLabel* m_asked; ///< of what and why
    ActionButton* m_leave;
    QWidget* m_questionRow;
    QLabel* m_last;
    ActionButton* m_takeBack;
    ActionButton* m_more;
    QAction* m_lastSession;
};

} // namespace coolwarm
