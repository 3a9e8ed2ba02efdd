// SPDX-License-Identifier: MIT
// Maps keys by their place on the keyboard to the letters and digits of the shortcuts.
#include "app/platform/desktop/keys_by_position.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <optional>
#include <string_view>

namespace coolwarm {

namespace {

struct Row {
    quint32 first; // scan code of its first key, as X11 and Wayland tell it
    std::string_view keys;
};
constexpr Row digits{10, "1234567890"};
constexpr Row letters[]{{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};

std::optional<int> keyOf(const Row& row, quint32 scanCode) {
    if (scanCode < row.first || scanCode >= row.first + row.keys.size())
        return std::nullopt;
    return row.keys[scanCode - row.first]; // Qt's codes are those of the letters
}

bool isLatinLetterOrDigit(int key) {
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

std::optional<int> keyAtPosition(const QKeyEvent& event) {
    constexpr int firstControlKey = 0x01000000; // as Escape; no writing
    const int key = event.key();
    if (isLatinLetterOrDigit(key) || key >= firstControlKey)
        return std::nullopt;
    if (const auto digit = keyOf(digits, event.nativeScanCode()))
        return digit;
    // What is ASCII and no letter stands elsewhere on other Latin keyboards.
    if (key > 0x7F)
        for (const Row& row : letters)
            if (const auto letter = keyOf(row, event.nativeScanCode()))
                return letter;
    return std::nullopt;
}

bool isMeant(const QShortcut& shortcut, const QKeySequence& keys, const QWidget& window) {
    const auto* owner = qobject_cast<const QWidget*>(shortcut.parent());
    return shortcut.isEnabled() && shortcut.key() == keys && owner != nullptr &&
           owner->window() == &window && owner->isVisible() &&
           (shortcut.context() != Qt::WidgetWithChildrenShortcut ||
            owner->isAncestorOf(QApplication::focusWidget()));
}

} // namespace

KeysByPosition::KeysByPosition(QObject* application) : QObject(application) {
    application->installEventFilter(this);
}

bool KeysByPosition::eventFilter(QObject* watched, QEvent* event) {
    const QWidget* window = QApplication::activeWindow();
    if (event->type() != QEvent::KeyPress || window == nullptr || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto& pressed = static_cast<const QKeyEvent&>(*event);
    if (pressed.modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    const auto key = keyAtPosition(pressed);
    if (!key)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys(QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(*key)));
    for (QShortcut* shortcut : window->findChildren<QShortcut*>())
        if (isMeant(*shortcut, keys, *window)) {
            emit shortcut->activated();
            return true;
        }
    return QObject::eventFilter(watched, event);
}

} // namespace coolwarm
