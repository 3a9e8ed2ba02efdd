// SPDX-License-Identifier: MIT
// Long reads and writes on a thread of their own, cancelled and answered from here.
#pragma once

#include "app/bridge/failure.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
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

/// Runs work away from the window's thread. Work gets a stop token and opens whatever connection it
/// needs itself; its value comes back on the receiver's thread, also after a stop, unless the
/// receiver is gone. Ends all work when it goes away.
class Background {
public:
    Background() = default;
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    template <class Value>
    std::stop_source run(QObject* receiver, std::function<Value(const std::stop_token&)> work,
                         std::function<void(Delivered<Value>)> done) {
        const std::stop_source stop = m_stopAll.emplace_back();
        const QPointer<QObject> target(receiver);
        m_pool.start([this, target, stop, work = std::move(work), done = std::move(done)] {
            auto delivered = std::make_shared<Delivered<Value>>();
            delivered->failure = failureOf([&] { delivered->value = work(stop.get_token()); });
            post([target, delivered, done] {
                if (target)
                    done(std::move(*delivered));
            });
        });
        forgetFinished();
        return stop;
    }

private:
    /// Calls it on this object's thread.
    void post(std::function<void()> call);
    void forgetFinished();

    QObject m_home; ///< lives on the window's thread and receives what is posted
    QThreadPool m_pool;
    std::vector<std::stop_source> m_stopAll;
};

} // namespace coolwarm
