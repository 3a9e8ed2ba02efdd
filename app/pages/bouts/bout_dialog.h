// SPDX-License-Identifier: MIT
// A bout of pain as a form: begun, described, corrected, ended.
#pragma once

#include "app/control/background.h"
#include "app/control/engine_bridge.h"
#include "app/control/history_source.h"
#include "app/dialogs/form/draft_form.h"
#include "app/dialogs/form/submit.h"
#include "core/domain/diary/episode.h"
#include "core/engine/command.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/verdict.h"
#include "core/time/moment.h"

#include <optional>

namespace coolwarm {

class BoutDialog : public DraftForm {
    Q_OBJECT

public:
    /// For a bout that `proposed` tells of, which is not in the log yet.
    struct New {
        Episode proposed;
    };
    BoutDialog(New bout, EngineBridge& bridge, Submit submit, QWidget* parent = nullptr);
    /// For one of the log.
    BoutDialog(const Episode& bout, EngineBridge& bridge, Submit submit, QWidget* parent = nullptr);
    ~BoutDialog() override;

    /// Words that were used before are read by a worker, and offered when they have come.
    void readWords(const HistoryReaderFactory& makeReader, Background& background);

    /// Whether a draft is one of this form.
    [[nodiscard]] static bool isOwn(const QJsonObject& draft);

private:
    BoutDialog(std::optional<Episode> bout, EngineBridge& bridge, Submit submit, QWidget* parent);

    void build();
    void addFields();
    void fillChoices();
    void keepFields();
    [[nodiscard]] std::optional<Moment> beganWas() const;
    [[nodiscard]] std::optional<Moment> endedWas() const;
    void showOver(bool over);
    void fill(const Episode& bout);
    [[nodiscard]] bool judgeTimes();
    [[nodiscard]] bool takeWords();
    [[nodiscard]] std::optional<Episode> entered();
    void save() override;
    [[nodiscard]] Command removal() const override;
    [[nodiscard]] QString refill(const Refusal& refusal) override;

    std::optional<Episode> m_bout; ///< as the log has it; none for a new one
    QComboBox* m_site;
    TimeField* m_began = nullptr;
    QCheckBox* m_over;
    TimeField* m_ended = nullptr;
    WordChips* m_trigger;
    QComboBox* m_course;
    WordChips* m_worse;
    WordChips* m_eases;
    QComboBox* m_tightness;
    std::stop_source m_work;
};

} // namespace coolwarm
