// SPDX-License-Identifier: MIT
// The card of one therapy: whether it may start, from when and why, and the button that starts it.
#pragma once

#include "app/text/states/card_view.h"
#include "app/widgets/card.h"
#include "app/widgets/layout/room_watch.h"
#include "core/domain/modality.h"

#include <chrono>
#include <optional>

class QAction;
class QLabel;
class QMenu;

namespace coolwarm {

class ActionButton;
class CountdownRing;
class LengthChoice;
class Picture;

/// When a session is wanted to start.
struct StartTime {
    std::chrono::minutes ago{0}; ///< the pack has been on for so long already
    /// So long after now; nothing: as the user prefers it.
    std::optional<std::chrono::seconds> delay;
};

class TherapyCard : public Card {
    Q_OBJECT

public:
    TherapyCard(Modality modality, const QKeySequence& shortcut, QWidget* parent = nullptr);

    /// Shows the state; the length that the user has chosen is kept.
    void display(const CardView& view);
    /// How long after its button a start is made; other ways stand in the menu beside it.
    void setStartDelay(std::chrono::seconds delay);
    /// The length that a start takes.
    [[nodiscard]] std::chrono::minutes length() const;
    void focusStart();
    /// Forgets the user's own length, so that the next display() shows the last used one.
    void resetLength() { m_lengthChosen = false; }

signals:
    void startWanted(const coolwarm::StartTime& time);

private:
    [[nodiscard]] QWidget* buildHeading();
    [[nodiscard]] QWidget* buildDetails();
    void buildMenu();
    void nameDelays();
    void displayButton(const CardView& view);
    void arrange(const Room& room);
    void displayPicture();

    Modality m_modality;
    QString m_shortcutText;
    CardView m_view;
    bool m_lengthChosen = false;
    Room m_room;
    Picture* m_smallSign; ///< before the title, where the large one has no room
    QLabel* m_title;
    QLabel* m_figures;
    Picture* m_sign;
    CountdownRing* m_ring;
    QWidget* m_details = nullptr; ///< below it
    QWidget* m_reasonsPlace = nullptr;
    QLabel* m_state;
    QLabel* m_reason;
    LengthChoice* m_length;
    ActionButton* m_start;
    std::chrono::seconds m_delay{0};
    ActionButton* m_more;
    QMenu* m_menu;
    QAction* m_later = nullptr;
    QAction* m_atOnce = nullptr;
};

} // namespace coolwarm
