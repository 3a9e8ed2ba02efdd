// SPDX-License-Identifier: MIT
// Keeps what is half typed into the form of an entry, and fills it in again.
#include "app/dialogs/entry/entry_dialog.h"
#include "app/dialogs/sheet.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/session_id.h"
#include "core/engine/status.h"
#include "core/log/ports/diary_reader.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

#include <limits>
#include <variant>

namespace coolwarm {

namespace {

QString kindKey() {
    return QStringLiteral("kind");
}
QString idKey() {
    return QStringLiteral("id");
}
QString wasKey() {
    return QStringLiteral("was"); // when it happened, as the log had it
}
QString changedKey() {
    return QStringLiteral("changed");
}
QString readAtKey() {
    return QStringLiteral("readAt");
}
QString scoreKey() {
    return QStringLiteral("score");
}
QString atKey() {
    return QStringLiteral("at");
}
QString siteKey() {
    return QStringLiteral("site");
}
QString tightnessKey() {
    return QStringLiteral("tightness");
}
QString noteKey() {
    return QStringLiteral("note");
}

qint64 secondsOf(std::chrono::sys_seconds moment) {
    return moment.time_since_epoch().count();
}

std::chrono::sys_seconds momentOf(const QJsonValue& seconds) {
    return std::chrono::sys_seconds{std::chrono::seconds{seconds.toInteger()}};
}

// Of one that was moved since nothing is found, nor of one that is gone.
std::optional<PainEntry> entryOf(const SessionId& id, std::chrono::sys_seconds at,
                                 HistoryReader& reader) {
    constexpr int mostAtOnce = 100; // in one second
    const DiaryKey newest{at, std::numeric_limits<std::int64_t>::max()};
    for (const DiaryRow& row : reader.diary().page(PainEntry::kind, {}, newest, mostAtOnce))
        if (idOf(row.record) == id)
            return std::get<PainEntry>(row.record);
    return std::nullopt;
}

} // namespace

bool EntryDialog::isDraft(const QJsonObject& draft) {
    return draft.value(kindKey()).toString() == fromUtf8(PainEntry::kind);
}

// A time as it is written in its field: half a one is no moment yet.
QJsonObject EntryDialog::fields() const {
    const auto score = m_score->pain();
    return {{scoreKey(), score ? QJsonValue(score->value()) : QJsonValue()},
            {atKey(), m_at->edit()->text()},
            {siteKey(), m_site->currentText()},
            {tightnessKey(), m_tightness->currentData().toInt()},
            {noteKey(), m_note->toPlainText()}};
}

QJsonObject EntryDialog::draft() const {
    QJsonObject draft = fields();
    if (draft == m_filled)
        return {};
    QJsonArray changed;
    for (const QString& name : draft.keys())
        if (draft.value(name) != m_filled.value(name))
            changed.append(name);
    draft.insert(kindKey(), fromUtf8(PainEntry::kind));
    draft.insert(changedKey(), changed);
    draft.insert(atKey(), timeDraft(*m_at, was()));
    draft.insert(readAtKey(), secondsOf(typedAt()));
    if (m_entry) {
        draft.insert(idKey(), fromUtf8(m_entry->id.text()));
        draft.insert(wasKey(), secondsOf(m_entry->at.utc));
    }
    return draft;
}

EntryDialog* EntryDialog::takingUp(const QJsonObject& draft, HistoryReader& reader,
                                   EngineBridge& bridge, QWidget* parent) {
    const auto id = SessionId::of(draft.value(idKey()).toString().toStdString());
    const auto found = id ? entryOf(*id, momentOf(draft.value(wasKey())), reader) : std::nullopt;
    auto* dialog = found ? new EntryDialog(*found, bridge, parent)
                         : new EntryDialog(bridge.status().site, bridge, parent);
    dialog->takeUp(draft);
    return dialog;
}

void EntryDialog::takeUp(const QJsonObject& draft) {
    const QJsonArray changed = draft.value(changedKey()).toArray();
    const auto has = [&](const QString& key) {
        return draft.contains(key) && (!m_entry || changed.contains(key));
    };
    if (has(scoreKey()))
        m_score->setPain(PainScore::of(draft.value(scoreKey()).toInt(-1)));
    if (has(atKey()))
        showDraft(*m_at, draft.value(atKey()).toObject(), was());
    if (const QJsonValue at = draft.value(readAtKey()); at.isDouble())
        m_typedAt = momentOf(at);
    if (has(siteKey()))
        m_site->setCurrentText(draft.value(siteKey()).toString());
    if (has(tightnessKey()))
        showTightness(Tightness::of(draft.value(tightnessKey()).toInt(-1)));
    if (has(noteKey()))
        m_note->setPlainText(draft.value(noteKey()).toString());
}

// What was typed here stays, and all else is as the log has it.
void EntryDialog::takeMeanwhile(const PainEntry& now, const QString& why) {
    const QJsonObject typed = fields();
    const QJsonObject before = m_filled;
    const auto isTyped = [&](const QString& key) { return typed.value(key) != before.value(key); };
    m_entry = now;
    fill(now);
    m_filled = fields();
    if (isTyped(scoreKey()))
        m_score->setPain(PainScore::of(typed.value(scoreKey()).toInt(-1)));
    if (isTyped(atKey()))
        m_at->setTyped(typed.value(atKey()).toString());
    if (isTyped(siteKey()))
        m_site->setCurrentText(typed.value(siteKey()).toString());
    if (isTyped(tightnessKey()))
        showTightness(Tightness::of(typed.value(tightnessKey()).toInt(-1)));
    if (isTyped(noteKey()))
        m_note->setPlainText(typed.value(noteKey()).toString());
    const QDate today = toDateTime(m_bridge.status().now.wallSecond()).date();
    //: A pain entry, as "Pain 4, Lower back, Fri 20 Nov 14:12".
    refuse(why + QLatin1Char('\n') + tr("In the log now: %1").arg(recordText(now, today)));
}

// An alarm does not come this way: it puts the form aside with all that stands in it.
void EntryDialog::reject() {
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
