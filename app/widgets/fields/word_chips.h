// SPDX-License-Identifier: MIT
// Short words of the user's own for one question: chosen among those used before, or typed.
#pragma once

#include "core/domain/diary/word_list.h"

#include <QList>
#include <QWidget>

#include <string>
#include <vector>

class QKeyEvent;
class QLabel;
class QLayout;
class QLineEdit;

namespace coolwarm {

class WordChip;

/// The words are one stop of the Tab key: arrows, Home and End go from one to the next, Space
/// chooses one or not. The next stop is a line for other words, which Enter adds. Nothing is chosen
/// beforehand.
class WordChips : public QWidget {
    Q_OBJECT

public:
    /// So many words are offered at most, beside those that are chosen.
    static constexpr std::size_t mostOffered = 24;

    /// `label` is the question, and may carry a mnemonic.
    explicit WordChips(const QString& label, QWidget* parent = nullptr);

    /// Words that were used before, the last one first. What is chosen and typed stays.
    void offer(const std::vector<std::string>& words);
    /// Chooses these and no others, without a signal.
    void setWords(const WordList& words);
    /// Those that are chosen, in the order in which they were.
    [[nodiscard]] const WordList& words() const { return m_chosen; }

    /// What stands in the line and has not been added.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString& text);
    /// Adds what stands in the line. False where it can be no words: below the line stands why.
    bool takeTyped();
    /// Where something is typed or wrong.
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

signals:
    /// A word was chosen, or one no more, or something was typed.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChips();
    void choose(const QString& word, bool chosen);
    [[nodiscard]] bool handleKey(const QKeyEvent& key);
    void makeStop(WordChip* chip);
    void say(const QString& why);

    QLayout* m_flow;
    QWidget* m_room; ///< of the chips
    QLineEdit* m_edit;
    QLabel* m_said;
    QList<WordChip*> m_chips;
    std::vector<std::string> m_offered;
    WordList m_chosen;
};

} // namespace coolwarm
