// SPDX-License-Identifier: MIT
// The line on Today that says what a trial proposes now, with the way to decline it.
#pragma once

#include "app/widgets/notices/notice_bar.h"

namespace coolwarm {

class TrialService;

/// Hidden most of the time, and always where nobody has begun a trial.
class TrialLine : public NoticeBar {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit TrialLine(TrialService& trials, QWidget* parent = nullptr);

    /// Only while nothing else fills the page.
    void display(bool idle);

private:
    TrialService& m_trials;
    bool m_isIdle = true;
};

} // namespace coolwarm
