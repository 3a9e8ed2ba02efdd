// SPDX-License-Identifier: MIT
// Keeps a part as high as its width wants it, on a page that is too low for it.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace coolwarm {

/// To be called with each event of the part, after it: height-for-width alone lets a page squeeze
/// what wraps. Not in the resize itself: of another one within it Qt tells nobody.
inline void keepHeight(QWidget& part, const QEvent& event) {
    if (event.type() == QEvent::Resize)
        QCoreApplication::postEvent(&part, new QEvent(QEvent::LayoutRequest));
    else if (event.type() == QEvent::LayoutRequest && part.layout() != nullptr)
        part.setMinimumHeight(std::max({0, part.layout()->minimumHeightForWidth(part.width()),
                                        part.minimumSizeHint().height()}));
}

/// A part that does so and nothing else with its events.
class KeepsHeight : public QWidget {
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override {
        const bool handled = QWidget::event(event);
        keepHeight(*this, *event);
        return handled;
    }
};

} // namespace coolwarm
