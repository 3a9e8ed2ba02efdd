// SPDX-License-Identifier: MIT
// Helpers for tests of painted parts: what a widget repaints, and what its picture shows.
#pragma once

#include <gtest/gtest.h>
#include <QColor>
#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QPaintEvent>
#include <QPixmap>
#include <QRegion>
#include <QScreen>
#include <QTest>
#include <QWidget>

#include <cstdlib>

namespace coolwarm::test {

/// Collects the parts of a widget that are repainted.
class RepaintSpy : public QObject {
public:
    explicit RepaintSpy(QWidget& widget) : m_widget(widget) {
        widget.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&widget));
        QCoreApplication::processEvents();
        widget.installEventFilter(this);
    }
    /// What was repainted since the last call.
    QRegion take() {
        QCoreApplication::processEvents();
        QRegion region;
        region.swap(m_region);
        return region;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched == &m_widget) {
            m_region += static_cast<QPaintEvent*>(event)->region();
        }
        return false;
    }

private:
    QWidget& m_widget;
    QRegion m_region;
};

/// The widget's picture on a plain ground, one pixel for each point.
inline QImage pictureOf(QWidget& widget, const QColor& ground = Qt::white) {
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(ground);
    widget.render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
    return image;
}

/// What stands on the screen for a shown window: all its repaints one over the other.
inline QImage screenOf(QWidget& window) {
    QCoreApplication::processEvents();
    return window.screen()->grabWindow(window.winId()).toImage();
}

/// Whether two colours are the same but for rounding and anti-aliasing.
inline bool alike(const QColor& a, const QColor& b, int tolerance = 12) {
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

/// The box around all pixels in which two pictures differ noticeably; empty when they are alike.
inline QRect differenceOf(const QImage& a, const QImage& b, int tolerance = 4) {
    QRect box;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (!alike(a.pixelColor(x, y), b.pixelColor(x, y), tolerance)) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

} // namespace coolwarm::test
