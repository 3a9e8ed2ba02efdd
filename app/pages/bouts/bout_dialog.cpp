// SPDX-License-Identifier: MIT
// Lays out the fields of a bout, and hands over what was entered.
#include "app/pages/bouts/bout_dialog.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "app/text/tightness_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/site_box.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/fields/word_chips.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/pain.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/edit.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/verdict.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds pause{500}; // after the last key
constexpr int boutsRead = 200;                  // for their words: years of them

/// The words of the bouts so far, in each of the three lists.
using OwnWords = std::array<std::vector<std::string>, 3>;

} // namespace

BoutDialog::BoutDialog(std::optional<Episode> bout, EngineBridge& bridge, Submit submit,
                       QWidget* parent)
    : FittingDialog(parent),
      m_bout(std::move(bout)),
      m_bridge(bridge),
      m_submit(std::move(submit)),
      m_site(makeSiteBox(bridge.sites())),
      m_began(timeField(tr("Began"), false)),
      m_over(new QCheckBox(tr("It is &over"))),
      m_ended(timeField(tr("Ended"), true)),
      m_trigger(new WordChips(tr("&What set it off?"))),
      m_course(new QComboBox),
      m_worse(new WordChips(tr("What &makes it worse?"))),
      m_eases(new WordChips(tr("What &eases it?"))),
      m_tightness(new QComboBox),
      m_note(new NoteEdit(longestNote())),
      m_fault(wrappedLabel(TextRole::Body)),
      m_save(new QPushButton(tr("Save"))) {
    build();
}

BoutDialog::BoutDialog(New bout, EngineBridge& bridge, Submit submit, QWidget* parent)
    : BoutDialog(std::nullopt, bridge, std::move(submit), parent) {
    setWindowTitle(tr("Begin a bout"));
    fill(bout.proposed);
}

BoutDialog::BoutDialog(const Episode& bout, EngineBridge& bridge, Submit submit, QWidget* parent)
    : BoutDialog(std::optional(bout), bridge, std::move(submit), parent) {
    setWindowTitle(tr("Bout"));
    fill(bout);
}

BoutDialog::~BoutDialog() {
    m_work.request_stop();
}

void BoutDialog::build() {
    m_fault->setObjectName(QStringLiteral("boutFault"));
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fault->hide();
    auto* scroll = new QScrollArea;
    scroll->setWidget(buildFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keys
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_fault);
    whole->addLayout(buildButtons());
    m_save->setDefault(true); // counts only once the button has its dialog
    m_began->edit()->setFocus();
    const int line = fontMetrics().height();
    resize(32 * line, 38 * line);
    connectFields();
}

QWidget* BoutDialog::buildFields() {
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(5 * fontMetrics().height());

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* times = new QFormLayout;
    times->addRow(tr("&Part of the body:"), m_site);
    times->addRow(tr("&Began:"), m_began);
    times->addRow(QString(), m_over);
    times->addRow(tr("En&ded:"), m_ended);
    column->addLayout(times);
    fillChoices();
    column->addWidget(m_trigger);
    auto* course = new QFormLayout;
    course->addRow(tr("Is it &constant?"), m_course);
    column->addLayout(course);
    column->addWidget(m_worse);
    column->addWidget(m_eases);
    auto* tightness = new QFormLayout;
    tightness->addRow(tr("How &tight is the muscle?"), m_tightness);
    column->addLayout(tightness);
    auto* noteLabel = new QLabel(tr("&Note:"));
    noteLabel->setBuddy(m_note);
    column->addWidget(noteLabel);
    column->addWidget(m_note);
    column->addStretch();
    return page;
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

QLayout* BoutDialog::buildButtons() {
    auto* below = new QHBoxLayout;
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    if (m_bout) {
        auto* removal = new QPushButton(tr("Delete"));
        removal->setFlat(true); // unlike "Save", and on the other side
        removal->setAutoDefault(false);
        below->addWidget(removal);
        connect(removal, &QPushButton::clicked, this, [this] { send(DeleteBout{m_bout->id}); });
    }
    below->addWidget(buttons, 1);
    connect(buttons, &QDialogButtonBox::accepted, this, &BoutDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &BoutDialog::reject);
    return below;
}

// What was refused is being corrected.
void BoutDialog::connectFields() {
    const auto forget = [this] {
        m_fault->hide();
        m_pause.start();
    };
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &BoutDialog::typed);
    connect(m_site, &QComboBox::currentTextChanged, this, forget);
    connect(m_over, &QCheckBox::toggled, this, &BoutDialog::showOver);
    connect(m_over, &QCheckBox::toggled, this, forget);
    for (const TimeField* field : {m_began, m_ended}) {
        connect(field, &TimeField::changed, this, forget);
        connect(field->edit(), &QLineEdit::textEdited, this, forget);
    }
    for (const WordChips* chips : {m_trigger, m_worse, m_eases})
        connect(chips, &WordChips::changed, this, forget);
    for (const QComboBox* box : {m_course, m_tightness})
        connect(box, &QComboBox::currentIndexChanged, this, forget);
    connect(m_note, &QPlainTextEdit::textChanged, this, forget);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { refuse(notePasteText(characters)); });
}

// A bout of the log is shown and typed on the wall where it was recorded.
TimeField* BoutDialog::timeField(const QString& name, bool isEnd) {
    FieldSetting setting;
    setting.now = [this] { return typedAt(); };
    setting.offset = wallOf(isEnd ? endedWas() : beganWas());
    setting.shown = [this, isEnd] {
        return isEnd ? minutesShownIn(*m_ended, endedWas()) : minutesShownIn(*m_began, beganWas());
    };
    TimeField* field = momentField(name, setting);
    connect(field->edit(), &QLineEdit::textEdited, this, [this] { m_typedAt.reset(); });
    return field;
}

std::chrono::sys_seconds BoutDialog::typedAt() const {
    return m_typedAt.value_or(m_bridge.status().now.wallSecond());
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

void BoutDialog::save() {
    const auto bout = entered();
    if (!bout)
        return;
    if (m_bout == bout)
        accept(); // nothing was changed, so the log has nothing to tell of it
    else if (m_bout)
        send(editOf(*m_bout, *bout));
    else
        send(AddBout{*bout});
}

void BoutDialog::send(const Command& command) {
    const Submission answer = m_submit(command);
    switch (answer.kind) {
    case Submission::Kind::Waiting: // the window says so
    case Submission::Kind::Done:
        accept();
        return;
    case Submission::Kind::Refused: {
        const QString why = verdictText(*answer.refusal, m_bridge.status().now.wallSecond());
        if (m_bout && answer.refusal->reason == Reason::RecordChanged)
            takeMeanwhile(std::get<Episode>(*answer.refusal->record), why);
        else
            refuse(why);
        return;
    }
    case Submission::Kind::Failed:
        refuse(m_bridge.troubleText());
    }
}

void BoutDialog::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
    m_fault->setFocus();
}

} // namespace coolwarm
