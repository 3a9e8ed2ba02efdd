// SPDX-License-Identifier: MIT
// The choice of a length in whole minutes: three in a row, and every other one in a menu.
#pragma once

#include "app/style/palette/colours.h"

#include <QWidget>

#include <chrono>
#include <vector>

class QMenu;

namespace coolwarm {

class ActionButton;
class LengthChip;

/// The shortest, the usual and the longest; one that is chosen in the menu takes the place of the
/// usual.
class LengthChoice : public QWidget {
    Q_OBJECT

public:
    explicit LengthChoice(Accent accent, QWidget* parent = nullptr);

    /// What can be chosen, from `least` to `most`, and what is chosen, without a signal.
    void display(std::chrono::minutes least, std::chrono::minutes most,
                 std::chrono::minutes chosen);
    [[nodiscard]] std::chrono::minutes length() const { return m_length; }

signals:
    /// The user chose another length.
    void lengthChanged(std::chrono::minutes length);

private:
    [[nodiscard]] std::vector<std::chrono::minutes> offered() const;
    void choose(std::chrono::minutes length);
    void fillMenu();
    void displayChips();

    std::chrono::minutes m_least{0};
    std::chrono::minutes m_most{0};
    std::chrono::minutes m_length{0};
    std::chrono::minutes m_middle{0}; ///< what stands between the two ends
    std::vector<LengthChip*> m_chips;
    ActionButton* m_others;
    QMenu* m_menu;
};

} // namespace coolwarm
