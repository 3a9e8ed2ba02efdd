// SPDX-License-Identifier: MIT
// Asks at which moment one bout is made two.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/dialogs/form/submit.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/diary/episode.h"

class QLabel;

namespace coolwarm {

class TimeField;

/// A moment that is refused is said in it, and it stays.
class SplitDialog : public FittingDialog {
    Q_OBJECT

public:
    SplitDialog(const Episode& bout, EngineBridge& bridge, Submit submit,
                QWidget* parent = nullptr);

private:
    void split();
    void refuse(const QString& why);

    Episode m_bout;
    EngineBridge& m_bridge;
    Submit m_submit;
    TimeField* m_at;
    QLabel* m_fault;
};

} // namespace coolwarm
