// SPDX-License-Identifier: MIT
// Finds the figure at a point.
#include "app/paint/charts/chart.h"

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

// To the middle where the point lies inside, so that the smallest of several boxes wins.
qreal distance(const QRectF& box, const QPointF& point) {
    const qreal across = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
    const qreal along = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
    return std::hypot(across, along);
}

qreal sizeOf(const QRectF& box) {
    return box.width() + box.height();
}

} // namespace

std::optional<std::size_t> Chart::markAt(const QPointF& point, qreal reach) const {
    std::optional<std::size_t> nearest;
    qreal least = reach;
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        const QRectF& box = m_marks[at].box;
        const qreal far = distance(box, point);
        const bool closer = far < least || (far <= least && !nearest);
        const bool smaller = nearest && far <= least && sizeOf(box) < sizeOf(m_marks[*nearest].box);
        if (!closer && !smaller)
            continue;
        nearest = at;
        least = far;
    }
    return nearest;
}

void Chart::orderMarks() {
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const ChartMark& left, const ChartMark& right) {
                         const qreal x = left.box.center().x();
                         const qreal other = right.box.center().x();
                         return x < other || (x <= other && left.box.top() < right.box.top());
                     });
}

} // namespace coolwarm
