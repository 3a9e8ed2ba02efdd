// SPDX-License-Identifier: MIT
// A pain entry: told for another time, looked at, corrected or taken out.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/pain.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/log/ports/history_reader.h"
#include "core/time/moment.h"

#include <QJsonObject>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace coolwarm {

class NoteEdit;
class PainPicker;
class TimeField;

/// What the rules refuse is said where it was entered, and the dialog stays. To be run by
/// runForm(), so that what is half typed outlives an alarm and the program.
class EntryDialog : public FittingDialog {
    Q_OBJECT

public:
    /// For a new entry at that part of the body; proposes this moment, and no score.
    EntryDialog(const Site& site, EngineBridge& bridge, QWidget* parent = nullptr);
    /// For an entry of the log. An edit is based on it as it is given here: what became another
    /// value in the log meanwhile is shown before anything is changed.
    EntryDialog(const PainEntry& entry, EngineBridge& bridge, QWidget* parent = nullptr);

    /// What stands here and is not in the log, to be taken up by a later dialog; empty when nothing
    /// was changed.
    [[nodiscard]] QJsonObject draft() const override;
    /// Whether a draft is one of these.
    [[nodiscard]] static bool isDraft(const QJsonObject& draft);
    /// A dialog with what a draft has: for the entry that it names, as the log has it now, else for
    /// a new one, so that nothing that was typed is lost. Throws StoreError.
    [[nodiscard]] static EntryDialog* takingUp(const QJsonObject& draft, HistoryReader& reader,
                                               EngineBridge& bridge, QWidget* parent);

    /// Whether it was left by taking its entry out, which can be undone.
    [[nodiscard]] bool hasDeleted() const { return m_hasDeleted; }

    /// Asks first when something was changed here and would be lost.
    void reject() override;

signals:
    /// Something was typed or chosen, and nothing since for half a second: time to keep it.
    void typed();

protected:
    [[nodiscard]] bool hasBegun() const override { return !draft().isEmpty(); }

private:
    EntryDialog(std::optional<PainEntry> entry, EngineBridge& bridge, QWidget* parent);

    void build();
    [[nodiscard]] QWidget* buildFields();
    void addButtons(QVBoxLayout& whole);
    [[nodiscard]] TimeField* timeField();
    void addTightness();
    void showTightness(const std::optional<Tightness>& tightness);
    [[nodiscard]] std::optional<Tightness> chosenTightness() const;
    void forgetFaultOnChange();
    void fill(const PainEntry& entry);
    [[nodiscard]] QJsonObject fields() const;
    void takeUp(const QJsonObject& draft);
    /// The entry as it stands here; nothing, and said why, when it can be none.
    [[nodiscard]] std::optional<PainEntry> entered();
    [[nodiscard]] std::optional<Moment> was() const; ///< when it happened, as the log has it
    /// Against which a time without its day is read.
    [[nodiscard]] std::chrono::sys_seconds typedAt() const;
    void save();
    void remove();
    void submit(const Command& command);
    void refuse(const QString& why);
    /// The log has another entry by now: what was not touched here shows it.
    void takeMeanwhile(const PainEntry& now, const QString& why);

    std::optional<PainEntry> m_entry; ///< as the log has it; none for a new one
    EngineBridge& m_bridge;
    PainPicker* m_score;
    TimeField* m_at;
    QComboBox* m_site;
    QComboBox* m_tightness;
    NoteEdit* m_note;
    QLabel* m_fault;
    QPushButton* m_save;
    QJsonObject m_filled; ///< what the form was filled with
    QTimer m_pause;       ///< runs while something is being typed
    /// When the time was typed that a draft has brought, until another is.
    std::optional<std::chrono::sys_seconds> m_typedAt;
    bool m_hasDeleted = false;
};

} // namespace coolwarm
