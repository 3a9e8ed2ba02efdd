// SPDX-License-Identifier: MIT
// The room around a chart's marks: a scale at its side, lines across, labels below.
#pragma once

#include "app/paint/charts/chart_look.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace coolwarm {

/// A label below the marks, in the middle of `x`.
struct AxisLabel {
    qreal x = 0;
    QString text;
    qreal line = -1; ///< where a short line stands that belongs to it; less than 0: none
};

class ChartFrame {
public:
    /// A scale from `least` to `most` with a line at each multiple of `step`. `below` is the height
    /// that is left free between the marks and their labels.
    ChartFrame(const ChartLook& look, const QRectF& place, double least, double most, double step,
               qreal below = 0);

    /// Where the marks stand.
    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] qreal yOf(double value) const;
    [[nodiscard]] qreal labelsTop() const { return m_labelsTop; }

    void paintScale(QPainter& painter, const ChartLook& look) const;
    /// Leaves out labels that would touch each other, always the same ones of a regular row.
    void paintLabels(QPainter& painter, const ChartLook& look,
                     const QList<AxisLabel>& labels) const;

private:
    [[nodiscard]] QString numberAt(double value, const ChartLook& look) const;

    QRectF m_place;
    QRectF m_plot;
    qreal m_labelsTop = 0;
    double m_least;
    double m_most;
    double m_step;
};

/// A step of 1, 2 or 5, or of ten times as much and so on, with which `range` has at most `most`
/// parts; at least 1.
[[nodiscard]] double wholeStep(double range, int most);

} // namespace coolwarm
