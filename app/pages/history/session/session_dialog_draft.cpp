// SPDX-License-Identifier: MIT
// Keeps what is half typed into a session's form, and fills it in again.
#include "app/dialogs/sheet.h"
#include "app/pages/history/session/session_dialog.h"
#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "app/text/states/session_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "core/domain/pain.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

namespace coolwarm {

namespace {

QString changedKey() {
    return QStringLiteral("changed");
}

QString readAtKey() {
    return QStringLiteral("readAt");
}

QJsonValue scoreValue(const PainPicker& picker) {
    return picker.pain() ? QJsonValue(picker.pain()->value()) : QJsonValue();
}

std::optional<PainScore> scoreIn(const QJsonValue& value) {
    return PainScore::of(value.toInt(-1));
}

} // namespace

// Moments as they are written in their fields: half a time is no moment yet.
QJsonObject SessionDialog::fields() const {
    return {{QStringLiteral("modality"), m_modality->currentData().toInt()},
            {QStringLiteral("site"), m_site->currentText()},
            {QStringLiteral("start"), m_start->edit()->text()},
            {QStringLiteral("end"), m_end->edit()->text()},
            {QStringLiteral("before"), scoreValue(*m_before)},
            {QStringLiteral("after"), scoreValue(*m_after)},
            {QStringLiteral("skin"), m_skin->currentData().toString()},
            {QStringLiteral("note"), m_note->toPlainText()}};
}

QJsonObject SessionDialog::draft() const {
    QJsonObject draft = fields();
    if (draft == m_filled)
        return {};
    QJsonArray changed;
    for (const QString& name : draft.keys())
        if (draft.value(name) != m_filled.value(name))
            changed.append(name);
    draft.insert(changedKey(), changed);
    draft.insert(QStringLiteral("start"), timeDraft(*m_start, startWas()));
    draft.insert(QStringLiteral("end"), timeDraft(*m_end, endWas()));
    draft.insert(readAtKey(), qint64{typedAt().time_since_epoch().count()});
    if (m_session)
        draft.insert(QStringLiteral("id"), fromUtf8(m_session->id.text()));
    return draft;
}

void SessionDialog::takeUp(const QJsonObject& draft) {
    const QJsonArray changed = draft.value(changedKey()).toArray();
    const auto has = [&](const char* name) {
        const QString key = QLatin1String(name);
        return draft.contains(key) && (!m_session || changed.contains(key));
    };
    const auto of = [&](const char* name) { return draft.value(QLatin1String(name)); };
    if (has("modality"))
        m_modality->setCurrentIndex(std::max(0, m_modality->findData(of("modality").toInt())));
    if (has("site"))
        m_site->setCurrentText(of("site").toString());
    if (has("start"))
        showDraft(*m_start, of("start").toObject(), startWas());
    if (has("end"))
        showDraft(*m_end, of("end").toObject(), endWas());
    showLength();
    if (const QJsonValue at = draft.value(readAtKey()); at.isDouble())
        m_typedAt = std::chrono::sys_seconds{std::chrono::seconds{at.toInteger()}};
    if (has("before"))
        m_before->setPain(scoreIn(of("before")));
    if (has("after"))
        m_after->setPain(scoreIn(of("after")));
    if (has("skin"))
        showSkin(skinFromWord(of("skin").toString().toStdString()));
    if (has("note"))
        m_note->setPlainText(of("note").toString());
}

void SessionDialog::takeMeanwhile(const Session& now, const QString& why) {
    const Session was = *m_session;
    const QJsonObject typed = fields();
    m_session = now;
    if (m_modality->currentData().toInt() == static_cast<int>(was.modality))
        m_modality->setCurrentIndex(m_modality->findData(static_cast<int>(now.modality)));
    if (siteFromText(m_site->currentText()) == was.site)
        m_site->setCurrentText(siteText(now.site));
    if (m_start->value() == toDateTime(was.start))
        m_start->setValue(toDateTime(now.start));
    if (was.end && now.end && m_end->value() == toDateTime(*was.end))
        m_end->setValue(toDateTime(*now.end));
    showLength();
    if (m_before->pain() == was.painBefore)
        m_before->setPain(now.painBefore);
    if (m_after->pain() == was.painAfter)
        m_after->setPain(now.painAfter);
    if (chosenSkin() == was.skin)
        showSkin(now.skin);
    if (m_note->toPlainText() == fromUtf8(was.note.text()))
        m_note->setPlainText(fromUtf8(now.note.text()));
    const QJsonObject shown = fields();
    for (const QString& name : shown.keys())
        if (typed.value(name) == m_filled.value(name))
            m_filled.insert(name, shown.value(name));
    refuse(why + QLatin1Char('\n') + differencesText(was, now));
}

void SessionDialog::addSkins() {
    m_skin->setObjectName(QStringLiteral("skinChoice"));
    m_skin->addItem(tr("Not known", "how the skin was"), QString());
    for (const auto& [skin, word] : skinWords)
        m_skin->addItem(skinText(skin), fromUtf8(word));
}

void SessionDialog::showSkin(const std::optional<Skin>& skin) {
    m_skin->setCurrentIndex(m_skin->findData(skin ? fromUtf8(toWord(*skin)) : QString()));
}

std::optional<Skin> SessionDialog::chosenSkin() const {
    return skinFromWord(m_skin->currentData().toString().toStdString());
}

// An alarm does not come this way: it puts the form aside with all that stands in it.
void SessionDialog::reject() {
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
