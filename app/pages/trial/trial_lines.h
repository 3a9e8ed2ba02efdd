// SPDX-License-Identifier: MIT
// What the newest trial is, how far it is and what it shows, in three lines.
#pragma once

#include <QWidget>

class QLabel;

namespace coolwarm {

class EngineBridge;
class TrialService;

/// Hidden while the log has no trial.
class TrialLines : public QWidget {
    Q_OBJECT

public:
    /// Keeps the references.
    TrialLines(EngineBridge& bridge, TrialService& trials, QWidget* parent = nullptr);

private:
    void display();

    EngineBridge& m_bridge;
    TrialService& m_trials;
    QLabel* m_what;
    QLabel* m_blocks;
    QLabel* m_verdict;
};

} // namespace coolwarm
