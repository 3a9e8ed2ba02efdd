// SPDX-License-Identifier: MIT
// Runs long reads and writes on other threads, and brings their answers back to this one.
#pragma once

#include "app/control/failure.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace coolwarm {

/// What became of a piece of work: its value, or the failure in words.
template <class Value>
struct Delivered {
    std::optional<Value> value;
    QString failure;
};

/// Runs work away from the window's thread, first come, first served. Work gets a stop token and
/// opens whatever connection it needs itself; its value comes back on the receiver's thread, also
/// after a stop, unless the receiver is gone. Ends all work when it goes away.
class Background {
public:
    /// So many pieces of work go on at once, or more where there are more processors: some may stand
    /// still for a slow disk or a lock.
    static constexpr int leastThreads = 4;

    Background();
    ~Background();
    /// Stands still until all work that has been given is done; its answers are on their way then.
    void waitForAll() { m_pool.waitForDone(); }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// To be called on the receiver's thread.
    template <class Value>
    std::stop_source run(QObject* receiver, std::function<Value(const std::stop_token&)> work,
                         std::function<void(Delivered<Value>)> done) {
        const std::stop_token all = m_stopAll.get_token();
        std::stop_source stop;
        auto promise = std::make_shared<QPromise<Delivered<Value>>>();
        auto* watcher = new QFutureWatcher<Delivered<Value>>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                         [this, all, watcher, done = std::move(done)] {
                             watcher->deleteLater();
                             if (all.stop_requested())
                                 return; // this object may be gone
                             m_idle.start();
                             done(watcher->future().takeResult());
                         });
        watcher->setFuture(promise->future());
        m_pool.start([promise = std::move(promise), stop, all, work = std::move(work)] {
            const std::stop_callback withAll(all, [&] { std::stop_source(stop).request_stop(); });
            promise->start();
            Delivered<Value> delivered;
            delivered.failure = failureOf([&] { delivered.value = work(stop.get_token()); });
            promise->addResult(std::move(delivered));
            promise->finish();
        });
        return stop;
    }

private:
    std::stop_source m_stopAll;
    QTimer m_idle; ///< runs out when no work has been done for a while
    QThreadPool m_pool;
};

} // namespace coolwarm
