// SPDX-License-Identifier: MIT
// The card of one therapy: what is open, until when and why, and the way to start.
#pragma once

#include "app/models/card_view.h"
#include "app/widgets/card.h"

class QLabel;
class QMenu;

namespace coolwarm {

class ActionButton;
class CountdownRing;
class LengthSlider;

class TherapyCard : public Card {
    Q_OBJECT

public:
    TherapyCard(Modality modality, const QKeySequence& shortcut, QWidget* parent = nullptr);

    /// Shows the state; the length that the user has moved the slider to is kept.
    void display(const CardView& view);
    /// The length that a start takes.
    [[nodiscard]] int minutes() const;
    /// Forgets the user's own length, so that the next display() shows the last used one.
    void resetLength() { m_lengthChosen = false; }

signals:
    /// The user wants to start with a pack that went on `agoMinutes` ago (0: now).
    void startWanted(int agoMinutes);

private:
    [[nodiscard]] QWidget* buildDetails();
    void buildAgoMenu();
    void displayButton(const CardView& view);

    QString m_shortcutText;
    CardView m_view;
    bool m_lengthChosen = false;
    QLabel* m_title;
    QLabel* m_figures;
    CountdownRing* m_ring;
    QLabel* m_state;
    QLabel* m_reason;
    LengthSlider* m_length;
    ActionButton* m_start;
    ActionButton* m_ago;
    QMenu* m_agoMenu;
};

} // namespace coolwarm
