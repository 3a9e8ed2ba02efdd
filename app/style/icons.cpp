// SPDX-License-Identifier: MIT
// Draws the signs from their SVG files, once for each size and colour.
#include "app/style/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

constexpr std::array<const char*, iconCount> names{
    "today", "history", "trends", "guide", "settings", "ice",  "heat",  "warning",
    "add",   "more",    "filter", "close", "chevron",  "undo", "report"};

/// A square of so many pixels of the screen.
QPixmap pictureOf(Icon icon, const QColor& colour, int pixels) {
    const QString name = QLatin1String(names.at(static_cast<std::size_t>(icon)));
    const QString key =
        QStringLiteral("sign %1 %2 %3").arg(name, colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(QStringLiteral(":/signs/%1.svg").arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    found = QPixmap::fromImage(image);
    QPixmapCache::insert(key, found);
    return found;
}

class SignEngine : public QIconEngine {
public:
    SignEngine(Icon icon, std::optional<Accent> accent) : m_icon(icon), m_accent(accent) {}

    void paint(QPainter* painter, const QRect& box, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, box, m_icon, colourIn(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return pictureOf(m_icon, colourIn(mode), std::max(1, std::min(size.width(), size.height())));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SignEngine(*this); }

private:
    [[nodiscard]] QColor colourIn(QIcon::Mode mode) const {
        const Colours& colours = currentColours();
        if (mode == QIcon::Disabled)
            return colours.textDisabled;
        if (mode == QIcon::Selected)
            return colours.ice.onFill;
        return m_accent ? accentOf(colours, *m_accent).text : colours.text;
    }

    Icon m_icon;
    std::optional<Accent> m_accent;
};

} // namespace

void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& colour) {
    const qreal ratio = painter.device()->devicePixelRatio();
    const int pixels = qRound(std::min(box.width(), box.height()) * ratio);
    if (pixels <= 0)
        return;
    QRectF place(0, 0, pixels / ratio, pixels / ratio);
    place.moveCenter(box.center());
    // From a whole pixel on, lest it be blurred.
    place.moveTopLeft(QPointF(qRound(place.x() * ratio), qRound(place.y() * ratio)) / ratio);
    painter.drawPixmap(place, pictureOf(icon, colour, pixels), QRectF(0, 0, pixels, pixels));
}

QIcon iconOf(Icon icon, std::optional<Accent> accent) {
    return QIcon(new SignEngine(icon, accent));
}

} // namespace coolwarm
