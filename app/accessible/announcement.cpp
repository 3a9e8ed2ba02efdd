// SPDX-License-Identifier: MIT
// Walks up from window to window.
#include "app/accessible/announcement.h"

#include <QCoreApplication>
#include <QWidget>

namespace coolwarm {

AnnouncementEvent::AnnouncementEvent(const QString& sentence)
    : QEvent(kind()), m_sentence(sentence) {
    ignore();
}

QEvent::Type AnnouncementEvent::kind() {
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void announce(const QWidget& from, const QString& sentence) {
    if (sentence.isEmpty() || !from.isVisible())
        return;
    AnnouncementEvent event(sentence);
    for (QWidget* at = from.window(); at != nullptr && !event.isAccepted();
         at = at->parentWidget() != nullptr ? at->parentWidget()->window() : nullptr)
        QCoreApplication::sendEvent(at, &event);
}

} // namespace coolwarm
