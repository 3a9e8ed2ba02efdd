// SPDX-License-Identifier: MIT
// One place where the window meets the engine and the log's failures.
#include "app/bridge/engine_bridge.h"

#include "app/bridge/cue_times.h"
#include "app/bridge/failure.h"
#include "app/bridge/ticker.h"
#include "app/text/care_text.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr int retryMilliseconds = 2000;

template <class... Kinds>
bool isOneOf(const Command& command) {
    return (std::holds_alternative<Kinds>(command) || ...);
}

// What tells a fact that has already happened must not be lost; anything else is simply not begun.
bool mustNotBeLost(const Command& command) {
    return isOneOf<Stop, Discard, Confirm, NotePainBefore, EditPast, NoteSkin, SettleAlarm>(
        command);
}

} // namespace

EngineBridge::EngineBridge(Engine& engine, const Clock& clock, QObject* parent)
    : QObject(parent), m_engine(engine), m_clock(clock) {
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &EngineBridge::retryWaiting);
}

void EngineBridge::begin() {
    const Reading now = m_clock.now();
    m_snapshot = m_engine.snapshot(now);
    m_sites = m_engine.sites();
    m_status = statusOf(m_snapshot, now);
    emit factsChanged();
    beat();
}

bool EngineBridge::endingWaits() const {
    return std::any_of(m_waiting.begin(), m_waiting.end(), [](const Waiting& waiting) {
        return isOneOf<Stop, Discard, Confirm>(waiting.command);
    });
}

Submission EngineBridge::submit(const Command& command) {
    const Reading now = m_clock.now();
    // What waits is older: the log has to get it first.
    if (!m_waiting.empty())
        retryWaiting();
    if (!m_waiting.empty() && mustNotBeLost(command)) {
        m_waiting.push_back({command, now});
        emit statusChanged();
        return {Submission::Kind::Waiting, std::nullopt};
    }
    return perform(command, now);
}

Submission EngineBridge::perform(const Command& command, const Reading& now) {
    Result result;
    const QString failure = failureOf([&] { result = m_engine.apply(command, now); });
    if (!failure.isEmpty()) {
        const bool waits = mustNotBeLost(command);
        if (waits) {
            m_waiting.push_back({command, now});
            m_retry.start();
            m_trouble.clear(); // told anew, even in the same words: now something waits for it
        }
        setTrouble(failure);
        beat();
        return {waits ? Submission::Kind::Waiting : Submission::Kind::Failed, std::nullopt};
    }
    if (m_waiting.empty())
        setTrouble({});
    if (!result.verdict.isAllowed()) {
        // What was offered is refused: another program may have written since it was shown.
        readFacts(now);
        beat();
        return {Submission::Kind::Refused, result.verdict.refusal()};
    }
    tell(result, now);
    beat();
    return {};
}

void EngineBridge::tell(const Result& result, const Reading& now) {
    if (!result.changes.empty())
        readFacts(now);
    for (const Change& change : result.changes)
        emit happened(change);
}

// In the order in which things happened, each at its own time. A refusal means that the log says
// otherwise by now (another process was quicker), and then the log is right.
void EngineBridge::retryWaiting() {
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.front();
        Result result;
        const QString failure = failureOf([&] { result = m_engine.apply(next.command, next.at); });
        if (!failure.isEmpty()) {
            setTrouble(failure);
            return;
        }
        m_waiting.pop_front();
        tell(result, m_clock.now());
    }
    if (m_mustRead) {
        readAnew();
        if (m_mustRead)
            return;
    }
    m_retry.stop();
    setTrouble({});
    beat();
}

void EngineBridge::readFacts(const Reading& now) {
    const QString failure = failureOf([&] {
        m_snapshot = m_engine.snapshot(now);
        m_sites = m_engine.sites();
    });
    m_mustRead = false;
    if (!failure.isEmpty())
        readLater(failure);
    m_status = statusOf(m_snapshot, now);
    emit factsChanged();
}

void EngineBridge::readLater(const QString& failure) {
    m_mustRead = true;
    m_retry.start();
    setTrouble(failure);
}

void EngineBridge::readAnew() {
    const QString failure = failureOf([&] { m_engine.refresh(); });
    if (!failure.isEmpty()) {
        readLater(failure);
        return;
    }
    readFacts(m_clock.now());
    beat();
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
    emit noticed(incidentText(incident));
}

void EngineBridge::beat() {
    const Reading now = m_clock.now();
    compareClocks(now);
    m_status = statusOf(m_snapshot, now);
    // The alarm first, the log after: nobody waits for a disk.
    if (!endingWaits()) {
        for (const Change& change : m_engine.tick(now)) {
            emit alarmDue(*change.session);
            QMetaObject::invokeMethod(this, &EngineBridge::settleAlarm, Qt::QueuedConnection);
        }
    }
    emit statusChanged();
    const auto next = timeToNextBeat();
    emit beatWanted(next ? static_cast<qint64>(next->count()) : -1);
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

void EngineBridge::settleAlarm() {
    if (m_status.running && m_status.running->alarm)
        (void)submit(SettleAlarm{}); // waits and is tried again when it cannot be saved
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

} // namespace coolwarm
