// SPDX-License-Identifier: MIT
// Asks what has to be asked before a start, and says why nothing was started.
#include "app/pages/today/start_flow.h"

#include "app/dialogs/briefing_dialog.h"
#include "app/dialogs/sheet.h"
#include "app/pages/answer_bar.h"
#include "app/pages/today/delay_pane.h"
#include "app/pages/today/delay_view.h"
#include "app/text/skin_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/layout/side_by_side.h"
#include "core/domain/modality.h"
#include "core/engine/command.h"
#include "core/engine/commands/settings.h"
#include "core/engine/commands/starting.h"
#include "core/engine/status.h"
#include "core/rules/verdict.h"

#include <QKeySequence>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int gapBesideCards = 16;

} // namespace

StartFlow::StartFlow(const Services& services, AnswerBar& answers, QWidget* parent)
    : QWidget(parent),
      m_bridge(services.bridge),
      m_delayed(services.delayed),
      m_requests(services.requests),
      m_answers(answers),
      m_therapies{new TherapyCard(Modality::Ice, QKeySequence(Qt::CTRL | Qt::Key_I)),
                  new TherapyCard(Modality::Heat, QKeySequence(Qt::CTRL | Qt::Key_H))},
      m_cards(buildCards()),
      m_delay([this] { return buildDelay(); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_cards);
    connect(&m_delayed, &DelayedStart::due, this, &StartFlow::submit);
    connect(&m_delayed, &DelayedStart::givenUp, this,
            [this](DelayedStart::GivenUp reason) { m_answers.warn(givenUpText(reason)); });
    connect(&m_bridge, &EngineBridge::refusedLater, this, &StartFlow::askLater);
}

QWidget* StartFlow::buildCards() {
    auto* cards = new SideBySide(gapBesideCards);
    for (const Modality modality : bothModalities) {
        cards->addPart(cardOf(modality), 1);
        connect(cardOf(modality), &TherapyCard::startWanted, this,
                [this, modality](const StartTime& time) { start(modality, time); });
    }
    return cards;
}

DelayPane* StartFlow::buildDelay() {
    auto* pane = new DelayPane;
    pane->hide(); // until it is displayed
    layout()->addWidget(pane);
    connect(pane, &DelayPane::signsWanted, &m_requests, &Requests::signsWanted);
    connect(pane, &DelayPane::startNowWanted, this, [this] { m_delayed.beginNow(); });
    connect(pane, &DelayPane::cancelWanted, this, [this] {
        const Modality modality = m_delayed.waiting()->request.modality;
        m_delayed.cancel();
        cardOf(modality)->focusStart();
    });
    return pane;
}

TherapyCard* StartFlow::cardOf(Modality modality) const {
    return m_therapies[modality];
}

void StartFlow::resetLengths() {
    for (const Modality modality : bothModalities)
        cardOf(modality)->resetLength();
}

void StartFlow::display() {
    const auto delay = m_bridge.choices().preferences.startDelay.length();
    for (const Modality modality : bothModalities) {
        cardOf(modality)->setStartDelay(delay);
        cardOf(modality)->display(cardView(m_bridge.status(), modality));
    }
    const bool waits = m_delayed.waiting().has_value();
    if (waits)
        m_delay.get().display(delayView(m_delayed));
    if (m_cards->isHidden() != waits)
        ClickGuard::raise(*this);
    m_cards->setVisible(!waits);
    if (DelayPane* pane = m_delay.ifBuilt())
        pane->setVisible(waits);
}

void StartFlow::confirmBriefing(const std::function<void()>& then) {
    if (m_bridge.choices().briefed) {
        then();
        return;
    }
    auto* dialog = new BriefingDialog(BriefingDialog::Purpose::BeforeFirstStart, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BriefingDialog::rejected, this,
            [this] { m_answers.inform(nothingStartedText()); });
    connect(dialog, &BriefingDialog::accepted, this, [this, then] {
        const Submission answer = m_bridge.submit(ConfirmBriefing{});
        // What waits for the log is in it before the start is.
        if (m_answers.tellRefusal(answer) && answer.kind != Submission::Kind::Failed)
            then();
    });
    dialog->open();
}

