// SPDX-License-Identifier: MIT
// Asks at most once for each file, whether the system's dialog does it or this one.
#include "app/dialogs/save_dialog.h"

#include "app/dialogs/sheet.h"
#include "app/text/format.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace coolwarm {

SaveDialog::SaveDialog(Background& background, const QString& title, const QString& save,
                       QWidget* parent)
    : LongTaskDialog(background, title, save, parent) {
    connect(field(), &QLineEdit::textEdited, result(), &QLabel::clear); // it is being corrected
}

QString SaveDialog::chooseFile() {
    const QString path = QFileDialog::getSaveFileName(
        this, windowTitle(), QDir::fromNativeSeparators(field()->text()), fileKinds());
    if (!path.isEmpty())
        m_agreed = path; // the file dialog has asked before it returned an existing one
    return path;
}

void SaveDialog::go() {
    const QString path = namedFile(tr("Name a file to write to."));
    if (path.isEmpty() || !isReady(path))
        return;
    if (path == m_agreed || !QFileInfo::exists(path))
        return write(path);
    const Sheet* sheet = Sheet::ask(*this, {tr("Replace the file?"),
                                            tr("%1 exists already.").arg(pathText(pathOf(path))),
                                            QString(), tr("Replace"), tr("Cancel")});
    connect(sheet, &Sheet::agreed, this, [this, path] { write(path); });
}

void SaveDialog::tellIsLog() {
    m_agreed.clear();
    tell(tr("This file is the log itself. Name another file."));
    field()->setFocus();
}

void SaveDialog::tellCancelled() {
    m_agreed.clear();
    tell(tr("Cancelled; no file was written."));
}

void SaveDialog::tellWritten(const QString& text) {
    m_agreed.clear();
    tell(text);
    takeAsDone();
    closeButton()->setDefault(true);
    closeButton()->setFocus();
}

} // namespace coolwarm
