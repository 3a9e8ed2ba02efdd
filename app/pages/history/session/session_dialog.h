// SPDX-License-Identifier: MIT
// A session of the past: logged afterwards, looked at, corrected or deleted.
#pragma once

#include "app/control/background.h"
#include "app/control/engine_bridge.h"
#include "app/control/history_source.h"
#include "app/dialogs/form/draft_form.h"
#include "core/domain/session.h"
#include "core/domain/skin.h"
#include "core/engine/command.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/verdict.h"
#include "core/time/moment.h"

#include <QJsonObject>

#include <optional>

class QFormLayout;
class QSpinBox;

namespace coolwarm {

class SessionDialog : public DraftForm {
    Q_OBJECT

public:
    /// For a new session; proposes one that ends now.
    SessionDialog(EngineBridge& bridge, QWidget* parent = nullptr);
    /// For a session of the log; its changes so far are read on a worker.
    SessionDialog(const Session& session, EngineBridge& bridge,
                  const HistoryReaderFactory& makeReader, Background& background,
                  QWidget* parent = nullptr);
    ~SessionDialog() override;

    void takeUp(const QJsonObject& draft) override;

private:
    SessionDialog(std::optional<Session> session, EngineBridge& bridge, QWidget* parent);

    void build();
    void addFields();
    void makeTimes();
    void addTimes(QFormLayout& form);
    void addSkins();
    void keepFields();
    void fill(const Session& session);
    void moveEnd();
    void showLength();
    void showSeconds(std::chrono::seconds beyond);
    /// The session as entered; nothing, and said why, when it can be none.
    [[nodiscard]] std::optional<Session> entered();
    [[nodiscard]] std::optional<Moment> startWas() const; ///< nothing for a new session
    [[nodiscard]] std::optional<Moment> endWas() const;
    [[nodiscard]] std::optional<Moment> startNow() const; ///< as shown; nothing while it is none
    [[nodiscard]] std::optional<Moment> endNow() const;
    void save() override;
    [[nodiscard]] Command removal() const override;
    [[nodiscard]] QString refill(const Refusal& refusal) override;
    void readChanges(const HistoryReaderFactory& makeReader, Background& background);
    void showChanges(const QStringList& lines);

    std::optional<Session> m_session; ///< as the log has it; none for a new one
    QComboBox* m_modality;
    QComboBox* m_site;
    TimeField* m_start = nullptr;
    QSpinBox* m_length;
    TimeField* m_end = nullptr;
    PainPicker* m_before;
    PainPicker* m_after;
    QComboBox* m_skin;
    QLabel* m_history;
    std::stop_source m_work;
    std::chrono::seconds m_beyond{0}; ///< of the length: its seconds beyond the minutes
};

} // namespace coolwarm
