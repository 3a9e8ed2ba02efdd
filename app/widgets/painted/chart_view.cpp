// SPDX-License-Identifier: MIT
// Keeps the chart for its size, and walks through its figures.
#include "app/widgets/painted/chart_view.h"

#include "app/accessible/role.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/widgets/layout/plain_text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>
#include <QToolTip>

#include <algorithm>

namespace coolwarm {

ChartView::ChartView(const QString& name, qreal lines, QWidget* parent)
    : QWidget(parent), m_name(name), m_lines(lines) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    presentAs(*this, QAccessible::Chart);
    setAccessibleName(name);
}

void ChartView::setChart(Make make, Say say) {
    m_make = std::move(make);
    m_say = std::move(say);
    m_current.reset();
    tell();
    forget();
}

void ChartView::setLines(qreal lines) {
    m_lines = lines;
    updateGeometry();
}

void ChartView::setDescription(const QString& text) {
    if (accessibleDescription() != text)
        setAccessibleDescription(text);
}

// The current figure stays: another size has as many, unless days are told together.
void ChartView::forget() {
    m_chart.reset();
    m_picture = {};
    update();
}

// Scrolling, a tip or the keys paint no chart again. Another screen may have finer pixels.
const QPixmap& ChartView::picture() {
    const qreal fineness = devicePixelRatioF();
    if (!m_picture.isNull() && qFuzzyCompare(m_picture.devicePixelRatio(), fineness))
        return m_picture;
    const QSizeF exact = QSizeF(size()) * fineness;
    m_picture = QPixmap(qCeil(exact.width()), qCeil(exact.height()));
    m_picture.setDevicePixelRatio(fineness);
    m_picture.fill(currentColours().card); // a letter on glass would be coarser
    QPainter painter(&m_picture);
    chart()->paint(painter);
    return m_picture;
}

const Chart* ChartView::chart() const {
    if (!m_chart && m_make) {
        const ChartLook look = screenChartLook(
            currentColours(), scaledFont(font(), text_size::small), QLocale(), layoutDirection());
        constexpr qreal margin = 3; // for the focus ring
        m_chart = m_make(look, QRectF(rect()).adjusted(margin, margin, -margin, -margin));
    }
    return m_chart.get();
}

std::size_t ChartView::count() const {
    return chart() != nullptr ? chart()->marks().size() : 0;
}

QRectF ChartView::boxOf(std::size_t figure) const {
    return figure < count() ? chart()->marks()[figure].box : QRectF();
}

QString ChartView::currentText() const {
    if (!m_current || *m_current >= count() || !m_say)
        return {};
    return m_say(chart()->marks()[*m_current]);
}

QSize ChartView::sizeHint() const {
    const qreal em = emOf(font());
    return {qRound(em * 24), qRound(em * m_lines)};
}

QSize ChartView::minimumSizeHint() const {
    const qreal em = emOf(font());
    return {qRound(em * 14), qRound(em * m_lines)};
}

qreal ChartView::reach() const {
    return emOf(font()) * 0.7;
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (chart() == nullptr)
        return;
    painter.drawPixmap(QPointF(), picture());
    if (!hasFocus())
        return;
    const Colours& colours = currentColours();
    paintFocusRing(painter, rect(), 0, colours);
    if (m_current && *m_current < count()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(boxOf(*m_current).adjusted(-3, -3, 3, 3), 3, 3);
    }
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forget();
}

// What nobody sees takes no memory.
void ChartView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_picture = {};
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        updateGeometry();
        forget();
        break;
    default:
        break;
    }
}

// Time runs from left to right in every language, and so do the keys.
void ChartView::keyPressEvent(QKeyEvent* event) {
    const std::size_t all = count();
    if (all == 0)
        return QWidget::keyPressEvent(event);
    const std::size_t at = std::min(m_current.value_or(0), all - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_current && at > 0 ? at - 1 : 0, true);
    case Qt::Key_Right:
        return go(m_current ? std::min(at + 1, all - 1) : 0, true);
    case Qt::Key_Home:
        return go(0, true);
    case Qt::Key_End:
        return go(all - 1, true);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    if (const auto found =
            chart() != nullptr ? chart()->markAt(event->position(), reach()) : std::nullopt)
        go(found, true);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::go(std::optional<std::size_t> figure, bool showTip) {
    m_current = figure;
    tell();
    update();
    if (showTip && m_current && isVisible())
        QToolTip::showText(mapToGlobal(boxOf(*m_current).bottomRight().toPoint()),
                           tipOf(currentText()), this);
}

// A screen reader says a changed name of the part that has the keys.
void ChartView::tell() {
    const QString text = currentText();
    //: The name of a chart and the figure in it on which the keys stand: "Pain: 18 Nov, 6.4".
    setAccessibleName(text.isEmpty() ? m_name : tr("%1: %2").arg(m_name, text));
}

bool ChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto found = chart() != nullptr ? chart()->markAt(help->pos(), reach()) : std::nullopt;
    if (found && m_say)
        QToolTip::showText(help->globalPos(), tipOf(m_say(chart()->marks()[*found])), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace coolwarm
