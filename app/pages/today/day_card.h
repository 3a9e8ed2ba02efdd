// SPDX-License-Identifier: MIT
// The card with the day strip.
#pragma once

#include "app/pages/today/day_view.h"
#include "app/widgets/card.h"

class QBoxLayout;
class QLabel;

namespace coolwarm {

class DayStrip;

class DayCard : public Card {
    Q_OBJECT

public:
    explicit DayCard(QWidget* parent = nullptr);

    /// Puts a part below all others, which is seen when it shows itself.
    void addFoot(QWidget* foot);
    void display(const DayView& day);
    /// Moves the mark of the present; cheap, for every minute. `rests` says which other parts of
    /// the body rest, each in words.
    void displayNow(const QDateTime& now, const QStringList& rests);

private:
    void arrange();

    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_legend;
    DayStrip* m_strip;
    QLabel* m_elsewhere;
    QBoxLayout* m_parts; ///< heading, strip, and what rests elsewhere
    bool m_isNarrow = false;
    QDateTime m_from;
    QDateTime m_to;
};

} // namespace coolwarm
