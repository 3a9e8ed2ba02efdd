// SPDX-License-Identifier: MIT
// What Qt has for its own buttons is no part of what it gives to others.
#include "app/accessible/button_interface.h"

#include "app/accessible/role.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeySequence>
#include <QPushButton>
#include <QTextDocumentFragment>

namespace coolwarm {

namespace {

struct ButtonInterfaceText {
    Q_DECLARE_TR_FUNCTIONS(ButtonInterface)
};

// "&&" is a letter and "&" a mark before the letter that is underlined.
QString withoutMark(const QString& text) {
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && ++at == text.size())
            break;
        plain += text.at(at);
    }
    return plain;
}

QPushButton* withMenu(QAbstractButton& button) {
    auto* push = qobject_cast<QPushButton*>(&button);
    return push != nullptr && push->menu() != nullptr ? push : nullptr;
}

} // namespace

ButtonInterface::ButtonInterface(QAbstractButton& button, QAccessible::Role role)
    : QAccessibleWidget(&button, role), m_button(button) {}

QString ButtonInterface::text(QAccessible::Text kind) const {
    switch (kind) {
    case QAccessible::Name:
        return m_button.accessibleName().isEmpty() ? withoutMark(m_button.text())
                                                   : m_button.accessibleName();
    case QAccessible::Description:
        if (!m_button.accessibleDescription().isEmpty())
            return m_button.accessibleDescription();
        return withMenu(m_button) != nullptr
                   ? ButtonInterfaceText::tr("Opens a menu")
                   : QTextDocumentFragment::fromHtml(m_button.toolTip()).toPlainText();
    case QAccessible::Accelerator:
        return m_button.shortcut().toString(QKeySequence::NativeText);
    default:
        break;
    }
    return QAccessibleWidget::text(kind);
}

QAccessible::State ButtonInterface::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.pressed = m_button.isDown();
    state.hasPopup = withMenu(m_button) != nullptr;
    if (isUnavailable(m_button))
        state.disabled = true;
    if (m_button.isCheckable()) {
        state.checkable = true;
        state.checked = m_button.isChecked();
    }
    if (role() == QAccessible::PageTab) {
        state.selectable = true;
        state.selected = m_button.isChecked();
    }
    if (const auto* push = qobject_cast<const QPushButton*>(&m_button))
        state.defaultButton = push->isDefault();
    return state;
}

QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> ButtonInterface::relations(
    QAccessible::Relation match) const {
    return QAccessibleWidget::relations(match & ~QAccessible::Relation(QAccessible::Label));
}

QStringList ButtonInterface::actionNames() const {
    QStringList names;
    if (m_button.isEnabled())
        names.append(withMenu(m_button) != nullptr ? showMenuAction() : pressAction());
    return names + QAccessibleWidget::actionNames();
}

void ButtonInterface::doAction(const QString& name) {
    if (!m_button.isEnabled())
        return;
    if (name == showMenuAction()) {
        // Whoever asks waits for an answer, and a menu stays for as long as somebody likes.
        if (QPushButton* push = withMenu(m_button))
            QMetaObject::invokeMethod(push, &QPushButton::showMenu, Qt::QueuedConnection);
    } else if (name == pressAction()) {
        m_button.isCheckable() ? m_button.click() : m_button.animateClick();
    } else {
        QAccessibleWidget::doAction(name);
    }
}

} // namespace coolwarm
