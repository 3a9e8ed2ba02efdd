// SPDX-License-Identifier: MIT
// A picture of the old view lies over the new one and loses its colour.
#include "app/widgets/fade.h"

#include <QPainter>
#include <QPixmap>
#include <QPropertyAnimation>
#include <QStyle>
#include <QWidget>

namespace coolwarm {

namespace {

class Fade : public QWidget {
public:
    // Beside the part, lest a stack raises its pages over it.
    Fade(QWidget& part, int milliseconds) : QWidget(part.parentWidget()), m_picture(part.grab()) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(part.geometry());
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
        painter.drawPixmap(0, 0, m_picture);
    }

private:
    QPixmap m_picture;
    qreal m_opacity = 1;
};

} // namespace

void fadeFrom(QWidget& part) {
    const int time = part.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &part);
    if (time > 0 && part.isVisible() && part.parentWidget() != nullptr)
        new Fade(part, time);
}

} // namespace coolwarm