// Nobody reads a card for a start that is refused anyway.
bool StartFlow::isRefusedUnread(const Start& command) {
    if (m_bridge.choices().briefed)
        return false;
    const auto refusal = m_bridge.startRefusal(command);
    if (!refusal || refusal->reason == Reason::SkinQuestion)
        return false;
    (void)m_answers.tellRefusal({Submission::Kind::Refused, refusal});
    return true;
}

void StartFlow::askSkin(const Refusal& question, const std::function<void()>& then) {
    if (!window()->isVisible() || window()->isMinimized())
        emit m_requests.forwardWanted(); // nobody would see the question
    const auto now = m_bridge.status().now.wallSecond();
    Question asked{tr("How does the skin feel?"), verdictText(question, now), skinTestText(),
                   tr("Yes, it feels normal"), tr("No, not yet")};
    asked.kind = QDialogButtonBox::YesRole;
    const Sheet* sheet = Sheet::ask(*this, asked);
    connect(sheet, &Sheet::agreed, this, then);
    connect(sheet, &Sheet::declined, this, [this, modality = question.modality] {
        const Status& status = m_bridge.status();
        m_answers.inform(notYetText(status.cards[modality], status.now.wallSecond()));
    });
}

void StartFlow::start(Modality modality, const StartTime& time) {
    Start command;
    command.request.modality = modality;
    command.request.site = m_bridge.status().site;
    command.request.length = cardOf(modality)->length();
    command.request.ago = time.ago;
    ask(command, time);
}

void StartFlow::startPlanned(const PlannedSession& session) {
    Start command;
    command.request.modality = session.modality;
    command.request.site = session.site;
    command.request.length = session.length;
    ask(command, {});
}

void StartFlow::ask(const Start& command, const StartTime& time) {
    m_answers.clear();
    if (!isRefusedUnread(command))
        confirmBriefing([this, command, time] { begin(command, time); });
}

void StartFlow::begin(Start command, const StartTime& time) {
    const Modality modality = command.request.modality;
    const auto preferred = m_bridge.choices().preferences.startDelay.length();
    const auto delay = time.ago > std::chrono::minutes{0} ? std::chrono::seconds{0}
                                                          : time.delay.value_or(preferred);
    const CardStatus& state = m_bridge.status().cards[modality];
    // What is refused now is refused now, and not when somebody has lain down.
    if (delay == std::chrono::seconds{0} || state.state != CardState::Ready) {
        submit(command);
        return;
    }
    const auto wait = [this, delay](const Start& start) {
        m_delayed.begin(start, delay);
        m_delay.get().begin();
    };
    if (!state.asksSkinUntil) {
        wait(command);
        return;
    }
    // Asked while somebody stands at the keyboard; the rules are asked again when it is over.
    Refusal question;
    question.reason = Reason::SkinQuestion;
    question.modality = modality;
    question.site = command.request.site;
    if (state.skinHurt)
        question.other = m_bridge.status().skinHurt;
    command.request.skinFeelsNormal = true;
    askSkin(question, [wait, command] { wait(command); });
}

void StartFlow::submit(const Start& start) {
    const Submission answer = m_bridge.submit(start);
    if (answer.refusal && answer.refusal->reason == Reason::SkinQuestion)
        askSkin(*answer.refusal, [this, start] { submitAgain(start); });
    else
        tellSubmitted(answer, start.request.modality);
}

void StartFlow::submitAgain(Start start) {
    start.request.skinFeelsNormal = true;
    tellSubmitted(m_bridge.submit(start), start.request.modality);
}

void StartFlow::tellSubmitted(const Submission& answer, Modality modality) {
    if (m_answers.tellRefusal(answer) && answer.done())
        cardOf(modality)->resetLength();
}

// A start that waited for the log is judged like any other: the skin may have to be asked for.
void StartFlow::askLater(const Command& command, const Refusal& refusal) {
    if (const auto* start = std::get_if<Start>(&command);
        start != nullptr && refusal.reason == Reason::SkinQuestion)
        askSkin(refusal, [this, start = *start] { submitAgain(start); });
}

} // namespace coolwarm
