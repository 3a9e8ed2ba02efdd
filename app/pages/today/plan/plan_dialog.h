// SPDX-License-Identifier: MIT
// The form in which a day's plan is wished for.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/dialogs/form/submit.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/plan/day_plan.h"
#include "core/domain/plan/waking_hours.h"
#include "core/engine/command.h"
#include "core/time/system_clock.h"

class QBoxLayout;
class QLabel;
class QSpinBox;

namespace coolwarm {

class BusyField;
class PlanSites;
class TimeField;

/// What is refused is said in it, and it stays.
class PlanDialog : public FittingDialog {
    Q_OBJECT

public:
    /// Keeps references. Begins with the wish of the plan that is kept, and the page's site.
    PlanDialog(EngineBridge& bridge, Submit submit, QWidget* parent = nullptr);

private:
    [[nodiscard]] QLayout* buildForm();
    void addButtons(QBoxLayout& column);
    void show(const PlanWish& wish);
    /// The hours in both fields; nothing where they cannot be read.
    [[nodiscard]] std::optional<WakingHours> waking() const;
    void showWaking();
    /// The wish; nothing where a field cannot be read, which says so.
    [[nodiscard]] std::optional<PlanWish> wish();
    void plan();
    void hand(const Command& command);
    void refuse(const QString& why);
    void grow();

    EngineBridge& m_bridge;
    SystemZone m_zone;
    Submit m_submit;
    PlanSites* m_sites;
    TimeField* m_from;
    TimeField* m_to;
    QSpinBox* m_gap;
    BusyField* m_busy;
    QLabel* m_fault;
};

} // namespace coolwarm
