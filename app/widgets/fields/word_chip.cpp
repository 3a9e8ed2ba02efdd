// SPDX-License-Identifier: MIT
// Paints a word, filled and bold while it is chosen.
#include "app/widgets/fields/word_chip.h"

#include "app/accessible/role.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/widgets/layout/plain_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr qreal beside = 0.8; // em
constexpr qreal above = 0.36;
constexpr int mostLetters = 28;

QColor groundOf(const WordChip& chip, const Colours& colours) {
    if (chip.isChecked())
        return accentOf(colours, Accent::Ice).fill;
    if (chip.isDown())
        return colours.buttonPressed;
    return chip.underMouse() ? colours.buttonHover : colours.button;
}

} // namespace

WordChip::WordChip(const QString& word, QWidget* parent) : QAbstractButton(parent), m_word(word) {
    presentAs(*this, QAccessible::CheckBox);
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word);
    setToolTip(tipOf(word.size() > mostLetters ? word : QString()));
}

QFont WordChip::lettersWhen(bool chosen) const {
    return scaledFont(font(), text_size::body, chosen ? QFont::Bold : QFont::Medium);
}

// As wide as it is when it is chosen: nothing moves by a press.
QSize WordChip::sizeHint() const {
    const qreal em = emOf(font());
    const QFontMetrics letters(lettersWhen(true));
    const int words =
        std::min(letters.horizontalAdvance(m_word) + 1, mostLetters * letters.averageCharWidth());
    return {words + qRound(2 * beside * em), letters.height() + qRound(2 * above * em)};
}

void WordChip::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    const AccentColours& accent = accentOf(colours, Accent::Ice);
    const qreal half = colours.borderWidth / 2.0;
    const QRectF box = QRectF(rect()).adjusted(half, half, -half, -half);
    const qreal radius = box.height() / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? accent.fill : colours.buttonBorder, colours.borderWidth));
    painter.setBrush(groundOf(*this, colours));
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(lettersWhen(isChecked()));
    painter.setPen(isChecked() ? accent.onFill : colours.text);
    const int room = width() - qRound(beside * emOf(font()));
    painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, room));
    if (!hasFocus())
        return;
    if (isChecked()) { // a ring of the fill's own colour would vanish on it
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent.onFill, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
    }
    paintFocusRing(painter, QRectF(rect()), radius, colours);
}

void WordChip::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace coolwarm
