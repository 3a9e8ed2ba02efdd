// SPDX-License-Identifier: MIT
// The times to which one session of the plan can be moved, to choose one from.
#pragma once

#include "app/control/plan/place_finder.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/plan/planned_session.h"

#include <chrono>

class QLabel;
class QListWidget;
class QPushButton;

namespace coolwarm {

/// The list fills while it is open. It moves nothing itself.
class MoveDialog : public FittingDialog {
    Q_OBJECT

public:
    /// Keeps the reference.
    MoveDialog(EngineBridge& bridge, const PlannedSession& what, QWidget* parent = nullptr);

signals:
    void chosen(std::chrono::sys_seconds start);

protected:
    /// Nothing is lost with a line that was chosen.
    [[nodiscard]] bool hasBegun() const override { return false; }

private:
    [[nodiscard]] bool hasChosen() const;
    void fill();
    void take();

    EngineBridge& m_bridge;
    PlannedSession m_what;
    PlaceFinder m_finder;
    QListWidget* m_times;
    QLabel* m_none;
    QPushButton* m_move;
};

} // namespace coolwarm
