// SPDX-License-Identifier: MIT
// A form for all that the log says of a pain entry; the engine decides what of it may be.
#include "app/dialogs/entry/entry_dialog.h"

#include "app/dialogs/form/submit.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/tightness_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/site_box.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/pain.h"
#include "core/domain/record.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/pain.h"
#include "core/engine/status.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <chrono>
#include <utility>
#include <variant>

namespace coolwarm {

EntryDialog::EntryDialog(std::optional<PainEntry> entry, EngineBridge& bridge, QWidget* parent)
    : DraftForm({QStringLiteral("entry"), PainEntry::kind,
                 entry ? std::optional(entry->id) : std::nullopt},
                bridge, submitTo(bridge), parent),
      m_entry(std::move(entry)),
      m_score(new PainPicker(tr("How &strong was the pain?"))),
      m_site(makeSiteBox(bridge.sites())),
      m_tightness(new QComboBox) {
    FieldSetting setting;
    setting.day = [this] { return dayShownIn(*m_at, was()); };
    makeTime(
        m_at, tr("Time"), [this] { return was(); }, setting);
    build();
}

EntryDialog::EntryDialog(const Site& site, EngineBridge& bridge, QWidget* parent)
    : EntryDialog(std::nullopt, bridge, parent) {
    setWindowTitle(tr("Pain at another time"));
    m_site->setCurrentText(siteText(site));
    m_at->setValue(toDateTime(std::chrono::floor<std::chrono::minutes>(now())));
    takeAsFilled();
}

EntryDialog::EntryDialog(const PainEntry& entry, EngineBridge& bridge, QWidget* parent)
    : EntryDialog(std::optional(entry), bridge, parent) {
    setWindowTitle(tr("Pain"));
    fill(entry);
    takeAsFilled();
}

void EntryDialog::build() {
    addTightness();
    fields().addWidget(m_score);
    auto* form = new QFormLayout;
    form->addRow(tr("&Time:"), m_at);
    form->addRow(tr("&Part of the body:"), m_site);
    form->addRow(tr("T&ightness:"), m_tightness);
    fields().addLayout(form);
    addNote();
    finish(*m_score, {30, 24});
    keepFields();
}

// Its words are long, and the box no wider for that than its place.
void EntryDialog::addTightness() {
    m_tightness->setObjectName(QStringLiteral("tightness"));
    m_tightness->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tightness->setMinimumContentsLength(16);
    m_tightness->addItem(tr("Not said", "how tight the muscle is"), -1);
    for (int step = Tightness::lowest; step <= Tightness::highest; ++step)
        m_tightness->addItem(tightnessText(*Tightness::of(step)), step);
}

void EntryDialog::keepFields() {
    keep(QStringLiteral("score"), *m_score);
    keep(QStringLiteral("at"), *m_at, [this] { return was(); });
    keep(QStringLiteral("site"), *m_site);
    keep(QStringLiteral("tightness"), *m_tightness);
    keepNote();
}

bool EntryDialog::isDraft(const QJsonObject& draft) {
    return kindOf(draft) == fromUtf8(PainEntry::kind);
}

EntryDialog* EntryDialog::takingUp(const QJsonObject& draft, EngineBridge& bridge,
                                   QWidget* parent) {
    const auto id = recordOf(draft);
    const auto found =
        id ? bridge.record({std::string(PainEntry::kind), *id}) : std::optional<DiaryRecord>();
    auto* dialog = found ? new EntryDialog(std::get<PainEntry>(*found), bridge, parent)
                         : new EntryDialog(bridge.status().site, bridge, parent);
    dialog->takeUp(draft);
    return dialog;
}

void EntryDialog::fill(const PainEntry& entry) {
    m_score->setPain(entry.score);
    m_at->setValue(toDateTime(entry.at));
    m_site->setCurrentText(siteText(entry.site));
    m_tightness->setCurrentIndex(
        m_tightness->findData(entry.tightness ? entry.tightness->value() : -1));
    note().setPlainText(fromUtf8(entry.note.text()));
}

std::optional<Moment> EntryDialog::was() const {
    return m_entry ? std::optional(m_entry->at) : std::nullopt;
}

std::optional<PainEntry> EntryDialog::entered() {
    const auto score = m_score->pain();
    if (!score) {
        refuseAt(*m_score, tr("Choose a number from 0 to 10 for the pain."));
        return std::nullopt;
    }
    if (!judge(*m_at))
        return std::nullopt;
    const auto site = siteIn(*m_site);
    const auto note = site ? noteIn() : std::nullopt;
    if (!note)
        return std::nullopt;
    PainEntry entry = m_entry ? *m_entry : PainEntry{SessionId::random(), *score};
    entry.score = *score;
    entry.at = *shownIn(*m_at, was());
    entry.site = *site;
    entry.tightness = Tightness::of(m_tightness->currentData().toInt());
    entry.note = *note;
    return entry;
}

void EntryDialog::save() {
    handOver(m_entry, entered(), [](const PainEntry& entry) { return AddPain{entry}; });
}

Command EntryDialog::removal() const {
    return DeletePain{m_entry->id};
}

QString EntryDialog::refill(const Refusal& refusal) {
    m_entry = std::get<PainEntry>(*refusal.record);
    fill(*m_entry);
    //: A pain entry, as "Pain 4, Lower back, Fri 20 Nov 14:12".
    return tr("In the log now: %1").arg(recordText(*m_entry, toDateTime(now()).date()));
}

} // namespace coolwarm
