// SPDX-License-Identifier: MIT
// The first letters of words before any other.
#include "app/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QString>

namespace coolwarm {

namespace {

bool isGiven(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           (label != nullptr && label->buddy() != nullptr);
}

QString textOf(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label != nullptr ? label->text() : static_cast<const QAbstractButton&>(widget).text();
}

void setText(QWidget& widget, const QString& text) {
    if (auto* label = qobject_cast<QLabel*>(&widget))
        label->setText(text);
    else
        static_cast<QAbstractButton&>(widget).setText(text);
}

QSet<QChar> takenOn(const QWidget& page) {
    QSet<QChar> taken;
    for (const QWidget* each : page.findChildren<QWidget*>()) {
        if (!isGiven(*each))
            continue;
        const QString text = textOf(*each);
        for (qsizetype at = 0; at + 1 < text.size(); ++at)
            if (text.at(at) == u'&')
                taken.insert(text.at(++at).toLower());
    }
    return taken;
}

// Where in the text a letter stands that is free; -1 without one.
qsizetype placeOf(const QString& text, const QSet<QChar>& taken) {
    for (const bool atBeginning : {true, false})
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            const bool begins = at == 0 || text.at(at - 1).isSpace();
            // Of the letters that are on every keyboard with these words.
            if (begins == atBeginning && letter.isLetter() && letter.unicode() < 0x80 &&
                !taken.contains(letter))
                return at;
        }
    return -1;
}

} // namespace

void giveMnemonics(const QWidget& page, const QWidget& part) {
    QSet<QChar> taken = takenOn(page) + takenOn(part);
    for (QWidget* each : part.findChildren<QWidget*>()) {
        if (!isGiven(*each))
            continue;
        QString text = textOf(*each);
        const qsizetype place = text.contains(u'&') ? -1 : placeOf(text, taken);
        if (place < 0)
            continue;
        taken.insert(text.at(place).toLower());
        setText(*each, text.insert(place, u'&'));
    }
}

} // namespace coolwarm
