// SPDX-License-Identifier: MIT
// A list of functions to be told of an event, each of them whatever the others do.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>
#include <vector>

namespace coolwarm {

/// Calls one after the other. An exception in one of them is written to standard error and reaches
/// neither the next nor the caller, which a signal of Qt would let it do.
class Listeners {
public:
    /// `listener` is called as long as `context` lives, after those that were added before.
    void add(QObject* context, std::function<void()> listener) {
        m_listeners.push_back({context, std::move(listener)});
    }
    void tell() const;

private:
    struct Listener {
        QPointer<QObject> context;
        std::function<void()> call;
    };

    std::vector<Listener> m_listeners;
};

} // namespace coolwarm
