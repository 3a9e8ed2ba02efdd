// SPDX-License-Identifier: MIT
// The card before the very first start: who should ask a doctor, and the warning signs.
#pragma once

#include "app/dialogs/briefing_text.h"
#include "app/widgets/layout/fitting_dialog.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace coolwarm {

class KeyGuard;

/// Before the first start it is read step by step and confirmed once, each step when its end has
/// been in sight; looked up later, it is one page.
class BriefingDialog : public FittingDialog {
    Q_OBJECT

public:
    enum class Purpose { BeforeFirstStart, LookUp };

    explicit BriefingDialog(Purpose purpose, QWidget* parent = nullptr);

protected:
    /// The card before the first start is not answered by a key that was meant for the button.
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildText();
    [[nodiscard]] QWidget* buildBottom();
    [[nodiscard]] bool isLast() const { return m_at + 1 == m_steps.size(); }
    void turnTo(std::size_t step);
    void showStep();
    void goOn();
    void settle();
    void seeHowFar();

    const bool m_isFirst;
    const std::vector<BriefingStep> m_steps;
    std::size_t m_at = 0;
    KeyGuard* m_guard;
    QScrollArea* m_scroll;
    QLabel* m_number; ///< "2 of 3"
    QLabel* m_more;
    QPushButton* m_back = nullptr;
    QPushButton* m_answer = nullptr;
    bool m_isLaidOut = false;
    bool m_hasSeenTheEnd = false;
};

} // namespace coolwarm
