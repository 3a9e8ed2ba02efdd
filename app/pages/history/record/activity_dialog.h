// SPDX-License-Identifier: MIT
// An activity of the history: looked at, corrected or deleted.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/dialogs/form/record_form.h"
#include "core/domain/diary/activity.h"
#include "core/engine/command.h"
#include "core/rules/verdict.h"

#include <optional>

class QComboBox;
class QSpinBox;

namespace coolwarm {

class ActivityDialog : public RecordForm {
    Q_OBJECT

public:
    ActivityDialog(const Activity& activity, EngineBridge& bridge, QWidget* parent = nullptr);

private:
    void build();
    [[nodiscard]] std::optional<std::chrono::seconds> length() const;
    void save() override;
    [[nodiscard]] Command removal() const override;
    [[nodiscard]] QString takeMeanwhile(const Refusal& refusal) override;

    Activity m_activity; ///< as the log has it
    TimeField* m_at = nullptr;
    QComboBox* m_what;
    QSpinBox* m_length;
};

} // namespace coolwarm
