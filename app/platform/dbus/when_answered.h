// SPDX-License-Identifier: MIT
// Takes the answer to a call on D-Bus when it comes, without waiting for it.
#pragma once

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>

#include <utility>

namespace coolwarm {

/// Calls `take` with the answer to `call`, or with the error that came in its place; not any more
/// once `context` has gone. What is returned lives until then.
template <class... Values, class Take>
QObject* whenAnswered(const QDBusPendingReply<Values...>& call, QObject* context, Take take) {
    auto* watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         take(QDBusPendingReply<Values...>(*watcher));
                     });
    return watcher;
}

} // namespace coolwarm
