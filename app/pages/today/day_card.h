// SPDX-License-Identifier: MIT
// The card with the day strip.
#pragma once

#include "app/pages/today/day_view.h"
#include "app/widgets/card.h"
#include "core/domain/per_modality.h"
#include "core/domain/plan/planned_session.h"

#include <optional>

class QBoxLayout;
class QLabel;

namespace coolwarm {

class MovableStrip;

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

    [[nodiscard]] MovableStrip& strip() const { return *m_strip; }
    /// As it was displayed last.
    [[nodiscard]] const DayView& day() const { return m_day; }
    /// Shows such rows until the day is displayed anew, or showDay() says so.
    void tryRows(const PerModality<QList<DaySpan>>& stretches);
    void showDay();
    /// The session on which the keys are to stand once the day is displayed with it.
    void chooseLater(const std::optional<PlannedSession>& session) { m_next = session; }

private:
    void arrange();
    [[nodiscard]] int blockLike(const PlannedSession& before) const;

    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_legend;
    MovableStrip* m_strip;
    QLabel* m_elsewhere;
    QBoxLayout* m_parts; ///< heading, strip, and what rests elsewhere
    bool m_isNarrow = false;
    DayView m_day;
    std::optional<PlannedSession> m_next;
};

} // namespace coolwarm
