// SPDX-License-Identifier: MIT
// How Today goes through an activity: its choice, its course, and the note after it.
#pragma once

#include "app/control/activities/guided_activity.h"
#include "app/pages/services.h"
#include "app/widgets/layout/lazy.h"
#include "core/domain/diary/activity.h"
#include "core/domain/session_id.h"
#include "core/rules/activity_course.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace coolwarm {

class ActivityEnd;
class ActivityPane;
class NoticeBar;

/// Answers Requests::activityWanted(). Cream is written down at once, a walk and breathing begin at
/// once, and a twist and stretching ask for their length. What ends beside a session is told by a
/// bar alone.
class ActivityFlow : public QWidget {
    Q_OBJECT

public:
    /// Keeps references.
    explicit ActivityFlow(const Services& services, QWidget* parent = nullptr);

    /// Whether there is anything to be seen in it.
    [[nodiscard]] bool isOpen() const { return m_state != State::Away; }
    /// Says what became of the last one; for the page to place.
    [[nodiscard]] NoticeBar* bar() const { return m_bar; }
    /// A session is on, or is to be: what was only chosen or read is put away.
    void giveWay();

signals:
    /// It is to be seen, in place of what the page shows.
    void wanted();
    /// It has been opened or closed.
    void turned();

private:
    enum class State { Away, Choosing, Running, Ended };

    [[nodiscard]] ActivityPane* buildPane();
    [[nodiscard]] ActivityEnd* buildEnd();
    void answer(ActivityKind what);
    void begin(const ActivityPlan& plan);
    void follow();
    void end(const GuidedActivity::Ended& ended);
    void logCream();
    void offerUndo(const QString& text, const Activity& logged);
    void undo();
    void turn(State state);
    void tellPart();

    const Services& m_services;
    State m_state = State::Away;
    NoticeBar* m_bar;
    std::optional<SessionId> m_undoable; ///< what the bar offers to take out again
    QTimer m_forget;                     ///< the bar is old news after it
    QString m_told;                      ///< the part that a screen reader was told last
    Lazy<ActivityPane> m_pane;
    Lazy<ActivityEnd> m_end;
};

} // namespace coolwarm
