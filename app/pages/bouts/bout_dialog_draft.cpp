// SPDX-License-Identifier: MIT
// Reads the form of a bout, keeps what is half typed into it, and fills it in again.
#include "app/dialogs/sheet.h"
#include "app/pages/bouts/bout_dialog.h"
#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/word_chips.h"
#include "core/domain/diary/word_list.h"
#include "core/domain/pain.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/text/note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

QString changedKey() {
    return QStringLiteral("changed");
}

QString readAtKey() {
    return QStringLiteral("readAt");
}

QString kindKey() {
    return QStringLiteral("kind");
}

// What is chosen, and apart from it what stands in the line.
QJsonObject keptWords(const WordChips& chips) {
    return {{QStringLiteral("chosen"), fromUtf8(chips.words().text())},
            {QStringLiteral("typed"), chips.typed()}};
}

void showKeptWords(WordChips& chips, const QJsonObject& words) {
    const auto chosen =
        WordList::of(words.value(QStringLiteral("chosen")).toString().toStdString());
    chips.setWords(chosen.value_or(WordList()));
    chips.setTyped(words.value(QStringLiteral("typed")).toString());
}

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QString courseData(const Episode& bout) {
    return bout.course ? fromUtf8(toWord(*bout.course)) : QString();
}

int tightnessData(const Episode& bout) {
    return bout.tightness ? bout.tightness->value() : -1;
}

} // namespace

bool BoutDialog::isOwn(const QJsonObject& draft) {
    return draft.value(kindKey()).toString() == fromUtf8(Episode::kind);
}

std::optional<SessionId> BoutDialog::boutOf(const QJsonObject& draft) {
    return SessionId::of(draft.value(QStringLiteral("id")).toString().toStdString());
}

void BoutDialog::fill(const Episode& bout) {
    m_site->setCurrentText(siteText(bout.site));
    m_began->setValue(toDateTime(bout.began));
    m_ended->setValue(bout.ended ? std::optional(toDateTime(*bout.ended)) : std::nullopt);
    m_over->setChecked(bout.ended.has_value());
    m_ended->setEnabled(bout.ended.has_value());
    m_trigger->setWords(bout.trigger);
    m_worse->setWords(bout.worse);
    m_eases->setWords(bout.eases);
    choose(*m_course, courseData(bout));
    choose(*m_tightness, tightnessData(bout));
    m_note->setPlainText(fromUtf8(bout.note.text()));
    m_filled = fields();
}

// Moments as they are written in their fields: half a time is no moment yet.
QJsonObject BoutDialog::fields() const {
    return {{QStringLiteral("site"), m_site->currentText()},
            {QStringLiteral("began"), m_began->edit()->text()},
            {QStringLiteral("over"), m_over->isChecked()},
            {QStringLiteral("ended"), m_over->isChecked() ? m_ended->edit()->text() : QString()},
            {QStringLiteral("trigger"), keptWords(*m_trigger)},
            {QStringLiteral("course"), m_course->currentData().toString()},
            {QStringLiteral("worse"), keptWords(*m_worse)},
            {QStringLiteral("eases"), keptWords(*m_eases)},
            {QStringLiteral("tightness"), m_tightness->currentData().toInt()},
            {QStringLiteral("note"), m_note->toPlainText()}};
}

QJsonObject BoutDialog::draft() const {
    QJsonObject draft = fields();
    if (draft == m_filled)
        return {};
    QJsonArray changed;
    for (const QString& name : draft.keys())
        if (draft.value(name) != m_filled.value(name))
            changed.append(name);
    draft.insert(changedKey(), changed);
    draft.insert(QStringLiteral("began"), timeDraft(*m_began, beganWas()));
    draft.insert(QStringLiteral("ended"), timeDraft(*m_ended, endedWas()));
    draft.insert(readAtKey(), qint64{typedAt().time_since_epoch().count()});
    draft.insert(kindKey(), fromUtf8(Episode::kind));
    if (m_bout)
        draft.insert(QStringLiteral("id"), fromUtf8(m_bout->id.text()));
    return draft;
}

