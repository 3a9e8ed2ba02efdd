// SPDX-License-Identifier: MIT
// Runs a device of the system on a thread of its own, so that a service that hangs delays nobody.
#pragma once

#include <QDeadlineTimer>
#include <QMutex>
#include <QMutexLocker>
#include <QObject>
#include <QThread>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace coolwarm {

/// Makes a Device in the thread, hands work to it and tells a State of it back to its owner's
/// thread. Without a device work is dropped.
template <class Device, class State>
class ServiceThread {
public:
    using Maker = std::function<std::unique_ptr<Device>(std::function<void()> onChange)>;
    using Look = std::function<State(const Device*)>;

    /// `told` is called in the thread of `owner`, and not any more once this has gone.
    ServiceThread(QObject* owner, std::function<void(State)> told)
        : m_listener(std::make_shared<Listener>()) {
        m_listener->owner = owner;
        m_listener->told = std::move(told);
    }
    // The thread of a service that hangs is left to the end of the process: ended by force, it
    // would unwind through a library that lets nothing pass.
    ~ServiceThread() {
        {
            const QMutexLocker lock(&m_listener->mutex);
            m_listener->owner = nullptr;
        }
        if (m_thread == nullptr)
            return;
        m_worker->deleteLater();
        m_thread->quit();
        if (m_thread->wait(QDeadlineTimer(endsWithin)))
            delete m_thread;
        else
            QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    }
    ServiceThread(const ServiceThread&) = delete;
    ServiceThread& operator=(const ServiceThread&) = delete;

    [[nodiscard]] bool isStarted() const { return m_thread != nullptr; }

    /// Makes the device. What `look` sees of it, nothing for null, is told then and whenever the
    /// device says that it may have changed.
    void start(Maker make, Look look) {
        m_thread = new QThread;
        m_worker = new Worker;
        m_worker->moveToThread(m_thread);
        m_thread->start();
        post([worker = m_worker, listener = m_listener, make = std::move(make),
              look = std::move(look)] {
            const auto tell = [worker, listener, look] {
                listener->tell(look(worker->device.get()));
            };
            worker->tell = tell;
            try {
                worker->device = make(tell);
            } catch (...) {
                tell(); // that there is none
                throw;
            }
            tell();
        });
    }
    /// Tells anew what can be seen of the device.
    void look() {
        post([worker = m_worker] { worker->tell(); });
    }
    /// `work` is given the device, in the thread, after all that was handed over before.
    template <class Work>
    void run(Work&& work) {
        post([worker = m_worker, work = std::forward<Work>(work)] {
            if (worker->device)
                work(*worker->device);
        });
    }

private:
    static constexpr std::chrono::seconds endsWithin{2};

    /// The thread's side.
    struct Worker : QObject {
        std::unique_ptr<Device> device;
        std::function<void()> tell;
    };
    /// Whom the thread tells, as long as there is somebody.
    struct Listener {
        QMutex mutex;
        QObject* owner = nullptr;
        std::function<void(State)> told;

        void tell(State state) {
            const QMutexLocker lock(&mutex);
            if (owner != nullptr)
                QMetaObject::invokeMethod(
                    owner, [told = told, state] { told(state); }, Qt::QueuedConnection);
        }
    };

    // A device that throws has done nothing; the thread, and the program with it, goes on.
    template <class Work>
    void post(Work&& work) {
        const auto contained = [work = std::forward<Work>(work)] {
            try {
                work();
            } catch (const std::exception& error) {
                qCritical("coolwarm: a device of the system failed: %s", error.what());
            } catch (...) {
                qCritical("coolwarm: a device of the system failed");
            }
        };
        QMetaObject::invokeMethod(m_worker, contained, Qt::QueuedConnection);
    }

    QThread* m_thread = nullptr;
    Worker* m_worker = nullptr; ///< lives and dies in the thread
    std::shared_ptr<Listener> m_listener;
};

} // namespace coolwarm
