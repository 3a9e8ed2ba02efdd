// SPDX-License-Identifier: MIT
// A form for a score, its time and place, how tight the muscle was, and a note.
#include "app/pages/history/record/entry_dialog.h"

#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/pain_picker.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/pain.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/pain.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

#include <algorithm>

namespace coolwarm {

EntryDialog::EntryDialog(const PainEntry& entry, EngineBridge& bridge, QWidget* parent)
    : RecordDialog(tr("Pain"), entry.at, entry.note, bridge, parent),
      m_entry(entry),
      m_score(new PainPicker(tr("&Pain"))),
      m_site(new QComboBox),
      m_tightness(new QComboBox) {
    m_score->setPain(entry.score);
    addSites(bridge.sites());
    addTightness();
    form().addRow(m_score);
    form().addRow(tr("P&art of the body:"), m_site);
    form().addRow(tr("T&ightness:"), m_tightness);
    finish();
    connect(m_score, &PainPicker::painChanged, this, [this](std::optional<PainScore> score) {
        if (!score) // an entry without one would be none
            m_score->setPain(m_entry.score);
    });
}

void EntryDialog::addSites(const std::vector<Site>& sites) {
    // As wide as its place and not as its longest name.
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(16);
    for (const Site& site : sites)
        m_site->addItem(siteText(site), fromUtf8(site.name()));
    if (std::find(sites.begin(), sites.end(), m_entry.site) == sites.end())
        m_site->addItem(siteText(m_entry.site), fromUtf8(m_entry.site.name()));
    m_site->setCurrentText(siteText(m_entry.site));
}

void EntryDialog::addTightness() {
    m_tightness->addItem(tr("Not known", "how tight the muscle was"), -1);
    for (int value = Tightness::lowest; value <= Tightness::highest; ++value)
        m_tightness->addItem(QLocale().toString(value), value);
    m_tightness->setCurrentIndex(
        m_tightness->findData(m_entry.tightness ? m_entry.tightness->value() : -1));
}

std::optional<Command> EntryDialog::editTo(const Moment& at, const Note& note) {
    PainEntry wanted = m_entry;
    wanted.score = m_score->pain().value_or(m_entry.score);
    wanted.site = siteFromText(m_site->currentText()).value_or(m_entry.site);
    wanted.tightness = Tightness::of(m_tightness->currentData().toInt());
    wanted.at = at;
    wanted.note = note;
    if (wanted == m_entry)
        return std::nullopt;
    return editOf(m_entry, wanted);
}

Command EntryDialog::removal() const {
    return DeletePain{m_entry.id};
}

void EntryDialog::rebase(const DiaryRecord& now) {
    m_entry = std::get<PainEntry>(now);
}

} // namespace coolwarm
