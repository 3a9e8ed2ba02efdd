// SPDX-License-Identifier: MIT
// The form of a session as it stands, written down and taken up again.
#include "app/text/format.h"
#include "app/views/session_dialog.h"
#include "app/views/time_fields.h"
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

QString readAtKey() {
    return QStringLiteral("readAt");
}

QJsonValue scoreValue(const PainPicker& picker) {
    return picker.pain() ? QJsonValue(*picker.pain()) : QJsonValue();
}

std::optional<int> scoreIn(const QJsonValue& value) {
    const int score = value.toInt(-1);
    return PainScore::of(score) ? std::optional(score) : std::nullopt;
}

// A time as it was understood, and apart from it a text that was still being typed.
QJsonObject timeIn(const TimeField& field, const std::optional<Moment>& value) {
    QJsonObject time;
    if (value) {
        time.insert(QStringLiteral("utc"), qint64{value->utc.time_since_epoch().count()});
        time.insert(QStringLiteral("offset"), qint64{value->offset.count()});
    }
    if (!value || field.isBeingTyped())
        time.insert(QStringLiteral("typed"), field.edit()->text());
    return time;
}

std::optional<Moment> momentIn(const QJsonObject& time) {
    const QJsonValue utc = time.value(QStringLiteral("utc"));
    if (!utc.isDouble())
        return std::nullopt;
    return Moment{std::chrono::sys_seconds{std::chrono::seconds{utc.toInteger()}},
                  std::chrono::minutes{time.value(QStringLiteral("offset")).toInteger()}};
}

void showTime(TimeField& field, const QJsonObject& time, const std::optional<Moment>& was) {
    std::optional<QDateTime> value;
    if (const auto moment = momentIn(time))
        value = fieldValue(*moment, was ? std::optional(was->offset) : std::nullopt);
    field.setValue(value);
    const QJsonValue typed = time.value(QStringLiteral("typed"));
    if (typed.isString())
        field.setTyped(typed.toString());
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
    draft.insert(QStringLiteral("start"), timeIn(*m_start, startNow()));
    draft.insert(QStringLiteral("end"), timeIn(*m_end, endNow()));
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
        m_modality->setCurrentIndex(
            std::max(0, m_modality->findData(of("modality").toInt())));
    if (has("site"))
        m_site->setCurrentText(of("site").toString());
    if (has("start"))
        showTime(*m_start, of("start").toObject(), startWas());
    if (has("end"))
        showTime(*m_end, of("end").toObject(), endWas());
    showLength();
    if (const QJsonValue at = draft.value(readAtKey()); at.isDouble())
        m_typedAt = std::chrono::sys_seconds{std::chrono::seconds{at.toInteger()}};
    if (has("before"))
        m_before->setPain(scoreIn(of("before")));
    if (has("after"))
        m_after->setPain(scoreIn(of("after")));
    if (has("note"))
        m_note->setPlainText(of("note").toString());
}

} // namespace coolwarm
