// SPDX-License-Identifier: MIT
// An activity of the history: looked at, corrected or deleted.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/dialogs/form/draft_form.h"
#include "core/domain/diary/activity.h"
#include "core/engine/command.h"
#include "core/rules/verdict.h"
#include "core/time/moment.h"

#include <optional>

namespace coolwarm {

class ActivityDialog : public DraftForm {
    Q_OBJECT

public:
    /// For an activity of the log.
    ActivityDialog(const Activity& activity, EngineBridge& bridge, QWidget* parent = nullptr);

    /// Whether a draft is one of these.
    [[nodiscard]] static bool isDraft(const QJsonObject& draft);
    /// A dialog with what a draft has: for the activity that it names, as the log has it now, else
    /// for a new one, so that nothing that was typed is lost. Throws StoreError.
    [[nodiscard]] static ActivityDialog* takingUp(const QJsonObject& draft, EngineBridge& bridge,
                                                  QWidget* parent);

    /// As the log has it; nothing for a new one.
    [[nodiscard]] const std::optional<Activity>& activity() const { return m_activity; }

private:
    ActivityDialog(std::optional<Activity> activity, EngineBridge& bridge, QWidget* parent);

    void build();
    void keepFields();
    void fill(const Activity& activity);
    [[nodiscard]] std::optional<Moment> was() const; ///< when it began, as the log has it
    [[nodiscard]] std::optional<std::chrono::seconds> length() const;
    /// The activity as it stands here; nothing, and said why, when it can be none.
    [[nodiscard]] std::optional<Activity> entered();
    void save() override;
    [[nodiscard]] Command removal() const override;
    [[nodiscard]] QString refill(const Refusal& refusal) override;

    std::optional<Activity> m_activity;
    TimeField* m_at = nullptr;
    QComboBox* m_what;
    QSpinBox* m_length;
};

} // namespace coolwarm
