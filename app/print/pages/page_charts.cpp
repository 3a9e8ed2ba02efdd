// SPDX-License-Identifier: MIT
// Paints the report's pictures with the painters of the screen, in their look for paper.
#include "app/paint/charts/chart_look.h"
#include "app/paint/charts/hour_chart.h"
#include "app/paint/charts/pain_chart.h"
#include "app/print/pages/page_paint.h"

#include <QLocale>

namespace coolwarm {

namespace {

// In pixels of paper.
constexpr int letters = 10;
constexpr qreal iceBar = 4.5;
constexpr qreal heatBar = 1.2;
constexpr qreal faintLine = 0.7;

ChartLook paperLook() {
    QFont font = fontOf(TypeStyle::Foot);
    font.setPixelSize(letters);
    const QLocale locale;
    ChartLook look = printChartLook(font, locale, locale.textDirection());
    look.grid = QPen(QColor(0xC8, 0xC8, 0xC8), faintLine);
    look.packs.ice.width = iceBar;
    look.packs.heat.width = heatBar;
    return look;
}

} // namespace

void paintReportChart(QPainter& painter, const QRectF& box, ReportChart chart,
                      const ReportSummary& summary) {
    if (chart == ReportChart::Days)
        PainChart(summary.series, paperLook(), box).paint(painter);
    if (chart == ReportChart::Hours)
        HourChart(summary.figures.byHour, paperLook(), box).paint(painter);
}

} // namespace coolwarm
