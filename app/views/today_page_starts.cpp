// SPDX-License-Identifier: MIT
// How Today starts a session: what has to be asked first, and what is said when nothing is started.
#include "app/text/verdict_text.h"
#include "app/views/briefing_dialog.h"
#include "app/views/closing_page.h"
#include "app/views/delay_pane.h"
#include "app/views/today_page.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/plain_text.h"

#include <QMessageBox>
#include <QPushButton>

namespace coolwarm {

namespace {

std::chrono::sys_seconds wallOf(const Status& status) {
    return std::chrono::floor<std::chrono::seconds>(status.now.wall);
}

} // namespace

bool TodayPage::confirmBriefing() {
    if (m_bridge.choices().briefed)
        return true;
    BriefingDialog dialog(BriefingDialog::Purpose::BeforeFirstStart, this);
    if (dialog.exec() != QDialog::Accepted) {
        inform(nothingStartedText());
        return false;
    }
    return submit(ConfirmBriefing{});
}

bool TodayPage::askSkin(const Refusal& question) {
    const auto now = wallOf(m_bridge.status());
    QMessageBox box(QMessageBox::Question, tr("How does the skin feel?"),
                    verdictText(question, now), QMessageBox::NoButton, this);
    box.setInformativeText(skinTestText());
    showPlainly(box);
    QPushButton* yes = box.addButton(tr("Yes, it feels normal"), QMessageBox::YesRole);
    QPushButton* no = box.addButton(tr("No, not yet"), QMessageBox::NoRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    if (box.clickedButton() == yes)
        return true;
    inform(notYetText(m_bridge.status().card(question.modality), now));
    return false;
}

void TodayPage::start(Modality modality, const StartTime& time) {
    if (m_delayed.waiting())
        return;
    m_notice->hideNotice();
    if (m_closed)
        m_closing.get().finish(); // what was entered about the last session is kept
    if (m_closed || !confirmBriefing())
        return;
    TherapyCard* card = modality == Modality::Ice ? m_ice : m_heat;
    Start command;
    command.request.modality = modality;
    command.request.site = m_bridge.status().site;
    command.request.length = std::chrono::minutes{card->minutes()};
    command.request.ago = std::chrono::minutes{time.agoMinutes};
    const auto preferred = m_bridge.choices().preferences.startDelay.length();
    const auto delay =
        time.agoMinutes > 0 ? std::chrono::seconds{0} : time.delay.value_or(preferred);
    const CardStatus& state = m_bridge.status().card(modality);
    // What is refused now is refused now, and not when somebody has lain down.
    if (delay == std::chrono::seconds{0} || state.state != CardState::Ready) {
        submitStart(command);
        return;
    }
    // Asked while somebody stands at the keyboard; the rules are asked again when it is over.
    if (state.asksSkinUntil) {
        Refusal question;
        question.reason = Reason::SkinQuestion;
        question.modality = modality;
        question.site = command.request.site;
        if (state.skinHurt)
            question.other = m_bridge.status().skinHurt;
        if (!askSkin(question))
            return;
        command.request.skinFeelsNormal = true;
    }
    m_delayed.begin(command, delay);
    m_delay.get().begin();
}

void TodayPage::submitStart(const Start& start) {
    Start command = start;
    Submission answer = m_bridge.submit(command);
    if (answer.refusal && answer.refusal->reason == Reason::SkinQuestion) {
        if (!askSkin(*answer.refusal))
            return;
        command.request.skinFeelsNormal = true;
        answer = m_bridge.submit(command);
    }
    if (answer.refusal)
        tell(verdictText(*answer.refusal, wallOf(m_bridge.status())));
    else if (answer.done())
        (command.request.modality == Modality::Ice ? m_ice : m_heat)->resetLength();
}

} // namespace coolwarm
