// SPDX-License-Identifier: MIT
// Paints one entry of the navigation.
#include "app/widgets/nav_entry.h"

#include "app/accessible/role.h"
#include "app/style/colours.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"

#include <QEnterEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace coolwarm {

namespace {

constexpr qreal kRadius = 8.0;
constexpr qreal kIndent = 1.3; // em

QFont textFont(const QFont& base, bool current) {
    return scaledFont(base, text_size::body, current ? QFont::DemiBold : QFont::Normal);
}

} // namespace

NavEntry::NavEntry(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    presentAs(*this, QAccessible::PageTab);
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize NavEntry::sizeHint() const {
    const qreal em = emOf(font());
    // As wide as the bold text, so that choosing an entry does not move anything.
    const QFontMetrics metrics(textFont(font(), true));
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    return {width + qRound(em * kIndent * 2), qMax(qRound(em * 2.71), metrics.height() + 8)};
}

QSize NavEntry::minimumSizeHint() const {
    return sizeHint();
}

void NavEntry::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const qreal em = emOf(font());
    const QRectF box(rect());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool lit = isChecked() || isDown() || underMouse();
    if (lit) {
        painter.setBrush(isChecked() || isDown() ? colours.navSelected : colours.navHover);
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (isChecked()) {
        const qreal height = box.height() * 0.58;
        const qreal x = mirrored ? box.right() - 4 : box.left();
        painter.setBrush(colours.borderWidth > 1 ? colours.focus : colours.ice.fill);
        painter.drawRoundedRect(QRectF(x, (box.height() - height) / 2, 4, height), 2, 2);
    }
    painter.setFont(textFont(font(), isChecked()));
    painter.setPen(isEnabled() ? colours.text : colours.textDisabled);
    const QRectF place = box.adjusted(em * kIndent, 0, -em * 0.3, 0);
    const QRectF mirroredPlace = box.adjusted(em * 0.3, 0, -em * kIndent, 0);
    const auto side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(mirrored ? mirroredPlace : place,
                     static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) |
                         static_cast<int>(Qt::TextShowMnemonic),
                     text());
    if (hasFocus()) {
        paintFocusRing(painter, box, kRadius - 1, colours);
    }
}

void NavEntry::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void NavEntry::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void NavEntry::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace coolwarm
