// SPDX-License-Identifier: MIT
// A box that offers a choice, as a screen reader meets it.
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace coolwarm {

/// Says both what is chosen and what is chosen about it, also while the arrows go through the
/// closed box. Qt has the one stand for the other on some systems, and a label beside it hides the
/// choice.
class ChoiceInterface final : public QAccessibleWidget {
public:
    explicit ChoiceInterface(QComboBox& box);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    QComboBox& m_box;
};

} // namespace coolwarm
