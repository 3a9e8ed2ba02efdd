// SPDX-License-Identifier: MIT
// Paints one entry of the navigation.
#include "app/widgets/nav_entry.h"

#include "app/accessible/role.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/mnemonic_marks.h"
#include "app/style/palette/colours.h"
#include "app/widgets/layout/plain_text.h"

#include <QEnterEvent>
#include <QEvent>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <utility>

namespace coolwarm {

namespace {

constexpr qreal kEntryRadius = 8.0;

// In em, from the leading edge on.
constexpr qreal kEdge = 0.8;
constexpr qreal kSign = 1.2;
constexpr qreal kGap = 0.73;
constexpr qreal kHeight = 2.53;
constexpr qreal kBar = 0.2;

QFont textFont(const QFont& base, bool current) {
    return scaledFont(base, text_size::body, current ? QFont::DemiBold : QFont::Normal);
}

} // namespace

NavEntry::NavEntry(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    presentAs(*this, QAccessible::PageTab);
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavEntry::setBare(bool bare) {
    if (std::exchange(m_isBare, bare) == bare)
        return;
    tip();
    updateGeometry();
    update();
}

void NavEntry::setHint(const QString& hint) {
    m_hint = hint;
    setAccessibleDescription(hint); // whatever the tip shows
    tip();
}

void NavEntry::tip() {
    setToolTip(tipOf(m_isBare ? text() : m_hint));
}

// As wide as the bold text, so that choosing an entry does not move anything.
int NavEntry::widthOfAll() const {
    const QFontMetrics metrics(textFont(font(), true));
    return metrics.size(Qt::TextShowMnemonic, text()).width() +
           qRound(emOf(font()) * (kEdge + kSign + kGap + kEdge));
}

QSize NavEntry::sizeHint() const {
    const QSize least = minimumSizeHint();
    return {m_isBare ? least.width() : widthOfAll(), least.height()};
}

QSize NavEntry::minimumSizeHint() const {
    const qreal em = emOf(font());
    return {qRound(em * (kEdge + kSign + kEdge)),
            qMax(qRound(em * kHeight), QFontMetrics(textFont(font(), true)).height() + 8)};
}

void NavEntry::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const qreal em = emOf(font());
    const QRect box = rect();
    const auto placed = [&](qreal from, qreal width) {
        const QRect place(qRound(from), 0, qRound(width), height());
        return QStyle::visualRect(layoutDirection(), box, place);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isDown() || underMouse()) {
        QPainterPath ground;
        ground.addRoundedRect(box, kEntryRadius, kEntryRadius);
        painter.fillPath(ground, isChecked() || isDown() ? colours.navSelected : colours.navHover);
        if (isChecked()) {
            painter.setClipPath(ground);
            painter.fillRect(placed(0, em * kBar * colours.borderWidth), colours.selection);
            painter.setClipping(false);
        }
    }
    const QColor ink = isEnabled() ? colours.text : colours.textDisabled;
    paintIcon(painter, placed(em * kEdge, em * kSign), m_icon, ink);
    painter.setFont(textFont(font(), isChecked()));
    painter.setPen(ink);
    const qreal from = em * (kEdge + kSign + kGap);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    if (!m_isBare)
        painter.drawText(placed(from, width() - from),
                         static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) |
                             mnemonicFlag(*this),
                         text());
    if (hasFocus() && !m_isByMouse) {
        paintFocusRing(painter, box, kEntryRadius - 1, colours);
    }
}

// The page that comes up shows what a click has done; a ring shows where the keys are.
void NavEntry::focusInEvent(QFocusEvent* event) {
    if (event->reason() == Qt::MouseFocusReason)
        m_isByMouse = true;
    else if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_isByMouse = false;
    QAbstractButton::focusInEvent(event);
}

void NavEntry::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_isByMouse = false;
    QAbstractButton::focusOutEvent(event);
}

void NavEntry::keyPressEvent(QKeyEvent* event) {
    m_isByMouse = false;
    update();
    QAbstractButton::keyPressEvent(event);
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
