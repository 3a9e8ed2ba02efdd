// SPDX-License-Identifier: MIT
// The line that says what is next by today's plan.
#pragma once

#include "core/domain/plan/planned_session.h"
#include "core/engine/status.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace coolwarm {

class ActionButton;

class PlanLine : public QWidget {
    Q_OBJECT

public:
    explicit PlanLine(QWidget* parent = nullptr);

    /// Hidden where no plan is kept. Cheap, for every second.
    void display(const Status& status);

signals:
    void changeWanted();
    void moveWanted();
    void leaveOutWanted(const coolwarm::PlannedSession& session);

private:
    QLabel* m_steps;
    QLabel* m_fault;
    ActionButton* m_move;
    ActionButton* m_leaveOut;
    ActionButton* m_change;
    std::optional<PlannedSession> m_first;
};

} // namespace coolwarm
