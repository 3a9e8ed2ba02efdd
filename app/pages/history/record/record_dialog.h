// SPDX-License-Identifier: MIT
// What the forms of a pain entry and of an activity have in common: a time, a note, and the way
// out.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/diary/diary_record.h"
#include "core/engine/command.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <QString>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace coolwarm {

class NoteEdit;
class TimeField;

/// What the rules refuse is said at the foot, and the form stays. What was changed elsewhere since
/// is told once; saving again then means it.
class RecordDialog : public FittingDialog {
    Q_OBJECT

public:
    /// Whether it was left by deleting the record, which can be undone.
    [[nodiscard]] bool hasDeleted() const { return m_hasDeleted; }

    /// Asks first when something was changed here and would be lost.
    void reject() override;

protected:
    /// `at` and `note` as the log has them; keeps the reference.
    RecordDialog(const QString& title, const Moment& at, const Note& note, EngineBridge& bridge,
                 QWidget* parent);

    /// For the fields of the kind, above the note. To be called once they are there: finish().
    [[nodiscard]] QFormLayout& form() { return *m_form; }
    void finish();
    void refuse(const QString& why);

    /// What is to be done for a record of that time and note; nothing where that is no change.
    [[nodiscard]] virtual std::optional<Command> editTo(const Moment& at, const Note& note) = 0;
    [[nodiscard]] virtual Command removal() const = 0;
    /// The log says that by now.
    virtual void rebase(const DiaryRecord& now) = 0;

private:
    [[nodiscard]] TimeField* makeTime();
    void save();
    void submit(const Command& command);

    EngineBridge& m_bridge;
    Moment m_was;
    TimeField* m_at;
    QFormLayout* m_form;
    NoteEdit* m_note;
    QLabel* m_fault;
    QPushButton* m_save;
    bool m_hasDeleted = false;
};

} // namespace coolwarm
