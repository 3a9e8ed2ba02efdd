// SPDX-License-Identifier: MIT
// A bar that says what came of something the user wanted.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/session_id.h"
#include "core/engine/command.h"
#include "core/rules/verdict.h"

#include <optional>

namespace coolwarm {

class AnswerBar : public NoticeBar {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit AnswerBar(EngineBridge& bridge, QWidget* parent = nullptr);

    /// Hands it to the log and says why not, if not; what else is wrong the window says. Whether
    /// it is done.
    bool submit(const Command& command);
    /// Says why not; true when nothing was refused.
    bool tellRefusal(const Submission& answer);
    void warn(const QString& text);
    /// Nothing of what was said holds any more.
    void clear();
    /// The same, if this is what was said last.
    void withdraw(const QString& text);
    /// What was said before this session began, wherever that was, is over.
    void forgetBefore(const SessionId& running);
    void inform(const QString& text, const QString& action = {});
    /// Says something else than a refusal, which is over with that.
    void tell(Kind kind, const QString& text, const QString& action = {});

private:
    void forgetWhatIsOver();

    EngineBridge& m_bridge;
    std::optional<Refusal> m_refusal; ///< that it shows
    std::optional<SessionId> m_ran;   ///< the session that it knows of
};

} // namespace coolwarm