void BoutDialog::takeUp(const QJsonObject& draft) {
    const QJsonArray changed = draft.value(changedKey()).toArray();
    const auto take = [&](const char* name, const auto& show) {
        const QString key = QLatin1String(name);
        if (draft.contains(key) && (!m_bout || changed.contains(key)))
            show(draft.value(key));
    };
    using Value = const QJsonValue&;
    take("site", [this](Value value) { m_site->setCurrentText(value.toString()); });
    take("began", [this](Value value) { showDraft(*m_began, value.toObject(), beganWas()); });
    take("over", [this](Value value) { m_over->setChecked(value.toBool()); });
    take("ended", [this](Value value) { showDraft(*m_ended, value.toObject(), endedWas()); });
    take("trigger", [this](Value value) { showKeptWords(*m_trigger, value.toObject()); });
    take("course", [this](Value value) { choose(*m_course, value.toString()); });
    take("worse", [this](Value value) { showKeptWords(*m_worse, value.toObject()); });
    take("eases", [this](Value value) { showKeptWords(*m_eases, value.toObject()); });
    take("tightness", [this](Value value) { choose(*m_tightness, value.toInt(-1)); });
    take("note", [this](Value value) { m_note->setPlainText(value.toString()); });
    if (const QJsonValue at = draft.value(readAtKey()); at.isDouble())
        m_typedAt = std::chrono::sys_seconds{std::chrono::seconds{at.toInteger()}};
}

bool BoutDialog::refuseAt(QWidget& field, const QString& why) {
    refuse(why);
    field.setFocus();
    return false;
}

// The first that is wrong gets the keyboard; what a field says below itself is not said twice.
bool BoutDialog::judgeFields() {
    if (!siteFromText(m_site->currentText()))
        return refuseAt(*m_site,
                        siteFaultText(*Site::faultOf(m_site->currentText().toStdString())));
    for (TimeField* field : {m_began, m_ended})
        if (field->isEnabled() && !field->judge()) {
            m_fault->hide();
            field->setFocus();
            return false;
        }
    for (WordChips* chips : {m_trigger, m_worse, m_eases})
        if (!chips->takeTyped()) {
            m_fault->hide();
            chips->edit()->setFocus();
            return false;
        }
    const std::string note = m_note->toPlainText().toStdString();
    if (const auto fault = Note::faultOf(note))
        return refuseAt(*m_note, noteFaultText(*fault, m_note->toPlainText().size()));
    return true;
}

std::optional<Episode> BoutDialog::entered() {
    if (!judgeFields())
        return std::nullopt;
    Episode bout = m_bout ? *m_bout : Episode::blank(SessionId::random());
    bout.site = *siteFromText(m_site->currentText());
    bout.began = *shownIn(*m_began, beganWas());
    bout.ended = m_over->isChecked() ? shownIn(*m_ended, endedWas()) : std::nullopt;
    bout.trigger = m_trigger->words();
    bout.worse = m_worse->words();
    bout.eases = m_eases->words();
    bout.course = courseFromWord(m_course->currentData().toString().toStdString());
    bout.tightness = Tightness::of(m_tightness->currentData().toInt());
    bout.note = *Note::of(m_note->toPlainText().toStdString());
    return bout;
}

// Of the fields that nobody has touched here what the log has now, of the others what was typed.
void BoutDialog::takeMeanwhile(const Episode& now, const QString& why) {
    const QJsonObject typed = draft();
    const Episode was = std::exchange(*m_bout, now);
    fill(now);
    takeUp(typed);
    refuse(why + QLatin1Char('\n') + differencesText(was, now));
}

// An alarm does not come this way: it puts the form aside with all that stands in it.
void BoutDialog::reject() {
    if (draft().isEmpty()) {
        FittingDialog::reject();
        return;
    }
    if (Sheet::seenIn(*this) != nullptr)
        return;
    Question question{tr("Throw away what you typed?"), tr("It is not saved yet."), QString(),
                      tr("Throw it away"), tr("Go on typing")};
    question.kind = QDialogButtonBox::DestructiveRole;
    connect(Sheet::ask(*this, question), &Sheet::agreed, this, [this] { FittingDialog::reject(); });
}

} // namespace coolwarm
