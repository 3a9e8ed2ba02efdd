// SPDX-License-Identifier: MIT
// After a session: pain and note, and for a minute the way back.
#pragma once

#include "app/models/running_view.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace coolwarm {

class ActionButton;
class PainPicker;

class ClosingPage : public QWidget {
    Q_OBJECT

public:
    explicit ClosingPage(QWidget* parent = nullptr);

    /// Begins with empty fields for the session that was just closed.
    void begin(const ClosedView& view, const std::optional<int>& painBefore);
    /// `takeBack` is the words of the way back ("Undo stop"), empty when its minute is over.
    void displayTakeBack(const QString& takeBack);
    /// The words of the button that forgets a start by mistake; empty when its minute is over.
    void displayForget(const QString& forget);
    /// What is wrong with the note, empty when nothing is.
    void displayFault(const QString& fault);

    /// The same as the button "Done".
    void finish();

signals:
    void takeBackWanted();
    void forgetWanted();
    /// Done; what was not entered stays as it is.
    void finished(std::optional<int> painAfter, const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_painBefore;
    PainPicker* m_pain;
    QLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    QLabel* m_fault;
    ActionButton* m_takeBack;
    ActionButton* m_forget;
    ActionButton* m_done;
};

} // namespace coolwarm
