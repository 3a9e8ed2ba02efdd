// SPDX-License-Identifier: MIT
// Paints the tray's icon as rings: broad where a therapy may start, thin where it still rests.
#include "app/platform/desktop/tray_icon.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace coolwarm {

namespace {

// Nobody tells which colour the panel has. These have a contrast of 3 or more against white and
// against the dark grey of dark panels (relative luminance between 0.19 and 0.30).
constexpr PerModality<QColor> colours{QColor(0x22, 0x8b, 0xe6), QColor(0xe8, 0x59, 0x0c)};
constexpr QColor restColour(0x8a, 0x8a, 0x8a);
constexpr QColor alarmColour(0xe0, 0x31, 0x31);
constexpr QColor onAlarm(0xff, 0xff, 0xff);

constexpr int sixteenth = 16; // QPainter's angles are sixteenths of a degree
constexpr int top = 90 * sixteenth;
constexpr int round = 360 * sixteenth;

class Brush {
public:
    Brush(QPainter& painter, int size)
        : m_painter(painter),
          m_size(size),
          m_broad(std::max(3, qRound(size / 6.0))),
          m_thin(std::max(1, qRound(size / 14.0))) {}

    void idle(const TrayPicture& picture) {
        half(colours.ice, picture.rests.ice, true);
        half(colours.heat, picture.rests.heat, false);
        if (picture.rests.ice || picture.rests.heat)
            pause();
    }

    void running(const TrayPicture& picture) {
        arc(restColour, m_thin, top, round);
        const double part =
            std::clamp(double(picture.done.count()) / double(picture.whole.count()), 0.0, 1.0);
        arc(colours[picture.modality], m_broad, top, -qRound(part * round));
        if (picture.modality == Modality::Ice)
            crystal();
        else
            flame();
    }

    void alarm() {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(alarmColour);
        m_painter.drawEllipse(0, 0, m_size, m_size);
        // As wide as it takes to be centred on whole pixels.
        const int width = evenWith(std::max(2, qRound(m_size / 7.0)));
        const int left = (m_size - width) / 2;
        const int upper = qRound(m_size * 0.19);
        const int dot = qRound(m_size * 0.69);
        m_painter.fillRect(left, upper, width, qRound(m_size * 0.41), onAlarm);
        m_painter.fillRect(left, dot, width, width, onAlarm);
    }

private:
    // A width that leaves the same on both sides of it.
    [[nodiscard]] int evenWith(int width) const { return width + (m_size - width) % 2; }

    void arc(const QColor& colour, int width, int start, int span) {
        const double inset = width / 2.0;
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawArc(QRectF(inset, inset, m_size - width, m_size - width), start, span);
    }

    void half(const QColor& colour, bool rests, bool left) {
        constexpr int gap = 10 * sixteenth;
        const int span = round / 2 - 2 * gap;
        arc(colour, rests ? m_thin : m_broad, left ? top + gap : top - gap, left ? span : -span);
    }

    void pause() {
        const int width = std::max(2, qRound(m_size / 9.0));
        const int between = evenWith(std::max(2, qRound(m_size / 9.0)));
        const int height = evenWith(qRound(m_size * 0.36));
        const int left = (m_size - between) / 2 - width;
        const int upper = (m_size - height) / 2;
        m_painter.fillRect(left, upper, width, height, restColour);
        m_painter.fillRect(left + width + between, upper, width, height, restColour);
    }

    void crystal() {
        m_painter.save();
        m_painter.translate(m_size / 2.0, m_size / 2.0);
        m_painter.setPen(
            QPen(colours.ice, std::max(1.3, m_size / 13.0), Qt::SolidLine, Qt::FlatCap));
        const double length = m_size * 0.24;
        for (int beam = 0; beam < 3; ++beam) {
            m_painter.drawLine(QPointF(0, -length), QPointF(0, length));
            m_painter.rotate(60);
        }
        m_painter.restore();
    }

    void flame() {
        constexpr double scale = 0.88; // keeps off the ring in the smallest size too
        const auto at = [this](double x, double y) {
            return QPointF(0.5 + scale * (x - 0.5), 0.5 + scale * (y - 0.5)) * m_size;
        };
        QPainterPath path(at(0.52, 0.22));
        path.cubicTo(at(0.54, 0.38), at(0.71, 0.44), at(0.71, 0.59));
        path.cubicTo(at(0.71, 0.71), at(0.62, 0.77), at(0.50, 0.77));
        path.cubicTo(at(0.38, 0.77), at(0.29, 0.70), at(0.29, 0.59));
        path.cubicTo(at(0.29, 0.50), at(0.35, 0.46), at(0.38, 0.40));
        path.cubicTo(at(0.41, 0.45), at(0.44, 0.45), at(0.46, 0.44));
        path.cubicTo(at(0.49, 0.38), at(0.47, 0.30), at(0.52, 0.22));
        m_painter.fillPath(path, colours.heat);
    }

    QPainter& m_painter;
    int m_size;
    int m_broad;
    int m_thin;
};

} // namespace

QImage trayImage(const TrayPicture& picture, int size) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Brush brush(painter, size);
    switch (picture.sign) {
    case TrayPicture::Sign::Idle:
        brush.idle(picture);
        break;
    case TrayPicture::Sign::Running:
        brush.running(picture);
        break;
    case TrayPicture::Sign::Alarm:
        brush.alarm();
        break;
    }
    return image;
}

QIcon trayIcon(const TrayPicture& picture) {
    QIcon icon;
    for (const int size : trayIconSizes)
        icon.addPixmap(QPixmap::fromImage(trayImage(picture, size)));
    return icon;
}

} // namespace coolwarm
