// SPDX-License-Identifier: MIT
// Sets the dynamic properties for the style sheet and makes it look at the widget again.
#include "app/widgets/text_role.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace coolwarm {

namespace {

QString nameOf(TextRole role) {
    switch (role) {
    case TextRole::Body:
        return QStringLiteral("body");
    case TextRole::PageTitle:
        return QStringLiteral("pageTitle");
    case TextRole::CardTitle:
        return QStringLiteral("cardTitle");
    case TextRole::Section:
        return QStringLiteral("section");
    case TextRole::Muted:
        return QStringLiteral("muted");
    case TextRole::Caption:
        return QStringLiteral("caption");
    case TextRole::Value:
        return QStringLiteral("value");
    case TextRole::Alarm:
        return QStringLiteral("alarm");
    }
    return {};
}

void setStyled(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    // Before its first showing a widget has not been polished yet and will find the property by
    // itself.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace

void setTextRole(QWidget* widget, TextRole role) {
    setStyled(widget, "textRole", nameOf(role));
}

void setAccent(QWidget* widget, std::optional<Accent> accent) {
    QVariant value;
    if (accent) {
        value = *accent == Accent::Ice ? QStringLiteral("ice") : QStringLiteral("heat");
    }
    setStyled(widget, "accent", value);
}

} // namespace coolwarm
