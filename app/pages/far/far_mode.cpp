// SPDX-License-Identifier: MIT
// Remembers what the window was like before, and shows the status while the large clock is on.
#include "app/pages/far/far_mode.h"

#include "app/pages/far/far_view.h"
#include "core/engine/status.h"

#include <QStackedWidget>

#include <utility>

namespace coolwarm {

FarMode::FarMode(QWidget& window, QStackedWidget& pages, EngineBridge& bridge,
                 const DelayedStart& delayed)
    : QObject(&window),
      m_window(window),
      m_pages(pages),
      m_bridge(bridge),
      m_delayed(delayed),
      m_view([this] { return buildView(); }) {
    connect(&bridge, &EngineBridge::statusChanged, this, [this] {
        if (m_on)
            display();
    });
}

FarView* FarMode::buildView() {
    auto* view = new FarView(&m_pages);
    m_pages.addWidget(view);
    connect(view, &FarView::leaveWanted, this, &FarMode::leave);
    connect(view, &FarView::signsWanted, this, &FarMode::signsWanted);
    return view;
}

void FarMode::toggle() {
    m_on ? leave() : enter();
}

void FarMode::enter() {
    m_on = true;
    m_focusBefore = m_window.focusWidget();
    if (!std::exchange(m_fullScreen, true))
        m_stateBefore = m_window.windowState();
    display();
    m_pages.setCurrentWidget(&m_view.get());
    m_window.setWindowState(m_stateBefore | Qt::WindowFullScreen);
    m_view.get().begin(m_bridge.status().now.sinceBoot);
}

void FarMode::leave() {
    if (std::exchange(m_on, false)) {
        m_pages.setCurrentIndex(0);
        if (m_focusBefore && m_focusBefore->isVisible())
            m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    if (std::exchange(m_fullScreen, false))
        m_window.setWindowState(m_stateBefore & ~Qt::WindowMinimized);
}

void FarMode::display() {
    const Status& status = m_bridge.status();
    m_view.get().display(farText(status, m_delayed, m_bridge.choices().preferences), status.now.sinceBoot);
}

} // namespace coolwarm
