// SPDX-License-Identifier: MIT
// Submits commands to the engine, keeps the present status, and tries again what the log refused.
#include "app/control/engine_bridge.h"

#include "app/control/failure.h"
#include "app/control/timing/cue_times.h"
#include "app/control/timing/ticker.h"
#include "app/text/maintenance_text.h"
#include "core/engine/command.h"
#include "core/engine/commands/past.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/starting.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/engine/status.h"
#include "core/rules/verdict.h"
#include "core/time/reading.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

// Each try may wait for the lock a little while, in which the window stands still.
constexpr std::chrono::milliseconds busyPause{250};
constexpr std::chrono::milliseconds passingPause{2000};

template <class... Kinds>
bool isOneOf(const Command& command) {
    return (std::holds_alternative<Kinds>(command) || ...);
}

bool mustNotBeLost(const Command& command) {
    return std::visit([](const auto& wish) { return wish.keepForLater; }, command);
}

// Its form is closed as soon as it waits: what was typed into it is nowhere else then.
bool isTyped(const Command& command) {
    return isOneOf<LogPast>(command);
}

QString givenUpText(bool start, bool ownWork) {
    if (ownWork)
        return start ? EngineBridge::tr("Nothing was started, because the log was being worked on "
                                        "for too long. Start again when that has finished.")
                     : EngineBridge::tr("Your last change was not made, because the log was being "
                                        "worked on for too long. Make it again when that has "
                                        "finished.");
    return start ? EngineBridge::tr("Nothing was started, because another program kept the log "
                                    "locked. Start again when it has finished.")
                 : EngineBridge::tr("Your last change was not made, because another program kept "
                                    "the log locked. Make it again when it has finished.");
}

} // namespace

EngineBridge::EngineBridge(Engine& engine, const Clock& clock, LongWork longWork, QObject* parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_longWork(std::move(longWork)) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EngineBridge::retryWaiting);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &EngineBridge::lookAtLog);
}

void EngineBridge::begin() {
    const Reading now = m_clock.now();
    (void)m_engine.changedElsewhere(); // from here on
    m_snapshot = m_engine.snapshot(now);
    m_sites = m_engine.sites();
    look(now);
    emit factsChanged(Touched::all());
    beat();
    emit begun();
}

// What waits is in the status already.
void EngineBridge::look(const Reading& now) {
    m_status = m_waiting.empty() ? statusOf(m_snapshot, now) : statusOf(withWaiting(), now);
}

Snapshot EngineBridge::withWaiting() const {
    Snapshot snapshot = m_snapshot;
    for (const Waiting& each : m_waiting)
        (void)m_engine.foresee(each.command, snapshot, each.at);
    return snapshot;
}

void EngineBridge::tellStatus() {
    emit statusChanged();
    const bool running = m_status.running.has_value();
    if (!std::exchange(m_isRunning, running) && running)
        emit sessionBegun();
}

std::optional<Refusal> EngineBridge::startRefusal(const Start& start) const {
    const Verdict verdict = mayStart(start.request, withWaiting().facts, m_clock.now());
    return verdict.isAllowed() ? std::nullopt : std::optional(verdict.refusal());
}

bool EngineBridge::startWaits() const {
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [](const Waiting& waiting) { return isOneOf<Start>(waiting.command); });
}

Submission EngineBridge::submit(const Command& command) {
    const Reading now = m_clock.now();
    // What waits is older: the log has to get it first.
    if (!m_waiting.empty())
        retryWaiting();
    if (!m_waiting.empty() && (m_isBusy || mustNotBeLost(command)))
        return wait(command, now);
    return perform(command, now);
}

Submission EngineBridge::wait(const Command& command, const Reading& now) {
    const Submission waiting{Submission::Kind::Waiting, std::nullopt};
    if (isOneOf<Start>(command) && startWaits())
        return waiting; // pressed twice
    const bool kept = mustNotBeLost(command) || isTyped(command);
    Snapshot snapshot = withWaiting();
    const std::vector<Event> events = m_engine.foresee(command, snapshot, now);
    m_waiting.push_back({command, now,
                         kept ? std::nullopt : std::optional(now.sinceBoot + patience),
                         !events.empty()});
    look(now);
    for (const Event& event : events)
        emit foreseen(event);
    tellStatus();
    return waiting;
}

