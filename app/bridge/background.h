// SPDX-License-Identifier: MIT
// Long reads and writes on a thread of their own, cancelled and answered from here.
#pragma once

#include "app/bridge/failure.h"

#include <QObject>
#include <QPointer>
#include <QRunnable>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace coolwarm {

/// What became of a piece of work: its value, or the failure in words.
template <class Value>
struct Delivered {
    std::optional<Value> value;
    QString failure;
};

/// Rung by a worker when something is to be delivered.
class Doorbell : public QObject {
    Q_OBJECT

signals:
    void rung();
};

/// Runs work away from the window's thread. Work gets a stop token and opens whatever connection it
/// needs itself; its value comes back on the receiver's thread, also after a stop, unless the
/// receiver is gone. Ends all work when it goes away.
class Background {
public:
    Background();
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    template <class Value>
    std::stop_source run(QObject* receiver, std::function<Value(const std::stop_token&)> work,
                         std::function<void(Delivered<Value>)> done) {
        std::stop_source stop = m_stopAll.emplace_back();
        const QPointer<QObject> target(receiver);
        start([target, stop, work = std::move(work), done = std::move(done)] {
            auto delivered = std::make_shared<Delivered<Value>>();
            delivered->failure = failureOf([&] { delivered->value = work(stop.get_token()); });
            return [target, delivered, done] {
                if (target)
                    done(std::move(*delivered));
            };
        });
        return stop;
    }

private:
    using Delivery = std::function<void()>; ///< to be called on this object's thread
    using Work = std::function<Delivery()>; ///< to be called on a worker

    /// What a thread of the pool is asked to do, again and again: the next work that waits.
    struct Runner : QRunnable {
        explicit Runner(Background& owner) : m_owner(owner) { setAutoDelete(false); }
        void run() override { m_owner.workOnce(); }

        Background& m_owner;
    };

    void start(Work work);
    void workOnce();
    void deliver();

    Doorbell m_door;  ///< lives on the window's thread
    QTimer m_leisure; ///< runs out when no work has been done for a while
    QThreadPool m_pool;
    Runner m_runner;
    std::mutex
        m_guard; ///< of the two lists, which all that goes between the threads passes through
    std::deque<Work> m_waiting;
    std::deque<Delivery> m_done;
    std::vector<std::stop_source> m_stopAll;
};

} // namespace coolwarm
