// SPDX-License-Identifier: MIT
// Kept as properties, so that any widget can have them.
#include "app/accessible/role.h"

#include "app/accessible/button_interface.h"
#include "app/accessible/choice_interface.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QStackedWidget>
#include <QVariant>

namespace coolwarm {

namespace {

constexpr const char* roleName = "accessibleRole";
constexpr const char* unavailableName = "unavailable";

class PlainInterface final : public QAccessibleWidget {
public:
    PlainInterface(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QAccessible::Role role() const override {
        const QAccessible::Role role = QAccessibleWidget::role();
        return role == QAccessible::Grouping && widget()->accessibleName().isEmpty()
                   ? QAccessible::Client
                   : role;
    }

    // A question that is drawn within its window keeps all else from the keys, as a dialog does.
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = QAccessibleWidget::role() == QAccessible::Dialog ||
                      QAccessibleWidget::role() == QAccessible::AlertMessage;
        return state;
    }
};

/// Pages of which one is seen: its role, a layered pane, would be read aloud before each page.
class StackInterface final : public QAccessibleWidget {
public:
    explicit StackInterface(QStackedWidget* stack)
        : QAccessibleWidget(stack, QAccessible::Client), m_stack(*stack) {}

    [[nodiscard]] int childCount() const override { return m_stack.currentWidget() ? 1 : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_stack.currentWidget())
                          : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return child != nullptr && child->object() == m_stack.currentWidget() ? 0 : -1;
    }

private:
    QStackedWidget& m_stack;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (auto* box = qobject_cast<QComboBox*>(widget); box != nullptr && !box->isEditable())
        return new ChoiceInterface(*box);
    if (auto* stack = qobject_cast<QStackedWidget*>(widget))
        return new StackInterface(stack);
    const QVariant kept = widget->property(roleName);
    if (!kept.isValid())
        return nullptr;
    const auto role = static_cast<QAccessible::Role>(kept.toInt());
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return new ButtonInterface(*button, role);
    return new PlainInterface(widget, role);
}

} // namespace

void presentAs(QWidget& widget, QAccessible::Role role) {
    installAccessibleRoles();
    widget.setProperty(roleName, static_cast<int>(role));
}

void setUnavailable(QAbstractButton& button, bool unavailable) {
    if (isUnavailable(button) == unavailable)
        return;
    button.setProperty(unavailableName, unavailable);
    button.update();
    QAccessible::State changed;
    changed.disabled = true;
    QAccessibleStateChangeEvent event(&button, changed);
    QAccessible::updateAccessibility(&event);
}

bool isUnavailable(const QAbstractButton& button) {
    return button.property(unavailableName).toBool();
}

void installAccessibleRoles() {
    QAccessible::installFactory(makeInterface);
}

} // namespace coolwarm
