// SPDX-License-Identifier: MIT
// A bar that says what became of something the user wanted.
#pragma once

#include "app/bridge/engine_bridge.h"
#include "app/widgets/notice_bar.h"

namespace coolwarm {

class AnswerBar : public NoticeBar {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit AnswerBar(EngineBridge& bridge, QWidget* parent = nullptr);

    /// Hands it to the log and says why not, if not. Whether it is done.
    bool submit(const Command& command);
    /// Says why not; true when nothing was refused.
    bool tellRefusal(const Submission& answer);
    void warn(const QString& text);
    void inform(const QString& text, const QString& action = {});

private:
    EngineBridge& m_bridge;
};

} // namespace coolwarm
