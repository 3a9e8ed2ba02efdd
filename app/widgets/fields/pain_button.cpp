// SPDX-License-Identifier: MIT
// Paints one number of the pain picker.
#include "app/widgets/fields/pain_button.h"

#include "app/accessible/role.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"

#include <QEnterEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace coolwarm {

namespace {

constexpr qreal kRadius = 8.0;
constexpr qreal kSide = 2.67;      // em: 40 pixels for letters of the usual size
constexpr qreal kLeastWidth = 2.4; // em: 36 pixels

QColor groundOf(const PainButton& button, const Colours& colours, const AccentColours& accent) {
    if (!button.isEnabled()) {
        return colours.card;
    }
    if (button.isChecked()) {
        return accent.fill;
    }
    if (button.isDown()) {
        return colours.buttonPressed;
    }
    return button.underMouse() ? colours.buttonHover : colours.button;
}

} // namespace

PainButton::PainButton(int value, QWidget* parent) : QAbstractButton(parent), m_value(value) {
    presentAs(*this, QAccessible::RadioButton);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(locale().toString(value));
}

void PainButton::setAccent(Accent accent) {
    if (m_accent != accent) {
        m_accent = accent;
        update();
    }
}

QSize PainButton::sizeAt(qreal width) const {
    const qreal em = emOf(font());
    const int text = fontMetrics().horizontalAdvance(locale().toString(10));
    return {qMax(qRound(em * width), text + qRound(em * 0.5)), qRound(em * kSide)};
}

QSize PainButton::sizeHint() const {
    return sizeAt(kSide);
}

QSize PainButton::minimumSizeHint() const {
    return sizeAt(kLeastWidth);
}

void PainButton::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const AccentColours& accent = accentOf(colours, m_accent);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = isChecked() && isEnabled();
    // Disabled, a thick outline shows which one is chosen.
    const bool outlined = isChecked() && !isEnabled();
    const qreal line = outlined ? colours.borderWidth + 1.0 : colours.borderWidth;
    const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QColor border = outlined ? colours.textDisabled : colours.buttonBorder;
    painter.setPen(QPen(filled ? accent.fill : border, line));
    painter.setBrush(groundOf(*this, colours, accent));
    painter.drawRoundedRect(box, kRadius, kRadius);

    // The chosen one is bold as well: colour is not all that tells it.
    painter.setFont(scaledFont(font(), text_size::body, isChecked() ? QFont::Bold : QFont::Medium));
    const QColor plain = isEnabled() ? colours.text : colours.textDisabled;
    painter.setPen(filled ? accent.onFill : plain);
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), text());
    if (!hasFocus()) {
        return;
    }
    if (filled) {
        // A ring of the fill's own colour would vanish on it: it gets a gap of the text's colour
        // inside.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent.onFill, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), kRadius - 2, kRadius - 2);
    }
    paintFocusRing(painter, QRectF(rect()), kRadius, colours);
}

void PainButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LocaleChange) {
        setText(locale().toString(m_value));
    }
}

void PainButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void PainButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace coolwarm
