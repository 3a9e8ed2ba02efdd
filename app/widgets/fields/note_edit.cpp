// SPDX-License-Identifier: MIT
// Looks at the length of a text before it gets into the document.
#include "app/widgets/fields/note_edit.h"

#include <QMimeData>

namespace coolwarm {

NoteEdit::NoteEdit(qsizetype longest, QWidget* parent)
    : QPlainTextEdit(parent), m_longest(longest) {
    setTabChangesFocus(true);
}

void NoteEdit::insertFromMimeData(const QMimeData* source) {
    const qsizetype characters = source->text().toUcs4().size();
    if (characters > m_longest)
        emit pasteRefused(characters);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace coolwarm
