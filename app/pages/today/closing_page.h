// SPDX-License-Identifier: MIT
// The form after a session: pain and note, and for a minute a way to undo the stop.
#pragma once

#include "app/text/states/running_view.h"
#include "core/domain/pain.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace coolwarm {

class ActionButton;
class NoteEdit;
class PainPicker;
class WordSwitch;

class ClosingPage : public QWidget {
    Q_OBJECT

public:
    explicit ClosingPage(QWidget* parent = nullptr);

    /// What is asked here, as it stands in the log or in the form.
    struct Answers {
        std::optional<PainScore> painBefore;
        std::optional<PainScore> painAfter;
        QString note;

        friend bool operator==(const Answers&, const Answers&) = default;
    };

    /// Begins for the session that was just closed, with what its log says already.
    /// `isPast`: what was told is looked at once more, later.
    void begin(const ClosedView& view, const Answers& logged, bool isPast);
    /// What follows, which the answer about the skin may have changed.
    void displayDetail(const QString& detail);
    /// `takeBack` is the words of the way back ("Undo stop"), empty when its minute is over.
    void displayTakeBack(const QString& takeBack);
    /// The words of the button that forgets a start by mistake; empty when its minute is over.
    void displayForget(const QString& forget);
    /// Whether it is asked again later how long relief holds.
    void displayAsksAgain(bool asks);
    /// What is wrong with the note, empty when nothing is.
    void displayFault(const QString& fault);

    /// What stands in the form now.
    [[nodiscard]] Answers answers() const;
    /// Hands out at once what was typed since the last time. Happens by itself half a second after
    /// the last key, when the page goes out of sight and when the program ends.
    void keep();
    /// The same as the button "Done".
    void finish();

signals:
    void takeBackWanted();
    void forgetWanted();
    /// It is to be asked again later, or not.
    void asksAgainChosen(bool asks);
    /// The answers have become others and are to be saved.
    void typed(const coolwarm::ClosingPage::Answers& answers);
    /// "Done"; what was typed may not have been handed out yet.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildWords();
    [[nodiscard]] QWidget* buildChange();
    [[nodiscard]] QWidget* buildAskAgain();
    void connectParts();
    void displayChange();

    QLabel* m_subject;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_scores;             ///< "6 → 3"
    QLabel* m_change;             ///< and what that is
    ActionButton* m_changeBefore; ///< shows the next, until when it is out of the way
    PainPicker* m_before;
    PainPicker* m_pain;
    QLabel* m_noteLabel;
    NoteEdit* m_note;
    QLabel* m_fault;
    ActionButton* m_takeBack;
    ActionButton* m_forget;
    ActionButton* m_done;
    WordSwitch* m_again; ///< the second word is "No"
    QWidget* m_againRow;
    QTimer m_pause; ///< since the last key
    Answers m_kept; ///< what was handed out last
};

} // namespace coolwarm
