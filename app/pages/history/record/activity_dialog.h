// SPDX-License-Identifier: MIT
// An activity of the history: looked at, corrected or deleted.
#pragma once

#include "app/pages/history/record/record_dialog.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/diary_record.h"
#include "core/engine/command.h"
#include "core/text/note.h"
#include "core/time/moment.h"

class QComboBox;
class QSpinBox;

namespace coolwarm {

class ActivityDialog : public RecordDialog {
    Q_OBJECT

public:
    /// Keeps the reference.
    ActivityDialog(const Activity& activity, EngineBridge& bridge, QWidget* parent = nullptr);

private:
    [[nodiscard]] std::optional<Command> editTo(const Moment& at, const Note& note) override;
    [[nodiscard]] Command removal() const override;
    void rebase(const DiaryRecord& now) override;
    [[nodiscard]] std::optional<std::chrono::seconds> length() const;

    Activity m_activity; ///< as the log has it
    QComboBox* m_what;
    QSpinBox* m_length;
};

} // namespace coolwarm
