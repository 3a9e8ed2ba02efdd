// SPDX-License-Identifier: MIT
// Intents go to the bridge, what it says is shown; no rule lives here.
#include "app/views/today_page.h"

#include "app/bridge/failure.h"
#include "app/models/delay_view.h"
#include "app/models/session_text.h"
#include "app/text/format.h"
#include "app/text/pain_values.h"
#include "app/text/skin_text.h"
#include "app/text/verdict_text.h"
#include "app/views/briefing_dialog.h"
#include "app/views/closing_page.h"
#include "app/views/day_card.h"
#include "app/views/delay_pane.h"
#include "app/views/running_pane.h"
#include "app/views/site_button.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/side_by_side.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/text_role.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int gapBetweenCards = 16;
// The day's strip can wait for the log; the window, whose alarm would wait with it, cannot.
constexpr std::chrono::milliseconds readPatience{10};
constexpr std::chrono::milliseconds readDayAgainAfter{500};

std::chrono::sys_seconds wallOf(const Status& status) {
    return std::chrono::floor<std::chrono::seconds>(status.now.wall);
}

} // namespace

TodayPage::TodayPage(EngineBridge& bridge, DelayedStart& delayed, HistoryReaderFactory makeReader,
                     QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_delayed(delayed),
      m_makeReader(std::move(makeReader)),
      m_title(new ElidedLabel),
      m_siteButton(new SiteButton(bridge)),
      m_signs(new ActionButton(ActionButton::Kind::Compact, tr("Warning signs"))),
      m_notice(new NoticeBar),
      m_back(new NoticeBar),
      m_mistake(new NoticeBar),
      m_silent(new NoticeBar),
      m_skin(new NoticeBar),
      m_ice(new TherapyCard(Modality::Ice, QKeySequence(Qt::CTRL | Qt::Key_I))),
      m_heat(new TherapyCard(Modality::Heat, QKeySequence(Qt::CTRL | Qt::Key_H))),
      m_running([this] { return buildRunning(); }),
      m_closing([this] { return buildClosing(); }),
      m_delay([this] { return buildDelay(); }),
      m_dayCard(new DayCard),
      m_counts(new StatTile(tr("sessions here today"))),
      m_pain(new StatTile(tr("average pain: before → after"))),
      m_nextIce(new StatTile(tr("next ice"))),
      m_nextHeat(new StatTile(tr("next heat"))) {
    m_header = buildHeader();
    m_cards = buildCards();
    m_tiles = buildTiles();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(gapBetweenCards);
    m_column->addWidget(m_header);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_back);
    m_column->addWidget(m_mistake);
    m_column->addWidget(m_silent);
    m_column->addWidget(m_skin);
    m_column->addWidget(m_dayCard);
    m_column->addWidget(m_tiles);
    addPane(m_cards);
    connectParts();
}

// Between the notices and the day; seen when showPane() says so.
void TodayPage::addPane(QWidget* pane) {
    pane->hide();
    m_column->insertWidget(m_column->indexOf(m_dayCard), pane, 1);
    m_panes.push_back(pane);
}

QWidget* TodayPage::buildHeader() {
    auto* header = new QWidget;
    setTextRole(m_title, TextRole::PageTitle);
    m_signs->setObjectName(QStringLiteral("signsButton"));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->addWidget(m_title);
    row->addWidget(m_siteButton);
    row->addStretch(1);
    row->addWidget(m_signs);
    return header;
}

QWidget* TodayPage::buildCards() {
    auto* cards = new SideBySide(gapBetweenCards);
    cards->addPart(m_ice, 1);
    cards->addPart(m_heat, 1);
    return cards;
}

QWidget* TodayPage::buildTiles() {
    auto* card = new Card;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins({});
    for (StatTile* tile : {m_counts, m_pain, m_nextIce, m_nextHeat})
        row->addWidget(tile, 1);
    return card;
}

