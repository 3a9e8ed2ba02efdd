// SPDX-License-Identifier: MIT
// Looks at the length of a text before it gets into the document.
#include "app/widgets/fields/note_edit.h"

#include <QKeyEvent>
#include <QMimeData>

namespace coolwarm {

NoteEdit::NoteEdit(qsizetype longest, QWidget* parent)
    : QPlainTextEdit(parent), m_longest(longest) {
    setTabChangesFocus(true);
}

void NoteEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        emit finished();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::insertFromMimeData(const QMimeData* source) {
    const qsizetype characters = source->text().toUcs4().size();
    if (characters > m_longest)
        emit pasteRefused(characters);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace coolwarm
