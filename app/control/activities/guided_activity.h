// SPDX-License-Identifier: MIT
// The one activity that somebody is guided through: begins, goes on, ends, and is logged then.
#pragma once

#include "app/control/computer.h"
#include "app/control/delayed_start.h"
#include "app/control/engine_bridge.h"
#include "core/domain/diary/activity.h"
#include "core/domain/guide_tone.h"
#include "core/domain/session_id.h"
#include "core/rules/activity_course.h"
#include "core/rules/verdict.h"
#include "core/time/reading.h"

#include <QObject>

#include <optional>

class QSettings;

namespace coolwarm {

/// Time is that of the bridge's readings, which counts suspend. Nothing is in the log before the
/// end; then what was done is, if it was leastLogged long. An activity belongs to the session in
/// which it began, or to the time between two: when a session begins, is about to, ends or rings it
/// ends too, before anything else sounds. While no activity is on there is no timer.
class GuidedActivity : public QObject {
    Q_OBJECT

public:
    /// Why nothing began.
    enum class Refused {
        AnotherRuns,
        PackIsOn,   ///< only breathing goes with a pack
        AlarmFirst, ///< or the question after it
        StartWaits, ///< a session begins in a moment
    };
    enum class EndedBy {
        Stopped, ///< by whoever began it
        Done,    ///< its planned end has come
        Pack,    ///< with the session, or for one
        Asleep,  ///< the computer was, and nobody knows what was done meanwhile
    };
    struct Ended {
        Activity activity; ///< as it was logged
        EndedBy why{};
        bool isLogged = false; ///< else it was too short, or `refusal` says why not
        std::optional<Refusal> refusal{};
    };

    /// Keeps references; to be made before whoever shows it. `looks` has how somebody likes to be
    /// guided.
    GuidedActivity(EngineBridge& bridge, DelayedStart& delayed, Computer& computer,
                   QSettings& looks, QObject* parent = nullptr);

    /// Begins, unless it says why not. Cream is never guided.
    [[nodiscard]] std::optional<Refused> begin(const ActivityPlan& plan);
    /// Why that could not begin now; changes nothing.
    [[nodiscard]] std::optional<Refused> refusal(ActivityKind what) const;
    /// Ends it as its user does. Nothing when none is on.
    void stop();

    [[nodiscard]] const std::optional<ActivityPlan>& plan() const { return m_plan; }
    /// How far it is, as of the bridge's last beat; one has to be on.
    [[nodiscard]] ActivityMoment moment() const;

    /// What goes on in a window that is built anew.
    struct UnderWay {
        ActivityPlan plan;
        Millis begun{0}; ///< since boot
    };
    /// Lets go of it without an end; nothing when none is on.
    [[nodiscard]] std::optional<UnderWay> handOver();
    void goOn(const UnderWay& underWay);

signals:
    /// One has begun or ended, or time has moved on in it: show it anew.
    void changed();
    void ended(const coolwarm::GuidedActivity::Ended& ended);

private:
    /// What a session leaves of an activity's time.
    struct Place {
        std::optional<SessionId> session;
        bool rings = false;
        friend bool operator==(const Place&, const Place&) = default;
    };

    [[nodiscard]] Place place() const;
    void take(const ActivityPlan& plan, Millis begun);
    void look();
    void lookAgainAt(std::optional<Millis> sinceBoot);
    void sound(GuideTone tone);
    [[nodiscard]] bool mayBeHeard() const;
    void finish(EndedBy why, Millis done);

    EngineBridge& m_bridge;
    Computer& m_computer;
    DelayedStart& m_delayed;
    QSettings& m_looks;
    std::optional<ActivityPlan> m_plan;
    Place m_place;
    Millis m_begun{0}; ///< since boot
    Millis m_seen{0};  ///< the last look
    std::optional<Millis> m_due;
    bool m_begunInQuiet = false;
    GuideTone m_tone = GuideTone::None;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::GuidedActivity::Ended)
