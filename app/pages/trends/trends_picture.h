// SPDX-License-Identifier: MIT
// All charts on one sheet, to be saved or copied.
#pragma once

#include "app/paint/charts/chart_look.h"
#include "app/paint/charts/effect_chart.h"
#include "core/log/ports/trends_reader.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QString>

#include <vector>

class QPainter;

namespace coolwarm {

/// In the colours of the light look, whatever the window has: for a page or a message.
class TrendsPicture {
public:
    /// Keeps references to reading and effects. `title` says of what and of when it is.
    TrendsPicture(const TrendsReading& reading, const std::vector<EffectRow>& effects,
                  QString title, const QFont& font, Qt::LayoutDirection direction);

    [[nodiscard]] QSize size() const;
    void paint(QPainter& painter) const;

    /// Twice as fine as it is large.
    [[nodiscard]] QImage image() const;
    /// The bytes of a file; `suffix` is "png" or "svg".
    [[nodiscard]] QByteArray file(const QString& suffix) const;

private:
    [[nodiscard]] QByteArray svg() const;
    /// Writes a heading and returns what is left of the place.
    [[nodiscard]] QRectF headed(QPainter& painter, const QRectF& place, const QString& words) const;

    const TrendsReading& m_reading;
    const std::vector<EffectRow>& m_effects;
    QString m_title;
    ChartLook m_look;
};

} // namespace coolwarm
