// SPDX-License-Identifier: MIT
// Gives the push buttons the properties by which the style sheet dresses them.
#include "app/widgets/action_button.h"

#include "app/widgets/focus_ring.h"
#include "app/widgets/text_role.h"

#include <QPainter>
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

void ActionButton::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
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
