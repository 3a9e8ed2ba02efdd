// SPDX-License-Identifier: MIT
// What Today does with pain beyond one press: its questions, and the form for another time.
#include "app/control/failure.h"
#include "app/control/questions/pain_questions.h"
#include "app/control/questions/question_text.h"
#include "app/dialogs/entry/entry_dialog.h"
#include "app/dialogs/form/draft_form.h"
#include "app/dialogs/sheet.h"
#include "app/pages/answer_bar.h"
#include "app/pages/today/bout/bout_today.h"
#include "app/pages/today/closing_flow.h"
#include "app/pages/today/pain/pain_card.h"
#include "app/pages/today/today_page.h"
#include "app/text/format.h"
#include "app/widgets/layout/scrolled.h"
#include "core/domain/pain.h"
#include "core/engine/status.h"
#include "core/rules/pain_questions.h"

#include <QLocale>
#include <QTimer>

namespace coolwarm {

void TodayPage::connectQuestions() {
    PainQuestions& questions = m_services.questions;
    connect(&questions, &PainQuestions::changed, this, &TodayPage::displayQuestion);
    connect(m_painCard, &PainCard::answered, this, &TodayPage::answer);
    connect(m_painCard, &PainCard::questionLeft, &questions, &PainQuestions::leave);
    connect(m_painCard, &PainCard::anotherTimeWanted, this, [this] {
        runDraftForm(*new EntryDialog(m_bridge.status().site, m_bridge, this), m_services.requests);
    });
    connect(m_painCard, &PainCard::lastSessionWanted, this, &TodayPage::showEnded);
    // Once the page has its place, which is in front by then.
    connect(&m_services.requests, &Requests::forwardWanted, this, [this] {
        if (m_services.questions.asked())
            QTimer::singleShot(0, m_painCard, [card = m_painCard] { bringIntoSight(*card); });
    });
}

// Until the next one begins; then it is in the history.
void TodayPage::showEnded() {
    m_bridge.beat();
    if (const auto ended = m_bridge.status().ended) {
        m_closing.get().begin(*ended, true);
        display();
    }
}

// The questions right after a session are over by then; what was typed there is kept.
void TodayPage::displayQuestion() {
    const auto& asked = m_services.questions.asked();
    if (asked && isClosing())
        m_closing.get().finish();
    m_painCard->displayQuestion();
    if (asked && m_painCard->isVisible())
        emit m_services.requests.said(questionSubject(asked->question) + QStringLiteral(". ") +
                                      questionText());
}

// Of another part of the body than the one that is shown, the card says nothing afterwards.
void TodayPage::answer(const PainQuestion& question, PainScore pain) {
    m_answers->clear();
    const Submission answer = m_services.questions.answer(question, pain);
    if (m_answers->tellRefusal(answer) && question.site != m_bridge.status().site)
        //: A score from 0 to 10; a part of the body.
        m_answers->inform(
            tr("Written down: pain %1, %2.")
                .arg(QLocale().toString(pain.value()), siteInSentence(question.site)));
}

bool TodayPage::openDraft(const QJsonObject& draft) {
    if (!EntryDialog::isDraft(draft))
        return m_bouts->takeUp(draft);
    EntryDialog* dialog = nullptr;
    const QString trouble =
        failureOf([&] { dialog = EntryDialog::takingUp(draft, m_bridge, this); });
    if (dialog == nullptr) {
        m_answers->warn(trouble);
        return false;
    }
    runDraftForm(*dialog, m_services.requests);
    return true;
}

} // namespace coolwarm
