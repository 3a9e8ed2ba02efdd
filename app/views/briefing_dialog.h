// SPDX-License-Identifier: MIT
// The card before the very first start: who should ask a clinician, and the warning signs.
#pragma once

#include "app/widgets/fitting_dialog.h"

namespace coolwarm {

class KeyGuard;

class BriefingDialog : public FittingDialog {
    Q_OBJECT

public:
    enum class Purpose {
        BeforeFirstStart, ///< to be confirmed once
        LookUp,           ///< the same to read again
    };

    explicit BriefingDialog(Purpose purpose, QWidget* parent = nullptr);

protected:
    /// The card before the first start is not answered by a key that was meant for the button.
    void showEvent(QShowEvent* event) override;

private:
    KeyGuard* m_guard = nullptr;
};

} // namespace coolwarm
