// SPDX-License-Identifier: MIT
// Each entry asks the strip for its words when it is asked itself.
#include "app/widgets/painted/accessible_strip.h"

#include "app/widgets/painted/day_strip.h"

#include <QAccessibleInterface>

namespace coolwarm {

namespace {

class Item final : public QAccessibleInterface {
public:
    Item(DayStrip& strip, int index) : m_strip(strip), m_index(index) {}

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override { return m_index < m_strip.entries().size(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(&m_strip);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_strip.entries().value(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect box = m_strip.entryBox(m_index);
        return {m_strip.mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        const bool isCurrent = m_index == m_strip.currentEntry();
        state.focusable = m_strip.focusPolicy() != Qt::NoFocus;
        state.focused = isCurrent && m_strip.hasFocus();
        state.selected = isCurrent;
        state.invisible = !m_strip.isVisible();
        return state;
    }

private:
    DayStrip& m_strip;
    int m_index;
};

} // namespace

AccessibleStrip::AccessibleStrip(DayStrip& strip)
    : QAccessibleWidget(&strip, QAccessible::List), m_strip(strip) {}

AccessibleStrip::~AccessibleStrip() {
    for (const QAccessible::Id item : m_items)
        QAccessible::deleteAccessibleInterface(item);
}

int AccessibleStrip::childCount() const {
    return static_cast<int>(m_strip.entries().size());
}

QAccessibleInterface* AccessibleStrip::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_items.size() <= index)
        m_items.append(QAccessible::registerAccessibleInterface(
            new Item(m_strip, static_cast<int>(m_items.size()))));
    return QAccessible::accessibleInterface(m_items.at(index));
}

QAccessibleInterface* AccessibleStrip::focusChild() const {
    return m_strip.hasFocus() ? child(m_strip.currentEntry()) : nullptr;
}

int AccessibleStrip::indexOfChild(const QAccessibleInterface* child) const {
    const auto* item = dynamic_cast<const Item*>(child);
    return item != nullptr ? item->index() : -1;
}

} // namespace coolwarm
