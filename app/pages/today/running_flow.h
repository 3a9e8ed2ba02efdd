// SPDX-License-Identifier: MIT
// What Today shows while a session runs, and what can be done with it then.
#pragma once

#include "app/pages/services.h"
#include "core/engine/status.h"

#include <QWidget>

namespace coolwarm {

class AnswerBar;
class BreathCircle;
class RunningPane;
class TakeBacks;

class RunningFlow : public QWidget {
    Q_OBJECT

public:
    /// Keeps references.
    RunningFlow(const Services& services, AnswerBar& answers, TakeBacks& takeBacks,
                QWidget* parent = nullptr);

    void display(const RunningStatus& running);

private:
    EngineBridge& m_bridge;
    RunningPane* m_pane;
    BreathCircle* m_circle;
};

} // namespace coolwarm
