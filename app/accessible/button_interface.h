// SPDX-License-Identifier: MIT
// A button of our own as a screen reader meets it.
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace coolwarm {

/// Says that it opens a menu, that it does nothing now, and whether it is the one of its group that
/// is chosen. A label beside it does not take the place of its name.
class ButtonInterface final : public QAccessibleWidget {
public:
    ButtonInterface(QAbstractButton& button, QAccessible::Role role);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    QAbstractButton& m_button;
};

} // namespace coolwarm
