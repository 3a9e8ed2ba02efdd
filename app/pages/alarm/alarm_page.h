// SPDX-License-Identifier: MIT
// What fills the window: the alarm, the question after a late one, and the page after too long.
#pragma once

#include "app/control/alarm_controller.h"
#include "core/domain/session_id.h"
#include "core/domain/skin.h"
#include "core/rules/running_rules.h"

#include <QStackedWidget>

#include <optional>

namespace coolwarm {

class AlarmMessage;
class LateQuestion;
class OverPage;

class AlarmPage : public QStackedWidget {
    Q_OBJECT

public:
    /// Keeps references.
    AlarmPage(EngineBridge& bridge, AlarmController& alarm, QWidget* parent = nullptr);

    /// Shows what holds now. False: nothing that fills the window.
    bool display();
    /// Whether the alarm can be heard.
    void displayHeard(bool heard);
    /// "I have taken it off", wherever that was said.
    void packOff();
    /// Asks about the skin although that was put off.
    void askSkinAgain();
    /// Whether somebody is answering on this page right now.
    [[nodiscard]] bool isAnswering() const { return m_isAnswering; }

signals:
    void signsWanted();
    /// Something else is to be shown, or nothing any more.
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectMessage();
    void connectQuestion();
    void connectOver();
    void answer(const Removed& removed);
    void noteSkin(Skin skin);
    void leaveOver();
    bool displayOver();
    /// Begins with a stage when another was shown.
    template <class Stage, class Begin>
    void show(Stage* stage, Begin begin);

    EngineBridge& m_bridge;
    AlarmController& m_alarm;
    AlarmMessage* m_message;
    LateQuestion* m_question;
    OverPage* m_over;
    QWidget* m_shown = nullptr;        ///< the stage that is seen, null while none is
    std::optional<SessionId> m_asked;  ///< of whose skin the page speaks
    std::optional<SessionId> m_putOff; ///< answered, or to be asked about later
    bool m_tells = false;              ///< what follows from the answer is being read
    bool m_isAnswering = false;
    bool m_isHeard = true;
};

} // namespace coolwarm
