// SPDX-License-Identifier: MIT
// Rich text for bold words and lists, with every word escaped.
#include "app/pages/guide/guide_words.h"

#include <QLabel>
#include <QStringList>

namespace coolwarm {

namespace {

QString markedUp(const GuideWords& words) {
    QString text;
    for (const GuideSpan& span : words)
        text += (span.isBold ? QStringLiteral("<b>%1</b>") : QStringLiteral("%1"))
                    .arg(span.text.toHtmlEscaped());
    return text;
}

// A screen reader is given the words alone.
QLabel* labelOf(const QString& markup, const QString& spoken, TextRole role) {
    auto* label = new QLabel;
    setTextRole(label, role);
    label->setTextFormat(Qt::RichText);
    label->setText(markup);
    label->setWordWrap(true);
    label->setAccessibleName(spoken);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QLabel* wordsLabel(const GuideWords& words, TextRole role) {
    return labelOf(QStringLiteral("<p style=\"line-height:130%\">%1</p>").arg(markedUp(words)),
                   plainText(words), role);
}

QLabel* pointsLabel(const std::vector<GuideWords>& points) {
    QString items;
    QStringList spoken;
    for (const GuideWords& point : points) {
        items += QStringLiteral("<li style=\"line-height:130%\">%1</li>").arg(markedUp(point));
        spoken.append(plainText(point));
    }
    return labelOf(QStringLiteral("<ul style=\"margin-top:0; margin-bottom:0\">%1</ul>").arg(items),
                   spoken.join(u'\n'), TextRole::Body);
}

} // namespace coolwarm
