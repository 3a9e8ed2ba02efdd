// SPDX-License-Identifier: MIT
// One line of Today about a bout, with what can be done about it.
#pragma once

#include <QWidget>

class QLabel;

namespace coolwarm {

class ActionButton;

/// Hidden until it has something to say. That is said aloud when it comes.
class BoutLine : public QWidget {
    Q_OBJECT

public:
    explicit BoutLine(QWidget* parent = nullptr);

    /// Of a bout that is open; where it may be over that has a button of its own.
    void showDay(const QString& text, bool mayBeOver);
    /// Asks whether what was told of `site` is the beginning of a bout.
    void propose(const QString& site);

signals:
    void beginWanted();
    void refused(); ///< the proposal
    void openWanted();
    void endWanted();
    void allWanted();

private:
    enum class State { Nothing, Day, Proposal };

    void build();
    ActionButton* addButton(const QString& text, const char* name, void (BoutLine::*pressed)());
    void say(State state, const QString& text, bool mayBeOver);

    State m_state = State::Nothing;
    QLabel* m_text = nullptr; ///< this and the others are built when there is something to say
    ActionButton* m_bout = nullptr;
    ActionButton* m_end = nullptr;
    ActionButton* m_begin = nullptr;
    ActionButton* m_notNow = nullptr;
};

} // namespace coolwarm
