// SPDX-License-Identifier: MIT
// The alarm's message "Take the pack off" in the full colour of its therapy, and one big button.
#pragma once

#include "app/style/palette/colours.h"
#include "app/text/states/running_view.h"
#include "app/widgets/layout/room_watch.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace coolwarm {

class ActionButton;
class Picture;

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
    /// The button, a press anywhere else, or Space or Enter wherever the focus is.
    void packOff();
    void signsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void arrange(const Room& room);
    void dress();
    void fitHeadline();

    Accent m_accent = Accent::Ice;
    QElapsedTimer m_since; ///< it is shown
    bool m_isPressed = false;
    Picture* m_picture;

    QSize m_fitted; ///< the room for which the headline was last fitted
    QLabel* m_headline;
    QLabel* m_subject;
    QLabel* m_due;
    QLabel* m_said;
    QLabel* m_hint;
    ActionButton* m_off;
    ActionButton* m_signs;
};

} // namespace coolwarm
