// SPDX-License-Identifier: MIT
// The alarm: one message, one big button, and the question when the pack came off if that was late.
#pragma once

#include "app/models/running_view.h"

#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QLabel;
class QRadioButton;
class QStackedLayout;

namespace coolwarm {

class ActionButton;

class AlarmPage : public QWidget {
    Q_OBJECT

public:
    explicit AlarmPage(QWidget* parent = nullptr);

    /// Begins with the message, whatever was shown before.
    void begin(const AlarmView& view);
    void display(const AlarmView& view);
    /// Says that the answer waits to be saved.
    void displayWaiting(bool waiting);
    /// The pack is off, as the button says: confirms, or asks when it came off.
    void answer();

signals:
    /// Answered within 2 min: the planned end is the end.
    void confirmed();
    void removedAtAlarm();
    void removedNow();
    void removedAt(const QDateTime& time);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildMessage();
    [[nodiscard]] QWidget* buildQuestion();
    void answerWhen();
    void fitHeadline();

    AlarmView m_view;
    QSize m_fitted; ///< the size for which the headline was last fitted
    bool m_far = false;
    QStackedLayout* m_stages;
    QLabel* m_headline;
    QLabel* m_subject;
    QLabel* m_due;
    ActionButton* m_off;
    QLabel* m_question;
    QRadioButton* m_atAlarm;
    QRadioButton* m_now;
    QRadioButton* m_atTime;
    QDateTimeEdit* m_time;
    ActionButton* m_save;
};

} // namespace coolwarm
