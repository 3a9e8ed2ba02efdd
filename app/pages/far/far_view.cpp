// SPDX-License-Identifier: MIT
// Paints figure and word as large as they fit, and repaints the figure alone each second.
#include "app/pages/far/far_view.h"

#include "app/paint/digit_text.h"
#include "app/style/accents.h"
#include "app/widgets/action_button.h"
#include "core/time/reading.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr qreal kWidth = 0.94;      // of the screen's, for the figure and the word
constexpr qreal kWordHeight = 0.26; // of the screen's: the band of the word
constexpr Millis hintStays{6000};

// The largest font in which a text fits into an area.
QFont fitted(QFont font, const QString& text, const QSizeF& area) {
    constexpr int probe = 100; // pixels
    font.setPixelSize(probe);
    const qreal width = std::max(1.0, figureWidth(font, text));
    const QFontMetricsF metrics(font);
    // Digits have nothing below their line, so they may be higher than a word.
    const qreal height =
        isFigure(text) ? metrics.capHeight() * 1.1 : metrics.ascent() + metrics.descent();
    const qreal factor = std::min(area.width() / width, area.height() / std::max(1.0, height));
    font.setPixelSize(std::max(1, int(probe * factor)));
    return font;
}

} // namespace

FarView::FarView(QWidget* parent)
    : QWidget(parent),
      m_hint(new ActionButton(ActionButton::Kind::Compact, tr("Back   Esc or F11"), this)),
      m_signs(new ActionButton(ActionButton::Kind::Compact, tr("Warning signs   F2"), this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_hint->setAccessibleName(tr("Leave the large clock"));
    m_hint->setFocusPolicy(Qt::NoFocus); // the keys do the same
    connect(m_hint, &QPushButton::clicked, this, &FarView::leaveWanted);
    m_signs->setAccessibleName(tr("Warning signs"));
    m_signs->setFocusPolicy(Qt::NoFocus);
    connect(m_signs, &QPushButton::clicked, this, &FarView::signsWanted);
}

void FarView::begin(Millis now) {
    m_now = now;
    showHint();
    setFocus(Qt::OtherFocusReason);
}

void FarView::display(const FarText& text, Millis now) {
    m_now = now;
    if (m_hint->isVisible() && now - m_hintSince >= hintStays)
        hideHint();
    if (m_text == text)
        return;
    const FarText before = std::exchange(m_text, text);
    if (before.spoken != text.spoken)
        setAccessibleName(text.spoken); // which tells a screen reader
    const bool sameShape = isFigure(before.big) && isFigure(text.big) &&
                           before.big.size() == text.big.size() && before.word == text.word &&
                           before.modality == text.modality;
    if (sameShape) {
        update(m_figureArea.toAlignedRect());
        return;
    }
    place();
    update();
}

void FarView::place() {
    const QRectF whole(rect());
    const qreal band = m_text.word.isEmpty() ? 0 : whole.height() * kWordHeight;
    const qreal below = m_hint->sizeHint().height() * 1.5; // never under the hint
    const qreal side = whole.width() * (1 - kWidth) / 2;
    m_wordArea = QRectF(side, 0, whole.width() * kWidth, band);
    m_figureArea =
        QRectF(side, band, whole.width() * kWidth, std::max(1.0, whole.height() - band - below));
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    m_figureFont = fitted(bold, m_text.big, m_figureArea.size());
    m_wordFont = m_text.word.isEmpty() ? bold : fitted(bold, m_text.word, m_wordArea.size());
    const QSize hint = m_hint->sizeHint();
    const int top = height() - hint.height() * 5 / 4;
    const int gap = hint.height() / 2;
    const int both = m_signs->sizeHint().width() + gap + hint.width();
    m_signs->setGeometry(QRect(QPoint((width() - both) / 2, top), m_signs->sizeHint()));
    m_hint->setGeometry(QRect(QPoint(m_signs->geometry().right() + 1 + gap, top), hint));
}

qreal FarView::figureHeight() const {
    return QFontMetricsF(m_figureFont).capHeight();
}

qreal FarView::wordHeight() const {
    return QFontMetricsF(m_wordFont).capHeight();
}

void FarView::paintEvent(QPaintEvent* event) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.fillRect(event->rect(), colours.window);
    painter.setPen(colours.text);
    drawFigure(painter, m_figureFont, m_figureArea, m_text.big);
    if (m_text.word.isEmpty() || !m_wordArea.intersects(event->rect()))
        return;
    if (m_text.modality)
        painter.setPen(accentOf(colours, accentFor(*m_text.modality)).text);
    drawFigure(painter, m_wordFont, m_wordArea, m_text.word);
}

void FarView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FarView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
        update();
    }
}

void FarView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit leaveWanted();
        return;
    }
    showHint(); // somebody looks for the way out
    QWidget::keyPressEvent(event);
}

void FarView::mouseMoveEvent(QMouseEvent* event) {
    QWidget::mouseMoveEvent(event);
    showHint();
}

void FarView::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    showHint();
}

void FarView::showHint() {
    m_hintSince = m_now;
    unsetCursor();
    m_hint->show();
}

// With the next second that is shown, so that no timer runs for it.
void FarView::hideHint() {
    m_hint->hide();
    setCursor(Qt::BlankCursor);
}

} // namespace coolwarm
