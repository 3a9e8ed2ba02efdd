// SPDX-License-Identifier: MIT
// Settings: for one therapy a plan of the user's own, as a doctor has given it.
#pragma once

#include "app/pages/settings/plan_view.h"
#include "app/pages/settings/settings_section.h"
#include "core/domain/modality.h"
#include "core/domain/protocol.h"

class QSpinBox;

namespace coolwarm {

class ActionButton;

/// Changes what is allowed, and so is the one section whose figures count only once a button says
/// so. Figures that cannot be used are explained at their field.
class SettingsPlan final : public PreferenceSection {
    Q_OBJECT

public:
    SettingsPlan(EngineBridge& bridge, Modality modality, QWidget* parent = nullptr);

    void display() override;

private:
    [[nodiscard]] QSpinBox* addMinutes(const QString& label, const QString& name);
    [[nodiscard]] const Regimen& inForce();
    [[nodiscard]] PlanDraft draft() const;
    void fill(const PlanDraft& draft);
    void review();

    Modality m_modality;
    QLabel* m_inForce = nullptr;
    QLabel* m_documented = nullptr;
    QSpinBox* m_least = nullptr;
    QSpinBox* m_most = nullptr;
    QSpinBox* m_rest = nullptr;
    QLabel* m_restWords = nullptr;
    ActionButton* m_use;
    ActionButton* m_back;
    PlanDraft m_shown; ///< the plan in force when the fields were filled from it
};

} // namespace coolwarm
