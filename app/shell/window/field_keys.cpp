// SPDX-License-Identifier: MIT
// Answers in the field's place when Qt asks whether a key is the field's or a shortcut.
#include "app/shell/window/field_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

#include <algorithm>

namespace coolwarm {

namespace {

bool isField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

// Ctrl+Y redoes in this window on every system.
bool isUndoOrRedo(const QKeyEvent& key) {
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
           key.keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
}

} // namespace

FieldKeys::FieldKeys(QWidget& window) : QObject(&window), m_window(window) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, QWidget* focus) { follow(focus); });
}

void FieldKeys::follow(QWidget* focus) {
    if (m_field != nullptr)
        m_field->removeEventFilter(this);
    m_field = focus != nullptr && focus->window() == &m_window && isField(focus) ? focus : nullptr;
    if (m_field != nullptr)
        m_field->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (!key.modifiers().testFlag(Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    if (isUndoOrRedo(key)) {
        event->accept();
        return true;
    }
    const QKeySequence keys(key.keyCombination());
    const auto shortcuts = m_window.findChildren<QShortcut*>();
    const bool isShortcut =
        std::any_of(shortcuts.begin(), shortcuts.end(), [&](const QShortcut* shortcut) {
            const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
            return shortcut->key() == keys && shortcut->isEnabled() && owner != nullptr &&
                   owner->isVisible();
        });
    if (!isShortcut)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace coolwarm
