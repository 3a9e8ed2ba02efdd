// SPDX-License-Identifier: MIT
// The first letters of words before any other.
#include "app/widgets/keys/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace coolwarm {

namespace {

constexpr const char* dealtName = "mnemonicDealt";    // of a part: its letter was chosen here
constexpr const char* besideName = "mnemonicsBeside"; // of a page: the letters that are not its own

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

// The one that is underlined; none.
QChar letterIn(const QString& text) {
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (text.at(at) == u'&' && text.at(++at) != u'&')
            return text.at(at).toLower();
    return {};
}

QString lettersOf(const QSet<QChar>& set) {
    QString letters;
    for (const QChar each : set)
        letters += each;
    return letters;
}

QSet<QChar> setOf(const QString& letters) {
    return QSet<QChar>(letters.begin(), letters.end());
}

// Of the letters that are on every keyboard with these words.
bool mayBeMarked(QChar letter) {
    return letter.isLetter() && letter.unicode() < 0x80;
}

// Behind three spaces a button names the keys that it has by itself.
QString betweenWordsAndKeys() {
    return QStringLiteral("   ");
}

// Where in the text a letter stands that is free; -1 without one.
qsizetype placeOf(const QString& words, const QSet<QChar>& taken) {
    const QString text = words.section(betweenWordsAndKeys(), 0, 0);
    for (const bool atBeginning : {true, false})
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            const bool begins = at == 0 || text.at(at - 1).isSpace();
            if (begins == atBeginning && mayBeMarked(letter) && !taken.contains(letter))
                return at;
        }
    return -1;
}

// A text that has an ampersand has a mark of its own, or a name in which it is a letter.
QString marked(QString text, QSet<QChar>& taken) {
    const qsizetype place = text.contains(u'&') ? -1 : placeOf(text, taken);
    if (place < 0)
        return text;
    taken.insert(text.at(place).toLower());
    return text.insert(place, u'&');
}

bool isPage(const QWidget& widget) {
    return widget.property(besideName).isValid();
}

const QWidget* pageOf(const QWidget& part) {
    const QWidget* at = &part;
    while (at != nullptr && !isPage(*at))
        at = at->isWindow() ? nullptr : at->parentWidget();
    return at;
}

void deal(QWidget& widget, QSet<QChar>& taken) {
    const QString text = marked(textOf(widget), taken);
    if (text == textOf(widget))
        return;
    setText(widget, text);
    widget.setProperty(dealtName, true);
}

// Lets another part on the page, which has a free one besides, hand over a letter of these words.
void freeOneOf(const QString& words, const QWidget& page, QSet<QChar>& taken) {
    for (QWidget* each : page.findChildren<QWidget*>()) {
        const QChar letter = isGiven(*each) ? letterIn(textOf(*each)) : QChar();
        if (letter.isNull() || !each->property(dealtName).toBool() ||
            !words.section(betweenWordsAndKeys(), 0, 0).toLower().contains(letter))
            continue;
        const QString text = textOf(*each).remove(u'&');
        if (placeOf(text, taken) < 0)
            continue;
        setText(*each, text);
        deal(*each, taken);
        taken.remove(letter);
        return;
    }
}

// Those that have the fewest letters to choose from come first, so that "20 min" gets one of its
// three.
std::vector<QWidget*> shortestFirst(const QWidget& part) {
    std::vector<std::pair<qsizetype, QWidget*>> found;
    for (QWidget* each : part.findChildren<QWidget*>()) {
        if (!isGiven(*each))
            continue;
        QSet<QChar> letters;
        for (const QChar letter : textOf(*each).section(betweenWordsAndKeys(), 0, 0))
            if (mayBeMarked(letter))
                letters.insert(letter.toLower());
        found.emplace_back(letters.size(), each);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<QWidget*> widgets;
    for (const auto& [letters, each] : found)
        widgets.push_back(each);
    return widgets;
}

QSet<QChar> takenOn(const QWidget& page) {
    return mnemonicsOf(page) + setOf(page.property(besideName).toString());
}

} // namespace

QSet<QChar> mnemonicsOf(const QWidget& part) {
    QSet<QChar> taken;
    for (const QWidget* each : part.findChildren<QWidget*>()) {
        if (const QChar letter = isGiven(*each) ? letterIn(textOf(*each)) : QChar();
            !letter.isNull())
            taken.insert(letter);
    }
    return taken;
}

void giveMnemonics(QWidget& page, const QSet<QChar>& beside) {
    page.setProperty(besideName, lettersOf(beside));
    giveMnemonicsLate(page);
}

void giveMnemonicsLate(const QWidget& part) {
    const QWidget* page = pageOf(part);
    if (page == nullptr)
        return;
    QSet<QChar> taken = takenOn(*page);
    const QSet<QChar> beside = setOf(page->property(besideName).toString());
    for (QWidget* each : part.findChildren<QWidget*>())
        if (isGiven(*each) && beside.contains(letterIn(textOf(*each))))
            setText(*each, textOf(*each).remove(u'&'));
    for (QWidget* each : shortestFirst(part))
        deal(*each, taken);
}

void rewrite(QAbstractButton& button, const QString& words) {
    if (QString(button.text()).remove(u'&') == QString(words).remove(u'&'))
        return;
    const QWidget* page = pageOf(button);
    if (page == nullptr)
        return button.setText(words);
    button.setText({}); // its letter is free again
    QSet<QChar> taken = takenOn(*page);
    if (placeOf(words, taken) < 0)
        freeOneOf(words, *page, taken);
    button.setText(words);
    deal(button, taken);
}

} // namespace coolwarm
