// SPDX-License-Identifier: MIT
// Has a worker carry out long commands and see to a log that was moved, and answers meanwhile.
#include "app/control/engine_bridge.h"
#include "core/engine/commands/journal.h"
#include "core/log/ports/store_error.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::seconds finishPatience{3}; // a session manager has no more
constexpr unsigned long finishPause = 50;         // ms

} // namespace

// All of the bridge that asks the log goes through here: a worker has it for itself.
LogTrouble EngineBridge::ask(const std::function<void()>& work) {
    if (m_work.isEmpty()) {
        const LogTrouble trouble = logTroubleOf(work);
        if (!trouble.isMoved || !m_longWork.goAlong)
            return trouble;
        goAlong();
    }
    return {m_work, {}, false, true, true, false};
}

LogTrouble EngineBridge::tryOut(const Command& command, const Reading& at, Result& result,
                                bool& takesLong) {
    return ask([&] {
        takesLong = m_longWork.apply && m_engine.takesLong(command);
        if (!takesLong)
            result = m_engine.apply(command, at);
    });
}

template <class Value>
void EngineBridge::workApart(const QString& what, std::function<Value()> work,
                             std::function<void(const LogTrouble&, Value)> done) {
    struct Worked {
        LogTrouble trouble;
        Value value;
    };
    m_work = what;
    m_isBusy = true;
    setTrouble(what);
    m_longWork.background->run<Worked>(
        this,
        [work = std::move(work)](const std::stop_token&) {
            Worked worked;
            worked.trouble = logTroubleOf([&] { worked.value = work(); });
            return worked;
        },
        [this, done = std::move(done)](Delivered<Worked> delivered) {
            m_work.clear();
            done(delivered.value->trouble, std::move(delivered.value->value));
        });
}

// The first of what waits.
void EngineBridge::carryOutApart() {
    const bool undo = std::holds_alternative<Undo>(m_waiting.front().command);
    m_waiting.front().until.reset(); // it is not given up half done
    workApart<Result>(
        undo ? tr("An import is being taken back. What you do meanwhile is saved after it.")
             : tr("An import is being made again. What you do meanwhile is saved after it."),
        [apply = m_longWork.apply, next = m_waiting.front()] {
            return apply(next.command, next.at);
        },
        [this](const LogTrouble& trouble, Result result) {
            if (trouble.text.isEmpty()) {
                const LogTrouble unread = ask([this] { m_engine.refresh(); });
                conclude(std::move(result));
                if (!unread.text.isEmpty())
                    readLater(unread);
            } else {
                m_waiting.pop_front();
                emit givenUp(trouble.text);
            }
            retryWaiting();
        });
    tellStatus(); // of what waits
}

void EngineBridge::goAlong() {
    workApart<LogIncident>(tr("The log's file was moved or replaced. What it held is being saved."),
                           m_longWork.goAlong,
                           [this](const LogTrouble& trouble, const LogIncident& incident) {
                               if (!trouble.text.isEmpty()) {
                                   readLater(trouble);
                                   return;
                               }
                               tellIncident(incident);
                               readAnew();
                               retryWaiting();
                           });
}

bool EngineBridge::givesUpAtEnd() const {
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [](const Waiting& each) { return each.until.has_value(); });
}

bool EngineBridge::finish() {
    // What would be given up soon is: nobody is there any more for whom it could begin.
    std::erase_if(m_waiting, [](const Waiting& each) { return each.until.has_value(); });
    if (!m_work.isEmpty()) {
        m_longWork.background->waitForAll();
        QCoreApplication::sendPostedEvents(); // brings what it has done
    }
    const QDeadlineTimer deadline(finishPatience);
    while (!save() && m_isBusy && !deadline.hasExpired())
        QThread::msleep(finishPause);
    return m_waiting.empty();
}

void EngineBridge::throwAtWork() const {
    if (!m_work.isEmpty())
        throw StoreError(StoreError::Kind::Busy, "coolwarm.db", "a worker has it");
}

std::vector<Snapshot> EngineBridge::restingElsewhere() {
    throwAtWork();
    return m_engine.restingBeside(m_status.site, m_status.now);
}

std::optional<Session> EngineBridge::pastSession(const SessionId& id) {
    throwAtWork();
    return m_engine.pastSession(id);
}

std::optional<DiaryRecord> EngineBridge::record(const RecordRef& what) {
    throwAtWork();
    return m_engine.record(what);
}

bool EngineBridge::proposesBout(const Site& site, std::chrono::sys_seconds at) {
    throwAtWork();
    return m_engine.proposesBout(site, at);
}

} // namespace coolwarm
