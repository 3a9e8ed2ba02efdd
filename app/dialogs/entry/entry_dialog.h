// SPDX-License-Identifier: MIT
// A pain entry: told for another time, looked at, corrected or taken out.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/dialogs/form/draft_form.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/rules/verdict.h"
#include "core/time/moment.h"

#include <optional>

namespace coolwarm {

class EntryDialog : public DraftForm {
    Q_OBJECT

public:
    /// For a new entry at that part of the body; proposes this moment, and no score.
    EntryDialog(const Site& site, EngineBridge& bridge, QWidget* parent = nullptr);
    /// For an entry of the log. An edit is based on it as it is given here: what became another
    /// value in the log meanwhile is shown before anything is changed.
    EntryDialog(const PainEntry& entry, EngineBridge& bridge, QWidget* parent = nullptr);

    /// Whether a draft is one of these.
    [[nodiscard]] static bool isDraft(const QJsonObject& draft);
    /// A dialog with what a draft has: for the entry that it names, as the log has it now, else for
    /// a new one, so that nothing that was typed is lost. Throws StoreError.
    [[nodiscard]] static EntryDialog* takingUp(const QJsonObject& draft, EngineBridge& bridge,
                                               QWidget* parent);

private:
    EntryDialog(std::optional<PainEntry> entry, EngineBridge& bridge, QWidget* parent);

    void build();
    void addTightness();
    void keepFields();
    void fill(const PainEntry& entry);
    /// The entry as it stands here; nothing, and said why, when it can be none.
    [[nodiscard]] std::optional<PainEntry> entered();
    [[nodiscard]] std::optional<Moment> was() const; ///< when it happened, as the log has it
    void save() override;
    [[nodiscard]] Command removal() const override;
    [[nodiscard]] QString refill(const Refusal& refusal) override;

    std::optional<PainEntry> m_entry; ///< as the log has it; none for a new one
    PainPicker* m_score;
    TimeField* m_at = nullptr;
    QComboBox* m_site;
    QComboBox* m_tightness;
};

} // namespace coolwarm
