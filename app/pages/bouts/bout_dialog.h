// SPDX-License-Identifier: MIT
// A bout of pain as a form: begun, described, corrected, ended.
#pragma once

#include "app/control/background.h"
#include "app/control/engine_bridge.h"
#include "app/control/history_source.h"
#include "app/pages/bouts/submit.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/diary/episode.h"
#include "core/domain/session_id.h"
#include "core/engine/command.h"
#include "core/log/ports/history_reader.h"
#include "core/time/moment.h"

#include <QJsonObject>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace coolwarm {

class NoteEdit;
class TimeField;
class WordChips;

/// What the rules refuse is said in it, and it stays with all that was typed.
class BoutDialog : public FittingDialog {
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

    /// As SessionDialog::draft(): what stands here and is not in the log.
    [[nodiscard]] QJsonObject draft() const override;
    void takeUp(const QJsonObject& draft);
    /// Whether a draft is one of this form, and of which bout; nothing: of a new one.
    [[nodiscard]] static bool isOwn(const QJsonObject& draft);
    [[nodiscard]] static std::optional<SessionId> boutOf(const QJsonObject& draft);

    /// Asks first when something was changed here and would be lost.
    void reject() override;

signals:
    /// Something was typed or chosen, and nothing since for half a second: time to keep it.
    void typed();

protected:
    [[nodiscard]] bool hasBegun() const override { return !draft().isEmpty(); }

private:
    BoutDialog(std::optional<Episode> bout, EngineBridge& bridge, Submit submit, QWidget* parent);

    void build();
    [[nodiscard]] QWidget* buildFields();
    [[nodiscard]] QLayout* buildButtons();
    void fillChoices();
    void connectFields();
    [[nodiscard]] TimeField* timeField(const QString& name, bool isEnd);
    [[nodiscard]] std::chrono::sys_seconds typedAt() const;
    [[nodiscard]] std::optional<Moment> beganWas() const;
    [[nodiscard]] std::optional<Moment> endedWas() const;
    void showOver(bool over);
    void fill(const Episode& bout);
    [[nodiscard]] QJsonObject fields() const;
    [[nodiscard]] bool judgeFields();
    [[nodiscard]] bool refuseAt(QWidget& field, const QString& why);
    [[nodiscard]] std::optional<Episode> entered();
    void save();
    void send(const Command& command);
    void refuse(const QString& why);
    void takeMeanwhile(const Episode& now, const QString& why);

    std::optional<Episode> m_bout; ///< as the log has it; none for a new one
    EngineBridge& m_bridge;
    Submit m_submit;
    QComboBox* m_site;
    TimeField* m_began;
    QCheckBox* m_over;
    TimeField* m_ended;
    WordChips* m_trigger;
    QComboBox* m_course;
    WordChips* m_worse;
    WordChips* m_eases;
    QComboBox* m_tightness;
    NoteEdit* m_note;
    QLabel* m_fault;
    QPushButton* m_save;
    QJsonObject m_filled; ///< what the form was filled with
    QTimer m_pause;       ///< runs while something is being typed
    /// When the times were typed that a draft has brought, until another is.
    std::optional<std::chrono::sys_seconds> m_typedAt;
    std::stop_source m_work;
};

} // namespace coolwarm
