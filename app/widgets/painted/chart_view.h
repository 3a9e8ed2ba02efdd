// SPDX-License-Identifier: MIT
// A chart as a widget: each figure is found by the pointer and by the arrow keys.
#pragma once

#include "app/paint/charts/chart.h"
#include "app/paint/charts/chart_look.h"

#include <QPixmap>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace coolwarm {

/// One stop of the Tab key. Left and right walk from figure to figure, Home and End to the first
/// and the last; what the figure says is its name to a screen reader, and a tip beside it.
class ChartView : public QWidget {
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<Chart>(const ChartLook& look, const QRectF& place)>;
    using Say = std::function<QString(const ChartMark& mark)>;

    /// `lines`: how high it is, in lines of the user's letters.
    ChartView(const QString& name, qreal lines, QWidget* parent = nullptr);

    /// What it shows from now on; `make` is called again for each size and look.
    void setChart(Make make, Say say);
    void setLines(qreal lines);
    /// What all of it says, for a screen reader.
    void setDescription(const QString& text);

    /// How many figures it has.
    [[nodiscard]] std::size_t count() const;
    /// What the figure says on which keys or pointer stand; empty without one.
    [[nodiscard]] QString currentText() const;
    /// Where a figure is seen.
    [[nodiscard]] QRectF boxOf(std::size_t figure) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const Chart* chart() const;
    [[nodiscard]] const QPixmap& picture();
    [[nodiscard]] qreal reach() const;
    void forget();
    void go(std::optional<std::size_t> figure, bool showTip);
    void tell();

    QString m_name;
    qreal m_lines;
    Make m_make;
    Say m_say;
    mutable std::unique_ptr<Chart> m_chart; ///< for the present size and look
    QPixmap m_picture;                      ///< of the chart, since it was seen last
    std::optional<std::size_t> m_current;
};

} // namespace coolwarm
