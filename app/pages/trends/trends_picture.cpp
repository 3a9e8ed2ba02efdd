// SPDX-License-Identifier: MIT
// Lays the charts out on a sheet of a fixed size.
#include "app/pages/trends/trends_picture.h"

#include "app/pages/trends/figure_text.h"
#include "app/paint/charts/hour_chart.h"
#include "app/paint/charts/packs_chart.h"
#include "app/paint/charts/pain_chart.h"
#include "app/paint/charts/relief_chart.h"
#include "app/style/palette/colours.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace coolwarm {

namespace {

struct TrendsPictureText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::TrendsPicture)
};

constexpr int sheetWidth = 1120;
constexpr int margin = 24;
constexpr int painHeight = 340;
constexpr int rowHeight = 230;
constexpr int letters = 13; // pixels

} // namespace

TrendsPicture::TrendsPicture(const TrendsReading& reading, const std::vector<EffectRow>& effects,
                             QString title, const QFont& font, Qt::LayoutDirection direction)
    : m_reading(reading), m_effects(effects), m_title(std::move(title)) {
    QFont small = font;
    small.setPixelSize(letters);
    m_look = screenChartLook(coloursOf(Scheme::Light), small, QLocale(), direction);
}

QSize TrendsPicture::size() const {
    const qreal effects = EffectChart::heightOf(m_effects.size(), m_look) + 40;
    return {sheetWidth, 3 * margin + painHeight + rowHeight +
                            std::max(rowHeight, static_cast<int>(effects)) + 3 * margin};
}

QRectF TrendsPicture::headed(QPainter& painter, const QRectF& place, const QString& words) const {
    QFont bold = m_look.font;
    bold.setPixelSize(letters + 2);
    bold.setWeight(QFont::DemiBold);
    const qreal height = QFontMetricsF(bold).height() + 6;
    painter.setFont(bold);
    painter.setPen(m_look.ink);
    const auto side = m_look.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRectF(place.topLeft(), QSizeF(place.width(), height)),
                     static_cast<int>(side | Qt::AlignTop | Qt::AlignAbsolute), words);
    return place.adjusted(0, height, 0, 0);
}

void TrendsPicture::paint(QPainter& painter) const {
    const QSizeF whole = size();
    painter.fillRect(QRectF(QPointF(), whole), m_look.ground);
    const qreal width = whole.width() - 2 * margin;
    const qreal half = (width - margin) / 2;
    QRectF place = headed(painter, QRectF(margin, margin, width, painHeight), m_title);
    PainChart(m_reading.series, m_look, place).paint(painter);
    qreal top = place.bottom() + margin;
    const QRectF left(margin, top, half, rowHeight);
    const QRectF right(margin + half + margin, top, half, rowHeight);
    HourChart(m_reading.figures.byHour, m_look,
              headed(painter, left, TrendsPictureText::tr("Pain by hour of the day")))
        .paint(painter);
    PacksChart(m_reading.figures.packs, m_reading.series.from, m_reading.series.to, m_look,
               headed(painter, right, TrendsPictureText::tr("Sessions a day")))
        .paint(painter);
    top += rowHeight + margin;
    const qreal below = whole.height() - top - margin;
    EffectChart(m_effects, m_look,
                headed(painter, QRectF(margin, top, half, below),
                       TrendsPictureText::tr("What a session changes")))
        .paint(painter);
    ReliefChart(m_reading.figures.relief, reliefNames(), m_look,
                headed(painter, QRectF(right.left(), top, half, rowHeight),
                       TrendsPictureText::tr("How long relief holds")))
        .paint(painter);
}

QImage TrendsPicture::image() const {
    constexpr int fineness = 2;
    QImage image(size() * fineness, QImage::Format_RGB32);
    image.fill(m_look.ground);
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    paint(painter);
    return image;
}

QByteArray TrendsPicture::svg() const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    constexpr int dots = 96; // an inch: its units are pixels then
    generator.setResolution(dots);
    generator.setTitle(m_title);
    generator.setDescription({}); // else Qt names itself
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray TrendsPicture::file(const QString& suffix) const {
    if (suffix == QLatin1String("svg"))
        return svg();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image().save(&buffer, "PNG");
    return bytes;
}

} // namespace coolwarm
