// SPDX-License-Identifier: MIT
// A few lines for a note, which a paste of half a book cannot freeze.
#pragma once

#include <QPlainTextEdit>

namespace coolwarm {

/// Takes plain text. Tab goes on to the next field.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `longest` is how many characters a note can have.
    explicit NoteEdit(qsizetype longest, QWidget* parent = nullptr);

signals:
    /// Ctrl+Enter, since Enter alone is a line of the note.
    void finished();
    /// What was to be pasted or dropped is longer than any note, and nothing of it was inserted: to
    /// lay out a line of a million characters takes a minute, in which no alarm could be answered.
    void pasteRefused(qsizetype characters);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    qsizetype m_longest;
};

} // namespace coolwarm
