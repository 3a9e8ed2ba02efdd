// SPDX-License-Identifier: MIT
// The card before the very first start: who should ask a doctor, and the warning signs.
#pragma once

#include "app/widgets/layout/fitting_dialog.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace coolwarm {

class KeyGuard;

class BriefingDialog : public FittingDialog {
    Q_OBJECT

public:
    enum class Purpose {
        BeforeFirstStart, ///< to be confirmed once, when its end has been in sight
        LookUp,           ///< the same to read again
    };

    explicit BriefingDialog(Purpose purpose, QWidget* parent = nullptr);

protected:
    /// The card before the first start is not answered by a key that was meant for the button.
    void showEvent(QShowEvent* event) override;

private:
    void seeHowFar();

    KeyGuard* m_guard = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_more;
    QPushButton* m_answer = nullptr; ///< of the card before the first start
    bool m_isLaidOut = false;
    bool m_hasSeenTheEnd = false;
};

} // namespace coolwarm
