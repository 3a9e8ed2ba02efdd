// SPDX-License-Identifier: MIT
// The choice between two ways to see the history, as words beside each other.
#pragma once

#include "app/widgets/word_switch.h"

namespace coolwarm {

class ViewSwitch : public WordSwitch {
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget* parent = nullptr);

    /// Chooses as if by hand.
    void setTable(bool table);
    [[nodiscard]] bool isTable() const { return isSecond(); }
};

} // namespace coolwarm
