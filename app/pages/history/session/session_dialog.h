// SPDX-License-Identifier: MIT
// A session of the past: logged afterwards, looked at, corrected or deleted.
#pragma once

#include "app/control/background.h"
#include "app/control/engine_bridge.h"
#include "app/control/history_source.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/session.h"
#include "core/domain/skin.h"
#include "core/engine/command.h"
#include "core/log/ports/history_reader.h"
#include "core/time/moment.h"

#include <QJsonObject>
#include <QTimer>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace coolwarm {

class NoteEdit;
class PainPicker;
class TimeField;

/// What the rules refuse is said where it was entered, and the dialog stays.
class SessionDialog : public FittingDialog {
    Q_OBJECT

public:
    /// For a new session; proposes one that ends now.
    SessionDialog(EngineBridge& bridge, QWidget* parent = nullptr);
    /// For a session of the log; its changes so far are read on a worker.
    SessionDialog(const Session& session, EngineBridge& bridge,
                  const HistoryReaderFactory& makeReader, Background& background,
                  QWidget* parent = nullptr);
    ~SessionDialog() override;

    /// What stands here and is not in the log, to be taken up by a later dialog; empty when nothing
    /// was changed. It names the session, so that it can be found again.
    [[nodiscard]] QJsonObject draft() const override;
    /// Puts what a draft has changed into the form; of a session that is gone, all of it.
    void takeUp(const QJsonObject& draft);

    /// Whether it was left by deleting its session, which can be undone.
    [[nodiscard]] bool hasDeleted() const { return m_hasDeleted; }

    /// Asks first when something was changed here and would be lost.
    void reject() override;

signals:
    /// Something was typed or chosen, and nothing since for half a second: time to keep it.
    void typed();

protected:
    [[nodiscard]] bool hasBegun() const override { return !draft().isEmpty(); }

private:
    SessionDialog(std::optional<Session> session, EngineBridge& bridge, QWidget* parent);

    void build();
    void addTimes(QFormLayout& form);
    void addSkins();
    void showSkin(const std::optional<Skin>& skin);
    [[nodiscard]] std::optional<Skin> chosenSkin() const;
    void fill(const Session& session);
    [[nodiscard]] QJsonObject fields() const;
    void moveEnd();
    void showLength();
    void showSeconds(std::chrono::seconds beyond);
    void forgetFaultOnChange();
    void save();
    void remove();
    void submit(const Command& command);
    void refuse(const QString& why);
    /// The session as entered; nothing, and said why, when it can be none.
    [[nodiscard]] std::optional<Session> entered();
    [[nodiscard]] std::optional<Moment> startWas() const; ///< nothing for a new session
    [[nodiscard]] std::optional<Moment> endWas() const;
    [[nodiscard]] std::optional<Moment> startNow() const; ///< as shown; nothing while it is none
    [[nodiscard]] std::optional<Moment> endNow() const;
    /// Against which a time without its day is read.
    [[nodiscard]] std::chrono::sys_seconds typedAt() const;
    /// A field of its moments: an end alone is behind the start.
    [[nodiscard]] TimeField* timeField(const QString& name, bool isEnd);
    /// The log says something else by now: what was not touched here follows it, and it is said.
    void takeMeanwhile(const Session& now, const QString& why);
    void readChanges(const HistoryReaderFactory& makeReader, Background& background);
    void showChanges(const QStringList& lines);

    std::optional<Session> m_session; ///< as the log has it; none for a new one
    EngineBridge& m_bridge;
    QComboBox* m_modality;
    QComboBox* m_site;
    TimeField* m_start;
    QSpinBox* m_length;
    TimeField* m_end;
    PainPicker* m_before;
    PainPicker* m_after;
    QComboBox* m_skin;
    NoteEdit* m_note;
    QLabel* m_fault;
    QLabel* m_history;
    QPushButton* m_save;
    QJsonObject m_filled; ///< what the form was filled with
    QTimer m_pause;       ///< runs while something is being typed
    /// When the time was typed that a draft has brought, until another is.
    std::optional<std::chrono::sys_seconds> m_typedAt;
    std::stop_source m_work;
    std::chrono::seconds m_beyond{0}; ///< of the length: its seconds beyond the minutes
    bool m_hasDeleted = false;
};

} // namespace coolwarm