Submission EngineBridge::perform(const Command& command, const Reading& now) {
    Result result;
    bool takesLong = false;
    const LogTrouble trouble = tryOut(command, now, result, takesLong);
    if (takesLong) {
        m_waiting.push_front({command, now, std::nullopt, false});
        carryOutApart();
        return {Submission::Kind::Waiting, std::nullopt};
    }
    if (!trouble.text.isEmpty()) {
        Submission answer{Submission::Kind::Failed, std::nullopt};
        if (trouble.isBusy || mustNotBeLost(command)) {
            answer = wait(command, now);
            m_trouble.clear(); // told anew, even in the same words: now something waits for it
            retryLater(trouble);
        } else {
            setTrouble(trouble.text);
        }
        beat();
        return answer;
    }
    if (m_waiting.empty())
        setTrouble({});
    if (!result.verdict.isAllowed()) {
        // What was offered is refused: another program may have written since it was shown.
        readFacts(now);
        beat();
        return {Submission::Kind::Refused, result.verdict.refusal()};
    }
    tell(std::move(result), now);
    beat();
    return {};
}

void EngineBridge::tell(Result result, const Reading& now, bool foreseen) {
    if (!result.events.empty())
        readFacts(now, touchedBy(result.events));
    for (const Event& event : result.events) {
        if (std::holds_alternative<SessionPutBack>(event))
            tellIncident({LogIncident::Kind::PutBack, {}, {}});
        emit happened(event, foreseen);
    }
}

void EngineBridge::conclude(Result result) {
    const Waiting done = std::move(m_waiting.front());
    m_waiting.pop_front();
    const Verdict verdict = result.verdict;
    tell(std::move(result), m_clock.now(), done.isTold);
    if (!verdict.isAllowed())
        emit refusedLater(done.command, verdict.refusal());
}

// What would begin now is another thing than what was asked for a while ago.
void EngineBridge::giveUpLate() {
    const Millis now = m_clock.now().sinceBoot;
    const auto isLate = [&](const Waiting& each) { return each.until && *each.until < now; };
    for (auto late = m_waiting.begin();
         (late = std::find_if(m_waiting.begin(), m_waiting.end(), isLate)) != m_waiting.end();) {
        const bool start = isOneOf<Start>(late->command);
        m_waiting.erase(late);
        emit givenUp(givenUpText(start, !m_work.isEmpty()));
    }
}

// In the order in which things happened, each at its own time. A refusal means that the log says
// otherwise by now (another process was quicker), and then the log is right.
void EngineBridge::retryWaiting() {
    giveUpLate();
    while (!m_waiting.empty()) {
        Result result;
        bool takesLong = false;
        const LogTrouble trouble =
            tryOut(m_waiting.front().command, m_waiting.front().at, result, takesLong);
        if (takesLong) {
            carryOutApart();
            return;
        }
        if (!trouble.text.isEmpty()) {
            retryLater(trouble);
            return;
        }
        conclude(std::move(result));
    }
    if (!m_work.isEmpty())
        return;
    m_isBusy = m_lasts = false;
    if (m_mustRead) {
        readAnew();
        if (m_mustRead || !m_waiting.empty())
            return;
    }
    m_retry.stop();
    setTrouble({});
    beat();
}

void EngineBridge::retryLater(const LogTrouble& trouble) {
    m_isBusy = trouble.isBusy;
    m_lasts = !trouble.mayPass;
    if (m_lasts)
        m_retry.stop();
    else
        m_retry.start(trouble.isBusy ? busyPause : passingPause);
    // It is tried again by itself: nobody has to be told to do so.
    setTrouble(trouble.isBusy && m_work.isEmpty() && !m_waiting.empty()
                   ? tr("Another program is using the log.")
                   : trouble.text);
}

void EngineBridge::readFacts(const Reading& now, const Touched& touched) {
    const LogTrouble trouble = ask([&] {
        m_snapshot = m_engine.snapshot(now);
        m_sites = m_engine.sites();
    });
    m_mustRead = false;
    if (!trouble.text.isEmpty())
        readLater(trouble);
    look(now);
    emit factsChanged(touched);
}

// A session that is not shown could ring unseen: what could not be read is read again.
void EngineBridge::readLater(const LogTrouble& trouble) {
    m_mustRead = true;
    retryLater(trouble);
}

