// SPDX-License-Identifier: MIT
// One sentence in large letters, framed in red where it is an emergency.
#include "app/pages/guide/signs_answer.h"

#include "app/accessible/announcement.h"
#include "app/control/engine_bridge.h"
#include "app/dialogs/briefing_parts.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/guide/emergency_number.h"
#include "app/text/record_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/notices/notice_sign.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/pain.h"
#include "core/engine/status.h"
#include "core/text/note.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

SignsAnswer::SignsAnswer(EngineBridge& bridge, const std::optional<WarningSign>& found,
                         QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_found(found),
      m_keep(new ActionButton(ActionButton::Kind::Compact, tr("Keep this answer in the log…"))),
      m_said(wrappedLabel(TextRole::Section)),
      m_pain(new PainPicker(tr("How is the pain now?"), PainPicker::Use::Press)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() * 2 / 3);
    column->addWidget(buildSentence());
    if (m_found)
        column->addWidget(
            //: %1 is a question, such as "Does the pain run down a leg?".
            wrappedLabel(TextRole::Body, tr("You said yes to: %1").arg(m_found->question)));
    column->addWidget(
        wrappedLabel(TextRole::Muted, tr("This is general information and not medical advice.")));
    column->addWidget(buildKeeping());
    column->addStretch();
}

QString SignsAnswer::sentence() const {
    return signsSentence(m_found ? std::optional(m_found->urgency) : std::nullopt,
                         usersTerritory());
}

QWidget* SignsAnswer::buildSentence() {
    auto* card = new Card;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins({});
    if (m_found) {
        auto* sign = new NoticeSign;
        sign->setKind(m_found->urgency == Urgency::Call ? NoticeBar::Kind::Warning
                                                        : NoticeBar::Kind::Error);
        row->addWidget(sign);
        if (m_found->urgency == Urgency::Emergency)
            card->setUrgent();
    }
    QLabel* sentence = headingLabel(this->sentence(), TextRole::CardTitle);
    sentence->setObjectName(QStringLiteral("signsSentence"));
    row->addWidget(sentence, 1);
    return card;
}

QWidget* SignsAnswer::buildKeeping() {
    auto* keeping = new QWidget;
    auto* column = new QVBoxLayout(keeping);
    column->setContentsMargins({});
    auto* row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_pain);
    m_keep->setObjectName(QStringLiteral("keepAnswer"));
    m_said->setObjectName(QStringLiteral("keptAnswer"));
    m_said->hide();
    m_pain->setStacked(true);
    m_pain->hide();
    connect(m_keep, &QPushButton::clicked, this, &SignsAnswer::ask);
    connect(m_pain, &PainPicker::pressed, this, &SignsAnswer::keep);
    return keeping;
}

void SignsAnswer::say(const QString& text) {
    m_said->setText(text);
    m_said->show();
    announce(*this, text);
}

void SignsAnswer::ask() {
    m_keep->hide();
    m_pain->show();
    m_pain->setFocus(Qt::OtherFocusReason);
    say(tr("It becomes the note of a pain entry for %1, which needs a number.")
            .arg(siteInSentence(m_bridge.status().site)));
}

void SignsAnswer::keep(PainScore score) {
    const Status& status = m_bridge.status();
    PainEntry entry{SessionId::random(), score};
    entry.site = status.site;
    entry.at = momentOf(toDateTime(status.now.wallSecond()));
    if (const auto note = Note::of(signsNote(m_found, usersTerritory()).toStdString()))
        entry.note = *note;
    const Submission answer = m_bridge.submit(AddPain{entry});
    switch (answer.kind) {
    case Submission::Kind::Done:
        m_pain->hide();
        return say(tr("In the log: %1.")
                       .arg(recordText(entry, toDateTime(status.now.wallSecond()).date())));
    case Submission::Kind::Waiting:
        m_pain->hide();
        return say(tr("It is saved as soon as the log can be written."));
    case Submission::Kind::Refused:
        return say(diaryVerdictText(*answer.refusal, status.now.wallSecond()));
    case Submission::Kind::Failed:
        return say(m_bridge.troubleText());
    }
}

bool SignsAnswer::takeDigit(const QKeyEvent& event) {
    return m_pain->isVisible() && m_pain->takeDigit(event);
}

} // namespace coolwarm
