// SPDX-License-Identifier: MIT
// Asks after a late answer to the alarm when the pack came off.
#pragma once

#include "app/pages/alarm/late_view.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace coolwarm {

class ActionButton;
class TimeField;

class LateQuestion : public QWidget {
    Q_OBJECT

public:
    explicit LateQuestion(QWidget* parent = nullptr);

    /// Begins anew, with nothing in the focus, and with what was typed before it rang again.
    void begin();
    void display(const LateView& view);
    /// Why the answer was not taken.
    void say(const QString& text);

signals:
    void justNow();
    void whenItRang();
    void at(std::chrono::sys_seconds moment);
    void backWanted();
    void signsWanted();
    /// Somebody is busy with an answer.
    void touched();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTime();
    void connectParts();
    void openTime();
    /// Goes back to the typed time, which was not what was meant.
    void correct();
    /// Takes the typed time: asks once more when it makes the session shorter than it should be.
    void take(bool sure);
    /// For a moment the mouse answers nothing.
    void listenToMouse(bool listens);

    LateView m_view;
    std::string m_session; ///< of which the typed time is
    QTimer m_settles; ///< since it came
    QLabel* m_question;
    QLabel* m_about;
    ActionButton* m_now;
    ActionButton* m_rang;
    ActionButton* m_another;
    QWidget* m_typed = nullptr;
    TimeField* m_time = nullptr;
    ActionButton* m_save;
    QLabel* m_said;
    ActionButton* m_sure;
    ActionButton* m_wrong;
    ActionButton* m_signs;
    ActionButton* m_back;
};

} // namespace coolwarm
