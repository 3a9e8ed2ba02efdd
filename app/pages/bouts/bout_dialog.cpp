// SPDX-License-Identifier: MIT
// Lays out the fields of a bout, and hands over what was entered.
#include "app/pages/bouts/bout_dialog.h"

#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "app/text/tightness_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/site_box.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/fields/word_chips.h"
#include "core/domain/pain.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/commands/bouts.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_reader.h"
#include "core/text/note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace coolwarm {

namespace {

constexpr int boutsRead = 200; // for their words: years of them

/// The words of the bouts so far, in each of the three lists.
using OwnWords = std::array<std::vector<std::string>, 3>;

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

BoutDialog::BoutDialog(std::optional<Episode> bout, EngineBridge& bridge, Submit submit,
                       QWidget* parent)
    : DraftForm(
          {QStringLiteral("bout"), Episode::kind, bout ? std::optional(bout->id) : std::nullopt},
          bridge, std::move(submit), parent),
      m_bout(std::move(bout)),
      m_site(makeSiteBox(bridge.sites())),
      m_over(new QCheckBox(tr("It is &over"))),
      m_trigger(new WordChips(tr("&What set it off?"))),
      m_course(new QComboBox),
      m_worse(new WordChips(tr("What &makes it worse?"))),
      m_eases(new WordChips(tr("What &eases it?"))),
      m_tightness(new QComboBox) {
    makeTime(m_began, tr("Began"), [this] { return beganWas(); }, {});
    makeTime(m_ended, tr("Ended"), [this] { return endedWas(); }, {});
    build();
}

BoutDialog::BoutDialog(New bout, EngineBridge& bridge, Submit submit, QWidget* parent)
    : BoutDialog(std::nullopt, bridge, std::move(submit), parent) {
    setWindowTitle(tr("Begin a bout"));
    fill(bout.proposed);
    takeAsFilled();
}

BoutDialog::BoutDialog(const Episode& bout, EngineBridge& bridge, Submit submit, QWidget* parent)
    : BoutDialog(std::optional(bout), bridge, std::move(submit), parent) {
    setWindowTitle(tr("Bout"));
    fill(bout);
    takeAsFilled();
}

BoutDialog::~BoutDialog() {
    m_work.request_stop();
}

void BoutDialog::build() {
    fillChoices();
    addFields();
    finish(*m_began->edit(), {32, 38});
    connect(m_over, &QCheckBox::toggled, this, &BoutDialog::showOver);
    keepFields();
}

void BoutDialog::addFields() {
    auto* times = new QFormLayout;
    times->addRow(tr("&Part of the body:"), m_site);
    times->addRow(tr("&Began:"), m_began);
    times->addRow(QString(), m_over);
    times->addRow(tr("En&ded:"), m_ended);
    fields().addLayout(times);
    fields().addWidget(m_trigger);
    auto* course = new QFormLayout;
    course->addRow(tr("Is it &constant?"), m_course);
    fields().addLayout(course);
    fields().addWidget(m_worse);
    fields().addWidget(m_eases);
    auto* tightness = new QFormLayout;
    tightness->addRow(tr("How &tight is the muscle?"), m_tightness);
    fields().addLayout(tightness);
    addNote();
}

// The first of each is "not known": nothing is chosen beforehand.
void BoutDialog::fillChoices() {
    for (QComboBox* box :
         {m_course, m_tightness}) { // as wide as their place, not as their longest entry
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_course->setObjectName(QStringLiteral("courseChoice"));
    m_course->addItem(tr("Not known", "how the pain goes on"), QString());
    for (const auto& [course, word] : courseWords)
        m_course->addItem(courseText(course), fromUtf8(word));
    m_tightness->setObjectName(QStringLiteral("tightnessChoice"));
    m_tightness->addItem(tr("Not known", "how tight the muscle is"), -1);
    for (int value = Tightness::lowest; value <= Tightness::highest; ++value)
        m_tightness->addItem(tightnessText(*Tightness::of(value)), value);
}

// Whether it is over comes before its end, which only counts then.
void BoutDialog::keepFields() {
    keep(QStringLiteral("site"), *m_site);
    keep(QStringLiteral("began"), *m_began, [this] { return beganWas(); });
    keep(QStringLiteral("over"), *m_over);
    keep(QStringLiteral("ended"), *m_ended, [this] { return endedWas(); });
    keep(QStringLiteral("trigger"), *m_trigger);
    keep(QStringLiteral("course"), *m_course);
    keep(QStringLiteral("worse"), *m_worse);
    keep(QStringLiteral("eases"), *m_eases);
    keep(QStringLiteral("tightness"), *m_tightness);
    keepNote();
}

bool BoutDialog::isOwn(const QJsonObject& draft) {
    return kindOf(draft) == fromUtf8(Episode::kind);
}

std::optional<Moment> BoutDialog::beganWas() const {
    return m_bout ? std::optional(m_bout->began) : std::nullopt;
}

std::optional<Moment> BoutDialog::endedWas() const {
    return m_bout ? m_bout->ended : std::nullopt;
}

// Whoever says that it is over means now, until another time is typed.
void BoutDialog::showOver(bool over) {
    m_ended->setEnabled(over);
    if (over && m_ended->edit()->text().isEmpty())
        m_ended->setValue(toDateTime(std::chrono::floor<std::chrono::minutes>(typedAt())));
}

void BoutDialog::readWords(const HistoryReaderFactory& makeReader, Background& background) {
    m_work = background.run<OwnWords>(
        this,
        [makeReader](const std::stop_token&) {
            std::vector<Episode> bouts;
            for (const DiaryRow& row :
                 makeReader()->diary().page(Episode::kind, {}, std::nullopt, boutsRead))
                bouts.push_back(std::get<Episode>(row.record));
            return OwnWords{ownWords(bouts, &Episode::trigger), ownWords(bouts, &Episode::worse),
                            ownWords(bouts, &Episode::eases)};
        },
        [this](const Delivered<OwnWords>& delivered) {
            if (!delivered.value)
                return; // whoever wants to can type them
            m_trigger->offer((*delivered.value)[0]);
            m_worse->offer((*delivered.value)[1]);
            m_eases->offer((*delivered.value)[2]);
        });
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
    choose(*m_course, bout.course ? fromUtf8(toWord(*bout.course)) : QString());
    choose(*m_tightness, bout.tightness ? bout.tightness->value() : -1);
    note().setPlainText(fromUtf8(bout.note.text()));
}

bool BoutDialog::judgeTimes() {
    return judge(*m_began) && (!m_over->isChecked() || judge(*m_ended));
}

// What a list says below itself is not said twice.
bool BoutDialog::takeWords() {
    for (WordChips* chips : {m_trigger, m_worse, m_eases})
        if (!chips->takeTyped()) {
            leaveToSay(*chips->edit());
            return false;
        }
    return true;
}

// The first that is wrong gets the keyboard.
std::optional<Episode> BoutDialog::entered() {
    const auto site = siteIn(*m_site);
    const auto note = site && judgeTimes() && takeWords() ? noteIn() : std::nullopt;
    if (!note)
        return std::nullopt;
    Episode bout = m_bout ? *m_bout : Episode::blank(SessionId::random());
    bout.site = *site;
    bout.began = *shownIn(*m_began, beganWas());
    bout.ended = m_over->isChecked() ? shownIn(*m_ended, endedWas()) : std::nullopt;
    bout.trigger = m_trigger->words();
    bout.worse = m_worse->words();
    bout.eases = m_eases->words();
    bout.course = courseFromWord(m_course->currentData().toString().toStdString());
    bout.tightness = Tightness::of(m_tightness->currentData().toInt());
    bout.note = *note;
    return bout;
}

void BoutDialog::save() {
    handOver(m_bout, entered(), [](const Episode& bout) { return AddBout{bout}; });
}

Command BoutDialog::removal() const {
    return DeleteBout{m_bout->id};
}

QString BoutDialog::refill(const Refusal& refusal) {
    const Episode now = std::get<Episode>(*refusal.record);
    const Episode was = std::exchange(*m_bout, now);
    fill(now);
    return differencesText(was, now);
}

} // namespace coolwarm
