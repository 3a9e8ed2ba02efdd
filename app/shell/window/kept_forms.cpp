// SPDX-License-Identifier: MIT
// Hides forms instead of closing them, and keeps their drafts in a file.
#include "app/shell/window/kept_forms.h"

#include "app/control/failure.h"
#include "app/dialogs/sheet.h"
#include "app/shell/window/refused_words.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "app/widgets/notices/notice_bar.h"

#include <QApplication>
#include <QDialog>

#include <utility>

namespace coolwarm {

KeptForms::KeptForms(QWidget& window, const std::filesystem::path& file, Background& background,
                     RefusedWords& refused, std::function<bool(const QJsonObject&)> takeUp)
    : QObject(&window),
      m_window(window),
      m_background(background),
      m_refused(refused),
      m_takeUp(std::move(takeUp)),
      m_bar(new NoticeBar) {
    connect(m_bar, &NoticeBar::actionTriggered, this, &KeptForms::goOn);
    if (file.empty())
        return;
    m_file = std::make_shared<DraftFile>(file);
    m_written = m_file->read();
    m_drafts = m_refused.takeUp(*m_written);
    m_saved = m_drafts;
    connect(&m_refused, &RefusedWords::changed, this, &KeptForms::writeSoon);
    display();
}

// A menu or a dialog that is open would lie over the alarm.
void KeptForms::clearTheWay() {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    for (QWidget* modal = QApplication::activeModalWidget(); modal != nullptr;
         modal = QApplication::activeModalWidget()) {
        // A dialog that would rather wait for its work, or ask first, has to give way as well.
        if (auto* form = qobject_cast<FittingDialog*>(modal); form && form->isToBeKept())
            putAside(form);
        else if (auto* dialog = qobject_cast<QDialog*>(modal))
            dialog->done(QDialog::Rejected);
        else if (!modal->close())
            break;
    }
}

void KeptForms::putAside(FittingDialog* form) {
    form->putAside();
    m_aside.append(form);
    display();
}

// The session manager closes all windows, and to close a form is to give up what stands in it.
void KeptForms::keepAll() {
    for (auto* form : m_window.findChildren<FittingDialog*>())
        if (form->isVisible() && form->isToBeKept())
            putAside(form);
    (void)save();
}

// Nothing comes back by itself: it would lie over the way back to the alarm, and a key that was
// meant for something else would press a button of it.
void KeptForms::display() {
    m_aside.removeIf([](const QPointer<FittingDialog>& form) { return !form || !form->isAside(); });
    if (m_aside.isEmpty() && m_drafts.isEmpty())
        m_bar->hideNotice();
    else
        m_bar->showNotice(NoticeBar::Kind::Info, tr("What you were typing is kept."),
                          tr("Go on typing"), false);
}

void KeptForms::goOn() {
    if (Sheet::isAnythingAsked(m_window))
        return;
    if (!m_aside.isEmpty()) {
        const QPointer<FittingDialog> form = m_aside.takeLast();
        display();
        if (form)
            form->runForm();
    } else if (!m_drafts.isEmpty()) {
        const QJsonObject draft = m_drafts.takeLast();
        display();
        if (!m_takeUp(draft))
            m_drafts.append(draft);
    }
    display();
}

QList<QJsonObject> KeptForms::presentDrafts() const {
    QList<QJsonObject> drafts = m_drafts;
    for (const auto* form : m_window.findChildren<FittingDialog*>())
        if (form->isVisible() || form->isAside())
            if (const QJsonObject draft = form->draft(); !draft.isEmpty())
                drafts.append(draft);
    return drafts;
}

QList<QJsonObject> KeptForms::toBeWritten() const {
    return m_saved + m_refused.kept();
}

bool KeptForms::save() {
    m_saved = presentDrafts();
    return saveRefused();
}

bool KeptForms::saveRefused() {
    const QList<QJsonObject> drafts = toBeWritten();
    m_trouble.clear();
    if (!m_file || drafts == m_written)
        return true;
    m_trouble = failureOf([&] { m_file->write(drafts, ++m_number); });
    if (m_trouble.isEmpty())
        m_written = drafts;
    return m_trouble.isEmpty();
}

void KeptForms::saveSoon() {
    m_saved = presentDrafts();
    writeSoon();
}

// What could not be written, or was overtaken, is written by the next save().
void KeptForms::writeSoon() {
    const QList<QJsonObject> drafts = toBeWritten();
    if (!m_file || drafts == m_written)
        return;
    m_written.reset();
    m_background.run<std::uint64_t>(
        this,
        [file = m_file, drafts, number = ++m_number](const std::stop_token&) {
            file->write(drafts, number);
            return number;
        },
        [this, drafts](const Delivered<std::uint64_t>& delivered) {
            if (delivered.value == m_number) // nothing newer has been written since
                m_written = drafts;
        });
}

} // namespace coolwarm
