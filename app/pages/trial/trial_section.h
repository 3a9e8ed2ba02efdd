// SPDX-License-Identifier: MIT
// The card of the trial: four sentences and a button before it, the state and the result later.
#pragma once

#include "app/widgets/card.h"

class QComboBox;
class QLabel;

namespace coolwarm {

class ActionButton;
class EngineBridge;
class NoticeBar;
class TrialService;
struct Submission;

class TrialSection : public Card {
    Q_OBJECT

public:
    /// Keeps the references.
    TrialSection(EngineBridge& bridge, TrialService& trials, QWidget* parent = nullptr);

private:
    void display();
    void begin();
    void askToEnd();
    void tell(const Submission& submission);

    EngineBridge& m_bridge;
    TrialService& m_trials;
    QLabel* m_words;
    QComboBox* m_blocks;
    ActionButton* m_begin;
    QWidget* m_choice;
    ActionButton* m_end;
    NoticeBar* m_fault;
};

} // namespace coolwarm
