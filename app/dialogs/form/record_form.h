// SPDX-License-Identifier: MIT
// A record as a form: its fields, the line that says what is wrong, and the buttons below.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/dialogs/form/submit.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/edit.h"
#include "core/rules/verdict.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <string_view>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace coolwarm {

class NoteEdit;
class TimeField;
struct FieldSetting;

/// What the rules refuse is said in it, and it stays with all that was typed. Of a record of the
/// log it can be left by deleting that; what became another value there meanwhile is shown before
/// anything is changed.
class RecordForm : public FittingDialog {
    Q_OBJECT

public:
    /// Whether it was left by deleting its record, which can be undone.
    [[nodiscard]] bool hasDeleted() const { return m_hasDeleted; }

    /// Asks first when something was changed here and would be lost.
    void reject() override;

protected:
    /// Of what it is the form.
    struct Subject {
        QString name;                      ///< begins the names of its parts: "session"
        std::string_view kind;             ///< of the record
        std::optional<SessionId> record{}; ///< none for one that is not in the log yet
    };
    /// When something happened, as the log has it; nothing for what it does not have.
    using Was = std::function<std::optional<Moment>()>;

    /// Keeps the bridge.
    RecordForm(Subject subject, EngineBridge& bridge, Submit submit, QWidget* parent);

    [[nodiscard]] const Subject& subject() const { return m_subject; }
    [[nodiscard]] EngineBridge& bridge() const { return m_bridge; }
    [[nodiscard]] std::chrono::sys_seconds now() const;

    /// Where the fields stand, one below the other; the last of them is the note.
    [[nodiscard]] QVBoxLayout& fields() { return *m_fields; }
    [[nodiscard]] NoteEdit& note() { return *m_note; }
    void addNote();
    /// A field for a moment, shown and typed on the wall where that was recorded. `place` is where
    /// the form has the field, for which `setting` may say more.
    void makeTime(TimeField*& place, const QString& name, const Was& was, FieldSetting setting);
    /// To be called when all fields are there. `first` gets the keyboard; the size is in lines.
    void finish(QWidget& first, QSize lines);

    /// Against which a time without its day is read.
    [[nodiscard]] virtual std::chrono::sys_seconds typedAt() const { return now(); }
    /// Something was typed or chosen: what was refused is being corrected.
    virtual void touched();

    /// Says why not, and gives the keyboard to the field that is wrong.
    void refuse(const QString& why);
    void refuseAt(QWidget& field, const QString& why);
    /// Whether the field has a moment; where not, it says so itself.
    [[nodiscard]] bool judge(TimeField& field);
    /// Leaves it to a field to say below itself what is wrong with it.
    void leaveToSay(QWidget& field);
    /// What stands there; nothing, and said why, when it can be none.
    [[nodiscard]] std::optional<Site> siteIn(QComboBox& box);
    [[nodiscard]] std::optional<Note> noteIn();

    /// Hands over what was entered: what `add` makes of it where no record was shown, else the
    /// fields that differ. Where `entered` is nothing, it has been said why.
    template <class Record, class Add>
    void handOver(const std::optional<Record>& shown, const std::optional<Record>& entered,
                  Add add) {
        if (!entered)
            return;
        if (!shown)
            submit(add(*entered));
        else if (*shown == *entered)
            accept(); // the log has nothing to tell of it
        else
            submit(editOf(*shown, *entered));
    }

private:
    /// Judges what stands here and hands it over.
    virtual void save() = 0;
    [[nodiscard]] virtual Command removal() const = 0;
    /// The log has another record than this form was filled with: it is that one's from now on.
    /// Says what is different.
    [[nodiscard]] virtual QString takeMeanwhile(const Refusal& refusal) = 0;

    [[nodiscard]] QHBoxLayout* makeButtons();
    void remove();
    void submit(const Command& command);

    Subject m_subject;
    EngineBridge& m_bridge;
    Submit m_submit;
    QWidget* m_page; ///< of the fields
    QVBoxLayout* m_fields;
    NoteEdit* m_note;
    QLabel* m_fault;
    QPushButton* m_save;
    bool m_hasDeleted = false;
};

} // namespace coolwarm
