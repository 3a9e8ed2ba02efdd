// SPDX-License-Identifier: MIT
// Makes a draft of what was changed in a form, and fills it in again.
#include "app/dialogs/form/draft_form.h"

#include "app/control/requests.h"
#include "app/text/format.h"
#include "core/domain/session_id.h"
#include "core/rules/verdict.h"

#include <QJsonArray>

#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds pause{500}; // after the last key

QString kindKey() {
    return QStringLiteral("kind");
}
QString idKey() {
    return QStringLiteral("id");
}
QString changedKey() {
    return QStringLiteral("changed");
}
QString readAtKey() {
    return QStringLiteral("readAt");
}

} // namespace

DraftForm::DraftForm(Subject subject, EngineBridge& bridge, Submit submit, QWidget* parent)
    : RecordForm(std::move(subject), bridge, std::move(submit), parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftForm::typed);
}

QString DraftForm::kindOf(const QJsonObject& draft) {
    return draft.value(kindKey()).toString();
}

std::optional<SessionId> DraftForm::recordOf(const QJsonObject& draft) {
    return SessionId::of(draft.value(idKey()).toString().toStdString());
}

void DraftForm::touched() {
    RecordForm::touched();
    m_pause.start();
}

std::chrono::sys_seconds DraftForm::typedAt() const {
    return m_typedAt.value_or(now());
}

void DraftForm::takeAsFilled() {
    m_filled = shown();
}

QJsonObject DraftForm::shown() const {
    QJsonObject shown;
    for (const Field& field : m_kept)
        shown.insert(field.name, field.shown());
    return shown;
}

QJsonObject DraftForm::draft() const {
    const QJsonObject now = shown();
    if (now == m_filled)
        return {};
    QJsonObject draft;
    QJsonArray changed;
    for (const Field& field : m_kept) {
        draft.insert(field.name, field.kept());
        if (now.value(field.name) != m_filled.value(field.name))
            changed.append(field.name);
    }
    draft.insert(kindKey(), QString::fromLatin1(subject().kind));
    draft.insert(changedKey(), changed);
    draft.insert(readAtKey(), qint64{typedAt().time_since_epoch().count()});
    if (subject().record)
        draft.insert(idKey(), fromUtf8(subject().record->text()));
    return draft;
}

void DraftForm::takeUp(const QJsonObject& draft) {
    const QJsonArray changed = draft.value(changedKey()).toArray();
    for (const Field& field : m_kept)
        if (draft.contains(field.name) && (!subject().record || changed.contains(field.name)))
            field.takeUp(draft.value(field.name));
    if (const QJsonValue at = draft.value(readAtKey()); at.isDouble())
        m_typedAt = std::chrono::sys_seconds{std::chrono::seconds{at.toInteger()}};
}

QString DraftForm::takeMeanwhile(const Refusal& refusal) {
    const QJsonObject typed = draft();
    const QString different = refill(refusal);
    takeAsFilled();
    takeUp(typed);
    return different;
}

void runDraftForm(DraftForm& form, Requests& requests) {
    QObject::connect(&form, &DraftForm::typed, &requests, &Requests::formChanged);
    // By then it has nothing any more that could be lost.
    QObject::connect(&form, &QDialog::finished, &requests, &Requests::formChanged,
                     Qt::QueuedConnection);
    form.runForm();
}

} // namespace coolwarm
