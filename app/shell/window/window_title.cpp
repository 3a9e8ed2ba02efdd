// SPDX-License-Identifier: MIT
// Follows the alarm, the status and the pages; another minute is another title.
#include "app/shell/window/window_title.h"

#include "app/shell/window/page_stack.h"
#include "app/text/format.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QWidget>

#include <algorithm>

namespace coolwarm {

WindowTitle::WindowTitle(QWidget& window, const Services& services, const PageStack& pages)
    : QObject(&window), m_window(window), m_services(services), m_pages(pages) {
    services.alarm.follow(this, [this] { display(); });
    connect(&services.bridge, &EngineBridge::statusChanged, this, &WindowTitle::display);
    connect(&pages, &PageStack::pageShown, this, &WindowTitle::display);
    display();
}

QString WindowTitle::text() const {
    const auto& running = m_services.bridge.status().running;
    switch (m_services.alarm.phase()) {
    case AlarmController::Phase::Rings:
        return tr("Take the pack off");
    case AlarmController::Phase::Asks:
        return tr("When did the pack come off?");
    case AlarmController::Phase::Over:
        break;
    }
    if (!running)
        return m_pages.currentTitle();
    const Millis left = std::max(Millis{0}, running->remaining);
    //: %1 is a length such as "12 min".
    return tr("%1 left").arg(spanText(Millis{std::chrono::ceil<std::chrono::minutes>(left)}));
}

void WindowTitle::display() {
    //: Of the window; %1 is what it shows, such as "12 min left" or "History". Before the name of
    //: the program stands the dash that Qt has there in the titles of dialogs.
    m_window.setWindowTitle(tr("%1 — Coolwarm").arg(text()));
}

} // namespace coolwarm
