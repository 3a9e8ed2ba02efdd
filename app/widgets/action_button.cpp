// SPDX-License-Identifier: MIT
// Gives the push buttons the properties by which the style sheet dresses them.
#include "app/widgets/action_button.h"

#include "app/widgets/focus_ring.h"
#include "app/widgets/fonts.h"
#include "app/widgets/text_role.h"

#include <QApplication>
#include <QPainter>
#include <QPolygonF>
#include <QVariant>

namespace coolwarm {

namespace {

QString nameOf(ActionButton::Kind kind) {
    switch (kind) {
    case ActionButton::Kind::Primary:
        return QStringLiteral("primary");
    case ActionButton::Kind::Secondary:
        return QStringLiteral("secondary");
    case ActionButton::Kind::Compact:
        return QStringLiteral("compact");
    case ActionButton::Kind::Alarm:
        return QStringLiteral("alarm");
    }
    return {};
}

} // namespace

ActionButton::ActionButton(Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind) {
    setProperty("kind", nameOf(kind));
    if (isFilled()) {
        setAccent(Accent::Ice);
    }
    // Fusion gives every button of a dialog the default button's look on focus; here only focus
    // shows.
    setAutoDefault(false);
}

void ActionButton::setAccent(Accent accent) {
    coolwarm::setAccent(this, accent);
}

void ActionButton::attachMenu(QMenu* menu) {
    setProperty("hasMenu", menu != nullptr);
    setMenu(menu);
}

QSize ActionButton::sizeHint() const {
    QSize hint = QPushButton::sizeHint();
    if (menu() != nullptr && text().isEmpty())
        hint.setWidth(hint.height());
    return hint;
}

// Not the style sheet's: to show a picture Qt loads the plugins of all formats of pictures.
void ActionButton::paintArrow() {
    const Colours& colours = currentColours();
    const qreal em = emOf(QApplication::font());
    QRectF box(0, 0, 0.7 * em, 0.7 * em);
    box.moveCenter(QRectF(rect()).center());
    if (!text().isEmpty())
        box.moveRight(width() - colours.borderWidth - 0.6 * em);
    if (layoutDirection() == Qt::RightToLeft)
        box.moveLeft(width() - box.right());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? colours.text : colours.textDisabled, box.width() / 8,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    painter.drawPolyline(QPolygonF{at(0.19, 0.34), at(0.5, 0.65), at(0.81, 0.34)});
}

void ActionButton::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    if (menu() != nullptr)
        paintArrow();
    if (!hasFocus()) {
        return;
    }
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isFilled()) {
        // A ring in the fill's colour would be lost on the fill: it stands inside, in the text's
        // colour.
        const bool ice = property("accent") == QStringLiteral("ice");
        Colours inverse = colours;
        inverse.focus = accentOf(colours, ice ? Accent::Ice : Accent::Heat).onFill;
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 5, inverse);
    } else {
        paintFocusRing(painter, QRectF(rect()), 7, colours);
    }
}

} // namespace coolwarm
