// SPDX-License-Identifier: MIT
// The list of the closed box follows the choice, because a screen reader hears of a list's entry.
#include "app/accessible/choice_interface.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>

namespace coolwarm {

namespace {

struct ChoiceInterfaceText {
    Q_DECLARE_TR_FUNCTIONS(ChoiceInterface)
};

void tellChoice(QComboBox& box) {
    if (!box.hasFocus() || box.view()->isVisible())
        return;
    box.view()->setCurrentIndex(
        box.model()->index(box.currentIndex(), box.modelColumn(), box.rootModelIndex()));
}

} // namespace

ChoiceInterface::ChoiceInterface(QComboBox& box)
    : QAccessibleWidget(&box, QAccessible::ComboBox), m_box(box) {
    QObject::connect(&box, &QComboBox::currentIndexChanged, &box, [&box] { tellChoice(box); });
}

int ChoiceInterface::childCount() const {
    return 1;
}

QAccessibleInterface* ChoiceInterface::child(int index) const {
    return index == 0 ? QAccessible::queryAccessibleInterface(m_box.view()) : nullptr;
}

int ChoiceInterface::indexOfChild(const QAccessibleInterface* child) const {
    return child != nullptr && child->object() == m_box.view() ? 0 : -1;
}

QString ChoiceInterface::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Value)
        return m_box.currentText();
    const QString text = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Name || text.isEmpty())
        return kind == QAccessible::Name ? m_box.currentText() : text;
    //: What a choice is about, and what is chosen: "Theme: Dark".
    return ChoiceInterfaceText::tr("%1: %2").arg(text, m_box.currentText());
}

QAccessible::State ChoiceInterface::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = m_box.view()->isVisible();
    state.hasPopup = true;
    return state;
}

// A label would be read in the place of the name.
QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> ChoiceInterface::relations(
    QAccessible::Relation match) const {
    return QAccessibleWidget::relations(match & ~QAccessible::Relation(QAccessible::Label));
}

QStringList ChoiceInterface::actionNames() const {
    return QStringList(showMenuAction()) + QAccessibleWidget::actionNames();
}

void ChoiceInterface::doAction(const QString& name) {
    if (name != showMenuAction())
        QAccessibleWidget::doAction(name);
    else if (m_box.view()->isVisible())
        m_box.hidePopup();
    else
        m_box.showPopup();
}

} // namespace coolwarm
