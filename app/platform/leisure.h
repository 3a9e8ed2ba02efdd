// SPDX-License-Identifier: MIT
// What can wait until the window has been painted.
#pragma once

#include <QObject>
#include <QTimer>

#include <utility>

namespace coolwarm {

/// Does `work` once, when nothing else waits to be done: after the first picture, if one waits to
/// be painted. (QTimer::singleShot(0) would come before it, among the events that are posted.) Not
/// any more once `context` has gone.
template <class Work>
void atLeisure(QObject* context, Work&& work) {
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context,
                     [timer, work = std::forward<Work>(work)]() mutable {
                         timer->deleteLater();
                         work();
                     });
    timer->start(0);
}

} // namespace coolwarm
