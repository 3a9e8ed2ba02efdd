// SPDX-License-Identifier: MIT
// A form of which what is half typed is kept: over an alarm, a failure and the end of the program.
#pragma once

#include "app/dialogs/form/record_form.h"
#include "core/domain/session_id.h"
#include "core/rules/verdict.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace coolwarm {

class PainPicker;
class Requests;
class WordChips;

/// To be run by runDraftForm().
class DraftForm : public RecordForm {
    Q_OBJECT

public:
    /// What stands here and is not in the log, to be taken up by a later form; empty when nothing
    /// was changed. It names the record, so that it can be found again.
    [[nodiscard]] QJsonObject draft() const override;
    /// Puts what a draft has changed into the form; into that of a new record, all of it.
    virtual void takeUp(const QJsonObject& draft);

    /// Of what kind of record a draft is, and of which; nothing for a new one.
    [[nodiscard]] static QString kindOf(const QJsonObject& draft);
    [[nodiscard]] static std::optional<SessionId> recordOf(const QJsonObject& draft);

signals:
    /// Something was typed or chosen, and nothing since for half a second: time to keep it.
    void typed();

protected:
    DraftForm(Subject subject, EngineBridge& bridge, Submit submit, QWidget* parent);

    [[nodiscard]] bool hasBegun() const override { return !draft().isEmpty(); }

    /// Keeps a field under that name, which the drafts of earlier versions have as well. They are
    /// taken up in the order in which they were given.
    void keep(const QString& name, QComboBox& box);
    void keep(const QString& name, QCheckBox& box);
    void keep(const QString& name, QSpinBox& box);
    void keep(const QString& name, PainPicker& picker);
    void keep(const QString& name, WordChips& chips);
    void keep(const QString& name, TimeField& field, const Was& was);
    void keepNote();
    void touched() override;
    [[nodiscard]] std::chrono::sys_seconds typedAt() const override;

    /// What stands in the fields now is what the record has.
    void takeAsFilled();

private:
    struct Field {
        QString name;
        std::function<QJsonValue()> shown;             ///< changes whenever anything is typed
        std::function<QJsonValue()> kept;              ///< what a draft has of it
        std::function<void(const QJsonValue&)> takeUp; ///< shows what a draft has
    };

    void add(const QString& name, const std::function<QJsonValue()>& shown,
             const std::function<void(const QJsonValue&)>& takeUp);
    [[nodiscard]] QJsonObject shown() const;
    /// What was typed here stays, and all else is as the log has it.
    [[nodiscard]] QString takeMeanwhile(const Refusal& refusal) final;
    /// Fills the form with what the log has now, and says what is different.
    [[nodiscard]] virtual QString refill(const Refusal& refusal) = 0;

    std::vector<Field> m_kept;
    QJsonObject m_filled; ///< what the form was filled with
    QTimer m_pause;       ///< runs while something is being typed
    /// When the times were typed that a draft has brought, until another is.
    std::optional<std::chrono::sys_seconds> m_typedAt;
};

/// Runs a form, made by `new`, until it is finished or put aside, and tells `requests` whenever
/// there is something to keep, or nothing more.
void runDraftForm(DraftForm& form, Requests& requests);

} // namespace coolwarm
