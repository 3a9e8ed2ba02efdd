// SPDX-License-Identifier: MIT
// What the window is called: what is to be done, the time that is left, or the page that is seen.
#pragma once

#include "app/pages/services.h"

#include <QObject>

class QWidget;

namespace coolwarm {

class PageStack;

/// For the taskbar, for who switches between windows, and for a screen reader that asks for it.
class WindowTitle : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    WindowTitle(QWidget& window, const Services& services, const PageStack& pages);

private:
    void display();
    [[nodiscard]] QString text() const;

    QWidget& m_window;
    const Services& m_services;
    const PageStack& m_pages;
};

} // namespace coolwarm
