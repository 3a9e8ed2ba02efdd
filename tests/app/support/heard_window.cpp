// SPDX-License-Identifier: MIT
// Walks the accessible tree, and looks for letters that are underlined twice.
#include "tests/app/support/heard_window.h"

#include "tests/support/there.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMap>
#include <QSet>
#include <QWidget>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

namespace {

// Their parts are asked for by place, and there may be a million.
bool isClosed(QAccessible::Role role) {
    return role == QAccessible::Table || role == QAccessible::Tree ||
           role == QAccessible::ComboBox || role == QAccessible::SpinBox;
}

bool isGroup(QAccessible::Role role) {
    return role == QAccessible::Grouping || role == QAccessible::PageTabList ||
           role == QAccessible::List || role == QAccessible::Window || role == QAccessible::Dialog;
}

// A part that hands the keyboard on, or takes it from a click alone, is none.
bool isStop(QAccessibleInterface& node) {
    const auto* widget = qobject_cast<const QWidget*>(node.object());
    if (widget == nullptr)
        return node.state().focusable != 0;
    return widget->focusProxy() == nullptr &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

void walk(QAccessibleInterface& node, const QString& within, QList<HeardPart>& parts) {
    const QAccessible::State state = node.state();
    if (state.invisible)
        return;
    const QString name = node.text(QAccessible::Name);
    parts.append({name, node.role(), isStop(node), within, node.object()});
    if (isClosed(node.role()))
        return;
    const QString inside =
        isGroup(node.role()) && !name.isEmpty() ? within + u" > "_s + name : within;
    for (int at = 0; at < node.childCount(); ++at)
        if (QAccessibleInterface* child = node.child(at))
            walk(*child, inside, parts);
}

QString describe(const HeardPart& part) {
    const QString kind = part.object != nullptr
                             ? QString::fromLatin1(there(part.object)->metaObject()->className())
                             : QString();
    return u"\"%1\" (%2, role %3) in%4"_s.arg(part.name, kind)
        .arg(static_cast<int>(part.role))
        .arg(part.within);
}

QChar markOf(const QString& text) {
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (text.at(at) == u'&' && text.at(++at) != u'&')
            return text.at(at).toLower();
    return {};
}

} // namespace

QList<HeardPart> heardParts(QWidget& window) {
    QList<HeardPart> parts;
    if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window))
        walk(*root, {}, parts);
    return parts;
}

QList<HeardPart> heardParts(QWidget& window, QAccessible::Role role, const QString& name) {
    QList<HeardPart> found;
    for (const HeardPart& part : heardParts(window))
        if (part.role == role && part.name == name)
            found.append(part);
    return found;
}

QStringList hearingFaults(QWidget& window) {
    QStringList faults;
    QSet<QString> met;
    for (const HeardPart& part : heardParts(window)) {
        if (!part.isStop)
            continue;
        if (part.name.isEmpty())
            faults.append(u"without a name: "_s + describe(part));
        const QString key =
            u"%1|%2|%3"_s.arg(part.within, part.name).arg(static_cast<int>(part.role));
        if (met.contains(key))
            faults.append(u"twice: "_s + describe(part));
        met.insert(key);
    }
    QMap<QChar, QString> marks;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (!each->isVisible() || each->window() != &window)
            continue;
        QString text;
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            text = button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(each);
                 label != nullptr && label->buddy() != nullptr)
            text = label->text();
        const QChar mark = markOf(text);
        if (mark.isNull())
            continue;
        if (marks.contains(mark))
            faults.append(u"the same letter: \"%1\" and \"%2\""_s.arg(marks.value(mark), text));
        marks.insert(mark, text);
    }
    return faults;
}

} // namespace coolwarm::test