void TodayPage::connectParts() {
    connect(&m_bridge, &EngineBridge::statusChanged, this, &TodayPage::display);
    connect(&m_bridge, &EngineBridge::factsChanged, this, &TodayPage::readDay);
    connect(&m_bridge, &EngineBridge::refusedLater, this, &TodayPage::tellRefusedLater);
    m_readDayAgain.setSingleShot(true);
    m_readDayAgain.setInterval(readDayAgainAfter);
    connect(&m_readDayAgain, &QTimer::timeout, this, &TodayPage::readDay);
    connect(&m_bridge, &EngineBridge::foreseen, this, &TodayPage::showClosing);
    connect(&m_bridge, &EngineBridge::happened, this, [this](const Change& change) {
        if (!change.foreseen)
            showClosing(change);
    });
    connect(m_ice, &TherapyCard::startWanted, this,
            [this](const StartTime& time) { start(Modality::Ice, time); });
    connect(m_heat, &TherapyCard::startWanted, this,
            [this](const StartTime& time) { start(Modality::Heat, time); });
    connect(m_siteButton, &SiteButton::siteChosen, this, [this](const Site& site) {
        m_ice->resetLength();
        m_heat->resetLength();
        submit(ChooseSite{site});
    });
    connect(m_siteButton, &SiteButton::nameRefused, this, &TodayPage::tell);
    connect(m_notice, &NoticeBar::actionTriggered, this, &TodayPage::bringBackForgotten);
    connect(m_signs, &QPushButton::clicked, this, &TodayPage::signsWanted);
    connect(m_silent, &NoticeBar::actionTriggered, this, &TodayPage::toneTestWanted);
    connect(m_skin, &NoticeBar::actionTriggered, this, &TodayPage::skinWanted);
    connect(m_back, &NoticeBar::actionTriggered, this, &TodayPage::takeBack);
    connect(m_mistake, &NoticeBar::actionTriggered, this,
            [this] { forget(m_bridge.status().mistake); });
    connect(&m_delayed, &DelayedStart::due, this, &TodayPage::submitStart);
    connect(&m_delayed, &DelayedStart::givenUp, this,
            [this](DelayedStart::GivenUp reason) { tell(givenUpText(reason)); });
}

RunningPane* TodayPage::buildRunning() {
    auto* pane = new RunningPane;
    addPane(pane);
    connect(pane, &RunningPane::stopWanted, this, &TodayPage::stop);
    connect(pane, &RunningPane::discardWanted, this, [this] {
        if (const auto& running = m_bridge.status().running)
            forget(running->session);
    });
    connect(pane, &RunningPane::replanWanted, this,
            [this](int minutes) { submit(Replan{std::chrono::minutes{minutes}}); });
    connect(pane, &RunningPane::painChanged, this,
            [this](std::optional<int> pain) { submit(NotePainBefore{painScoreOf(pain)}); });
    connect(pane, &RunningPane::farViewWanted, this, &TodayPage::farViewWanted);
    connect(pane, &RunningPane::signsWanted, this, &TodayPage::signsWanted);
    return pane;
}

ClosingPage* TodayPage::buildClosing() {
    auto* pane = new ClosingPage;
    addPane(pane);
    connect(pane, &ClosingPage::takeBackWanted, this, &TodayPage::takeBack);
    connect(pane, &ClosingPage::forgetWanted, this, [this] { forget(m_closed); });
    connect(pane, &ClosingPage::typed, this, [this](const ClosingPage::Answers& answers) {
        saveTyped(answers.painAfter, answers.note);
    });
    connect(pane, &ClosingPage::finished, this, &TodayPage::leaveClosing);
    return pane;
}

DelayPane* TodayPage::buildDelay() {
    auto* pane = new DelayPane;
    addPane(pane);
    connect(pane, &DelayPane::signsWanted, this, &TodayPage::signsWanted);
    connect(pane, &DelayPane::startNowWanted, this, [this] { m_delayed.beginNow(); });
    connect(pane, &DelayPane::cancelWanted, this, [this] {
        const bool ice = m_delayed.waiting()->request.modality == Modality::Ice;
        m_delayed.cancel();
        (ice ? m_ice : m_heat)->focusStart();
    });
    return pane;
}

void TodayPage::displayAudible(bool audible) {
    if (audible)
        m_silent->hideNotice();
    else
        m_silent->showNotice(
            NoticeBar::Kind::Warning,
            tr("No loudspeaker was found: the alarm would only be shown. Connect one or "
               "switch it on."),
            tr("Play it once"), false);
}

void TodayPage::displaySkin(const Status& status) {
    if (status.skinOpen)
        m_skin->showNotice(NoticeBar::Kind::Warning,
                           tr("The last session was too long. How does the skin look?"),
                           tr("Answer"), false);
    else if (status.skinHurt)
        m_skin->showNotice(NoticeBar::Kind::Error,
                           skinWasText(*status.skinHurt) + QLatin1Char(' ') +
                               skinFoundText(*status.skinHurt->skin, status.skinHurt->modality),
                           {}, false);
    else
        m_skin->hideNotice();
}

void TodayPage::tell(const QString& text) {
    m_holdsTyped = false;
    m_notice->showNotice(NoticeBar::Kind::Warning, text);
}

void TodayPage::inform(const QString& text) {
    m_holdsTyped = false;
    m_notice->showNotice(NoticeBar::Kind::Info, text);
}

void TodayPage::stop() {
    submit(Stop{});
}

bool TodayPage::submit(const Command& command) {
    m_notice->hideNotice();
    const Submission answer = m_bridge.submit(command);
    if (answer.refusal)
        tell(verdictText(*answer.refusal, wallOf(m_bridge.status())));
    return answer.done();
}

