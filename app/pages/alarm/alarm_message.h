// SPDX-License-Identifier: MIT
// The alarm's message "Take the pack off", and one big button.
#pragma once

#include "app/text/states/running_view.h"

#include <QWidget>

class QLabel;

namespace coolwarm {

class ActionButton;

class AlarmMessage : public QWidget {
    Q_OBJECT

public:
    explicit AlarmMessage(QWidget* parent = nullptr);

    /// Gives the button the focus.
    void begin();
    void display(const AlarmView& view);
    /// Whether the alarm can be heard: of a sound that nobody hears nothing is said.
    void displayHeard(bool heard);
    /// Why the answer was not taken; empty when there is nothing to say.
    void say(const QString& text);

signals:
    /// The button, or Space or Enter wherever the focus is.
    void packOff();
    void signsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeadline();

    QSize m_fitted; ///< the room for which the headline was last fitted
    bool m_far = false;
    QLabel* m_headline;
    QLabel* m_subject;
    QLabel* m_due;
    QLabel* m_said;
    QLabel* m_hint;
    ActionButton* m_off;
    ActionButton* m_signs;
};

} // namespace coolwarm
