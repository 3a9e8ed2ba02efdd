// SPDX-License-Identifier: MIT
// A pain entry of the history: looked at, corrected or deleted.
#pragma once

#include "app/pages/history/record/record_dialog.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/text/note.h"
#include "core/time/moment.h"

class QComboBox;

namespace coolwarm {

class PainPicker;

class EntryDialog : public RecordDialog {
    Q_OBJECT

public:
    /// Keeps the reference.
    EntryDialog(const PainEntry& entry, EngineBridge& bridge, QWidget* parent = nullptr);

private:
    [[nodiscard]] std::optional<Command> editTo(const Moment& at, const Note& note) override;
    [[nodiscard]] Command removal() const override;
    void rebase(const DiaryRecord& now) override;
    void addSites(const std::vector<Site>& sites);
    void addTightness();

    PainEntry m_entry; ///< as the log has it
    PainPicker* m_score;
    QComboBox* m_site;
    QComboBox* m_tightness;
};

} // namespace coolwarm