// The session that was shown and no other, which may have begun meanwhile.
void TodayPage::forget(const std::optional<Session>& mistake) {
    if (!mistake)
        return;
    submit(Discard{mistake->id});
    emit keysUnwanted();
}

// What was said before a session began, wherever that was, is over.
void TodayPage::dropOldNotice() {
    const SessionId& id = m_bridge.status().running->session.id;
    if (m_ran != id && !m_holdsTyped)
        m_notice->hideNotice();
    m_ran = id;
}

void TodayPage::display() {
    withdrawUndo();
    const Status& status = m_bridge.status();
    if (status.running) {
        dropOldNotice();
        giveUpClosing();
        RunningPane& pane = m_running.get();
        pane.display(runningView(*status.running, status.now));
        pane.displayCue(cueLine(*status.running, m_bridge.choices().preferences));
        showPane(pane);
    } else {
        displayIdle(status);
    }
    const bool idle = !status.running && !m_closed && !m_delayed.waiting();
    m_header->setVisible(!status.running && !m_delayed.waiting());
    m_siteButton->setVisible(idle);
    m_tiles->setVisible(idle);
    const QString site = siteText(status.site);
    if (m_title->text() != site)
        m_title->setText(site);
    displayTakeBack(status);
    displaySkin(status);
    m_nextIce->setValue(nextStartText(status.ice, wallOf(status)));
    m_nextHeat->setValue(nextStartText(status.heat, wallOf(status)));
    if (m_day.isValid() && toDateTime(wallOf(status)).date() != m_day)
        readDay();
    displayNow();
}

void TodayPage::displayIdle(const Status& status) {
    const auto delay = m_bridge.choices().preferences.startDelay.length();
    for (TherapyCard* card : {m_ice, m_heat}) {
        card->setStartDelay(delay);
        card->display(cardView(status, card == m_ice ? Modality::Ice : Modality::Heat));
    }
    if (m_delayed.waiting()) {
        m_delay.get().display(delayView(m_delayed));
        showPane(m_delay.get());
        return;
    }
    showPane(m_closed ? m_closing.get() : *m_cards);
}

// Not a stack: that would make room for the largest of them, also while it is hidden.
void TodayPage::showPane(QWidget& pane) {
    for (QWidget* other : m_panes)
        other->setVisible(other == &pane);
}

void TodayPage::displayTakeBack(const Status& status) {
    const QString words = status.takeBackKind == Closing::Kind::Stopped
                              ? tr("Undo stop")
                              : tr("It is still on, ring again");
    if (ClosingPage* closing = m_closing.ifBuilt()) {
        closing->displayTakeBack(status.takeBack ? words : QString());
        if (m_closed)
            closing->displayDetail(closedView(*m_closed, status).detail);
    }
    if (status.takeBack && !m_closed)
        m_back->showNotice(NoticeBar::Kind::Info, closedView(*status.takeBack, status).headline,
                           words, false);
    else
        m_back->hideNotice();
    displayMistake(status);
}

// The closing page has it among its own buttons.
void TodayPage::displayMistake(const Status& status) {
    const QString words = tr("It was a mistake: forget it");
    const bool offered = m_closed && status.mistake && status.mistake->id == m_closed->id;
    if (ClosingPage* closing = m_closing.ifBuilt())
        closing->displayForget(offered ? words : QString());
    if (status.mistake && !m_closed)
        m_mistake->showNotice(NoticeBar::Kind::Info, tr("Was the start a mistake?"), words, false);
    else
        m_mistake->hideNotice();
}

void TodayPage::readDay() {
    const Status& status = m_bridge.status();
    m_day = toDateTime(wallOf(status)).date();
    DayView day;
    const LogTrouble trouble = logTroubleOf([&] {
        if (!m_reader) {
            m_reader = m_makeReader();
            m_reader->waitAtMost(readPatience);
        }
        day = dayView(*m_reader, status);
        m_resting = m_bridge.restingElsewhere();
    });
    if (trouble.isBusy) {
        m_readDayAgain.start(); // the window does not stand still for it
        return;
    }
    if (!trouble.text.isEmpty()) {
        emit failed(trouble.text);
        return;
    }
    m_dayCard->display(day, siteText(status.site));
    m_counts->setValue(day.counts);
    m_pain->setValue(day.pain);
    displayNow();
}

void TodayPage::displayNow() {
    const Status& status = m_bridge.status();
    m_dayCard->displayNow(toDateTime(wallOf(status)), restsElsewhere(m_resting, status.now));
}

void TodayPage::takeBack() {
    const bool stopped = m_bridge.status().takeBackKind == Closing::Kind::Stopped;
    keepTyped();
    m_closed.reset();
    submit(stopped ? Command{UndoStop{}} : Command{RingAgain{}});
    display();
}

} // namespace coolwarm
