// SPDX-License-Identifier: MIT
// Lays points out as a list that indents wrapped lines and mirrors itself.
#include "app/dialogs/briefing_parts.h"

#include "app/accessible/role.h"
#include "app/widgets/card.h"
#include "app/widgets/notices/notice_sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

// Rich text, for its lists.
QLabel* listOf(const QStringList& points) {
    QString items;
    for (const QString& point : points)
        items += QStringLiteral("<li>%1</li>").arg(point.toHtmlEscaped());
    auto* list = new QLabel(
        QStringLiteral("<ul style=\"margin-top:0; margin-bottom:0\">%1</ul>").arg(items));
    list->setTextFormat(Qt::RichText);
    list->setWordWrap(true);
    return list;
}

QWidget* emergency(const BriefingPart& part) {
    auto* card = new Card;
    card->setUrgent();
    card->setClose(true);
    card->setAccessibleName(part.heading);
    auto* sign = new NoticeSign;
    sign->setKind(NoticeBar::Kind::Error);
    auto* heading = new QHBoxLayout;
    heading->addWidget(sign);
    heading->addWidget(headingLabel(part.heading, TextRole::Section), 1);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins({});
    inside->addLayout(heading);
    inside->addWidget(listOf(part.points));
    return card;
}

} // namespace

QLabel* headingLabel(const QString& text, TextRole role) {
    auto* heading = new QLabel;
    presentAs(*heading, QAccessible::Heading);
    heading->setText(text);
    setTextRole(heading, role);
    heading->setWordWrap(true);
    heading->setAccessibleName(text);
    return heading;
}

QWidget* briefingPart(const BriefingPart& part) {
    if (part.isEmergency)
        return emergency(part);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->addWidget(headingLabel(part.heading, TextRole::Section));
    column->addWidget(listOf(part.points));
    return both;
}

} // namespace coolwarm
