// SPDX-License-Identifier: MIT
// The strip of the day as a list: sessions, rests and now, in the order of time.
#pragma once

#include <QAccessibleWidget>
#include <QList>

namespace coolwarm {

class DayStrip;

class AccessibleStrip final : public QAccessibleWidget {
public:
    explicit AccessibleStrip(DayStrip& strip);
    ~AccessibleStrip() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;

private:
    DayStrip& m_strip;
    mutable QList<QAccessible::Id> m_items; ///< as many as were ever asked for
};

} // namespace coolwarm
