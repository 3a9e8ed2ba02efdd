// SPDX-License-Identifier: MIT
// The form of a session as it stands, written down and taken up again.
#include "app/text/format.h"
#include "app/views/session_dialog.h"
#include "app/widgets/note_edit.h"
#include "app/widgets/pain_picker.h"
#include "app/widgets/time_field.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

namespace coolwarm {

namespace {

QString changedKey() {
    return QStringLiteral("changed");
}

QJsonValue scoreValue(const PainPicker& picker) {
    return picker.pain() ? QJsonValue(*picker.pain()) : QJsonValue();
}

std::optional<int> scoreIn(const QJsonValue& value) {
    const int score = value.toInt(-1);
    return PainScore::of(score) ? std::optional(score) : std::nullopt;
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
    if (m_session) {
        draft.insert(QStringLiteral("id"), fromUtf8(m_session->id.text()));
        draft.insert(QStringLiteral("of"), siteText(m_session->site));
        draft.insert(QStringLiteral("since"),
                     qint64{m_session->start.utc.time_since_epoch().count()});
    }
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
        m_modality->setCurrentIndex(
            std::max(0, m_modality->findData(of("modality").toInt())));
    if (has("site"))
        m_site->setCurrentText(of("site").toString());
    if (has("start"))
        m_start->setTyped(of("start").toString());
    if (has("end"))
        m_end->setTyped(of("end").toString());
    if (has("before"))
        m_before->setPain(scoreIn(of("before")));
    if (has("after"))
        m_after->setPain(scoreIn(of("after")));
    if (has("note"))
        m_note->setPlainText(of("note").toString());
}

} // namespace coolwarm