void EngineBridge::readAnew() {
    const LogTrouble trouble = ask([&] {
        (void)m_engine.changedElsewhere(); // seen herewith
        m_engine.refresh();
    });
    if (!trouble.text.isEmpty()) {
        readLater(trouble);
        return;
    }
    readFacts(m_clock.now());
    beat();
    if (m_engine.isOverwritten())
        closeOverdueSession(); // the next command writes what runs into the log that lies there now
}

// A lock that is met here is nobody's trouble: the one who holds it is about to write.
void EngineBridge::lookAtLog() {
    bool changed = false;
    const LogTrouble trouble = ask([&] { changed = m_engine.changedElsewhere(); });
    if (trouble.isBusy)
        m_look.start(busyPause);
    else if (!trouble.text.isEmpty())
        readLater(trouble);
    else if (!m_waiting.empty() || m_mustRead)
        retryWaiting();
    if (changed)
        readAnew();
}

void EngineBridge::glanceAtLog() {
    if (!m_lasts)
        lookAtLog();
}

// Both clocks run at the same pace, so a difference is somebody's doing. Zones and daylight saving
// move neither of them.
void EngineBridge::compareClocks(const Reading& now) {
    constexpr Millis unnoticeable{2000};
    const auto last = std::exchange(m_lastBeat, now);
    if (!last || last->boot != now.boot)
        return;
    const Millis moved = (now.wall - last->wall) - (now.sinceBoot - last->sinceBoot);
    if (moved > unnoticeable || moved < -unnoticeable)
        emit noticed(clockMovedText(moved));
}

bool EngineBridge::save() {
    if (!m_waiting.empty())
        retryWaiting();
    return m_waiting.empty();
}

void EngineBridge::tellIncident(const LogIncident& incident) {
    emit fileChanged();
    emit noticed(incidentText(incident));
}

void EngineBridge::beat() {
    const Reading now = m_clock.now();
    compareClocks(now);
    look(now);
    // The alarm first, the log after: nobody waits for a disk.
    if (m_status.running) {
        for (const Event& event : m_engine.tick(now)) {
            emit alarmDue(*sessionIn(event));
            QMetaObject::invokeMethod(this, &EngineBridge::closeOverdueSession,
                                      Qt::QueuedConnection);
        }
    }
    // Before all who paint: whatever becomes of them, the next alarm has its timer.
    emit beatWanted(timeToNextBeat());
    tellStatus();
}

std::optional<Millis> EngineBridge::timeToNextBeat() const {
    const Seen seen = m_visible ? Seen::InWindow : m_inTray ? Seen::InTray : Seen::Nowhere;
    auto next = nextBeat(m_status, seen);
    const auto consider = [&](Millis ahead) { next = next ? std::min(*next, ahead) : ahead; };
    if (const auto cue = nextCue(m_status, choices().preferences))
        consider(*cue);
    for (const auto& [whose, moment] : m_alsoAt) {
        const Millis remaining = moment - m_status.now.sinceBoot;
        if (remaining > Millis{0})
            consider(m_visible ? toNextSecond(remaining) : remaining);
    }
    return next;
}

void EngineBridge::beatAlsoAt(const QObject* whose, std::optional<Millis> sinceBoot) {
    if (sinceBoot)
        m_alsoAt[whose] = *sinceBoot;
    else
        m_alsoAt.erase(whose);
    beat();
}

void EngineBridge::closeOverdueSession() {
    if (m_status.running)
        (void)submit(CloseOverdueSession{}); // waits and is tried again when it cannot be saved
}

void EngineBridge::setVisible(bool visible) {
    if (m_visible == visible)
        return;
    m_visible = visible;
    beat();
}

void EngineBridge::setInTray(bool inTray) {
    if (m_inTray == inTray)
        return;
    m_inTray = inTray;
    beat();
}

void EngineBridge::setTrouble(const QString& text) {
    if (m_trouble == text)
        return;
    m_trouble = text;
    emit troubleChanged();
}

void EngineBridge::follow(QObject* context, std::function<void(const Event&)> listener) {
    connect(this, &EngineBridge::foreseen, context, listener);
    connect(this, &EngineBridge::happened, context,
            [listener = std::move(listener)](const Event& event, bool wasForeseen) {
                if (!wasForeseen)
                    listener(event);
            });
}

} // namespace coolwarm
