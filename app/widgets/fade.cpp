// SPDX-License-Identifier: MIT
// A picture of the old view lies over the new one and loses its colour.
#include "app/widgets/fade.h"

#include <QGraphicsOpacityEffect>
#include <QPainter>
#include <QPixmap>
#include <QPropertyAnimation>
#include <QStyle>
#include <QWidget>

namespace coolwarm {

namespace {

class Fade : public QWidget {
public:
    Fade(const QPixmap& picture, const QRect& place, QWidget& over, int milliseconds)
        : QWidget(&over), m_picture(picture) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(place & over.rect()); // of what is scrolled only a part was seen
        m_at = place.topLeft() - pos();
        raise();
        show();
        auto* motion = new QVariantAnimation(this);
        motion->setDuration(milliseconds);
        motion->setStartValue(1.0);
        motion->setEndValue(0.0);
        connect(motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
            m_opacity = value.toReal();
            update();
        });
        connect(motion, &QVariantAnimation::finished, this, &QObject::deleteLater);
        motion->start();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setOpacity(m_opacity);
        painter.drawPixmap(m_at, m_picture);
    }

private:
    QPixmap m_picture;
    QPoint m_at;
    qreal m_opacity = 1;
};

int timeFor(const QWidget& part) {
    return part.isVisible() ? part.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr,
                                                      &part)
                            : 0;
}

} // namespace

// Beside the part, lest a stack raises its pages over it.
void fadeFrom(QWidget& part) {
    if (const int time = timeFor(part); time > 0 && part.parentWidget() != nullptr)
        new Fade(part.grab(), part.geometry(), *part.parentWidget(), time);
}

void fadeAway(QWidget& part) {
    const int time = timeFor(part);
    if (time <= 0 || part.isWindow())
        return;
    QPixmap picture(part.size() * part.devicePixelRatioF());
    picture.setDevicePixelRatio(part.devicePixelRatioF());
    picture.fill(Qt::transparent);
    part.render(&picture, {}, {}, QWidget::DrawChildren); // and nothing of what lies behind it
    QWidget& window = *part.window();
    new Fade(picture, {part.mapTo(&window, QPoint()), part.size()}, window, time);
}

void fadeIn(QWidget& part) {
    const int time = timeFor(part);
    if (time <= 0)
        return;
    auto* effect = new QGraphicsOpacityEffect(&part);
    effect->setOpacity(0);
    part.setGraphicsEffect(effect);
    auto* motion = new QPropertyAnimation(effect, "opacity", effect);
    motion->setDuration(time);
    motion->setStartValue(0.0);
    motion->setEndValue(1.0);
    // Queued: it deletes what has just been moved.
    QObject::connect(
        motion, &QPropertyAnimation::finished, &part, [&part] { part.setGraphicsEffect(nullptr); },
        Qt::QueuedConnection);
    motion->start();
}

} // namespace coolwarm
