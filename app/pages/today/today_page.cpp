// SPDX-License-Identifier: MIT
// Decides which flow is seen, and shows what holds beside all of them.
#include "app/pages/today/today_page.h"

#include "app/control/failure.h"
#include "app/dialogs/sheet.h"
#include "app/pages/activities/activities_menu.h"
#include "app/pages/activities/activity_flow.h"
#include "app/pages/answer_bar.h"
#include "app/pages/today/bout/bout_line.h"
#include "app/pages/today/bout/bout_today.h"
#include "app/pages/today/closing_flow.h"
#include "app/pages/today/day_card.h"
#include "app/pages/today/day_moves.h"
#include "app/pages/today/day_view.h"
#include "app/pages/today/pain/pain_card.h"
#include "app/pages/today/plan/plan_line.h"
#include "app/pages/today/plan/plan_today.h"
#include "app/pages/today/running_flow.h"
#include "app/pages/today/site_button.h"
#include "app/pages/today/start_flow.h"
#include "app/pages/today/take_backs.h"
#include "app/pages/today/today_warnings.h"
#include "app/pages/trial/trial_line.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/states/greeting_text.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/elided_label.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/scrolled.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrap_label.h"
#include "core/domain/fields.h"
#include "core/domain/modality.h"
#include "core/domain/overloaded.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/settings.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/engine/touched.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

namespace {

constexpr int gapBetweenCards = 12;
constexpr std::chrono::milliseconds readDayAgainAfter{500};

} // namespace

TodayPage::TodayPage(const Services& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_bridge(services.bridge),
      m_greeting(new WrapLabel),
      m_title(new ElidedLabel),
      m_besideTitle(new QWidget),
      m_siteButton(new SiteButton(m_bridge)),
      m_signs(new ActionButton(ActionButton::Kind::Compact, tr("Warning signs"))),
      m_more(new ActivitiesMenu(services)),
      m_header(buildHeader()),
      m_answers(new AnswerBar(m_bridge)),
      m_takeBacks(new TakeBacks(m_bridge, *m_answers, services.requests, this)),
      m_warnings(new TodayWarnings(services, this)),
      m_painCard(new PainCard(m_bridge, services.questions)),
      m_bouts(new BoutToday(services, *this)),
      m_plan(new PlanToday(services, *this)),
      m_trialLine(new TrialLine(services.trials)),
      m_dayCard(new DayCard),
      m_column(new QVBoxLayout(this)),
      m_start(new StartFlow(services, *m_answers)),
      m_activity(new ActivityFlow(services)),
      m_running([this] { return buildRunning(); }),
      m_closing([this] { return buildClosing(); }) {
    m_column->setContentsMargins({});
    m_column->setSpacing(gapBetweenCards);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_header, m_bouts->line(), m_answers, m_takeBacks->lastEnd(), m_takeBacks->lastStart(),
             m_activity->bar(), m_bouts->notice(), m_plan->notice(), m_warnings->silent(),
             m_warnings->skin(), m_bouts->lookAgain(), m_trialLine, m_painCard, m_dayCard})
        m_column->addWidget(part);
    for (NoticeBar* passing : std::initializer_list<NoticeBar*>{
             m_answers, m_takeBacks->lastEnd(), m_takeBacks->lastStart(), m_activity->bar()})
        passing->setFloating();
    addFlow(m_start);
    addFlow(m_activity);
    new RoomWatch(this, [this](const Room& room) {
        m_column->setSpacing(room.low ? gapBetweenCards / 2 : gapBetweenCards);
        setTextRole(m_greeting, room.low || room.narrow ? TextRole::Section : TextRole::Large);
    });
    m_bouts->addTo(m_more->entries());
    m_plan->addTo(m_more->entries());
    m_dayCard->addFoot(m_plan->line());
    new DayMoves(services, *m_dayCard, *m_plan);
    connectParts();
    connectRequests();
    connectQuestions();
}

// Between the notices and the day; seen when showFlow() says so.
void TodayPage::addFlow(QWidget* flow) {
    flow->hide();
    m_column->insertWidget(m_column->indexOf(m_painCard), flow, 1);
    m_flows.push_back(flow);
    giveMnemonicsLate(*flow);
    m_painCard->raise(); // they are read after it
    m_dayCard->raise();
}

QWidget* TodayPage::buildHeader() {
    setTextRole(m_greeting, TextRole::Large);
    m_greeting->setObjectName(QStringLiteral("greeting"));
    setTextRole(m_title, TextRole::PageTitle);
    m_signs->setObjectName(QStringLiteral("signsButton"));
    m_signs->setUrgent();
    auto* site = new QWidget;
    auto* row = new QHBoxLayout(site);
    row->setContentsMargins({});
    row->addWidget(m_greeting, 1);
    row->addWidget(m_title);
    row->addWidget(m_siteButton, 0, Qt::AlignTop); // as the buttons beside it
    row->addWidget(m_besideTitle, 1);
    auto* header = new SideBySide(fontMetrics().height() / 2);
    header->addPart(site, 1);
    header->addPart(flowOf({m_more, m_signs}, FlowLayout::Side::Trailing), 0, Qt::AlignTrailing);
    return header;
}

RunningFlow* TodayPage::buildRunning() {
    auto* flow = new RunningFlow(m_services, *m_answers, *m_takeBacks);
    addFlow(flow);
    return flow;
}

ClosingFlow* TodayPage::buildClosing() {
    auto* flow = new ClosingFlow(m_bridge, m_services.requests, *m_takeBacks);
    addFlow(flow);
    connect(flow, &ClosingFlow::left, this, &TodayPage::display);
    connect(&m_services.requests, &Requests::keepingWanted, flow, &ClosingFlow::keep);
    return flow;
}

void TodayPage::connectParts() {
    connect(m_painCard, &PainCard::wanted, this,
            [this](const Command& command) { m_answers->submit(command); });
    connect(&m_bridge, &EngineBridge::statusChanged, this, &TodayPage::display);
    // Also one that was started by the command line: what runs is what matters now.
    connect(&m_bridge, &EngineBridge::sessionBegun, this, &TodayPage::comeUp);
    connect(&m_bridge, &EngineBridge::factsChanged, this, &TodayPage::refresh);
    connect(&m_bridge, &EngineBridge::fileChanged, this, [this] { m_reader.reset(); });
    m_bridge.follow(this, [this](const Event& event) { see(event); });
    connect(&m_bridge, &EngineBridge::begun, this, &TodayPage::showLast);
    m_readDayAgain.setSingleShot(true);
    m_readDayAgain.setInterval(readDayAgainAfter);
    connect(&m_readDayAgain, &QTimer::timeout, this, &TodayPage::readDay);
    connect(m_siteButton, &SiteButton::siteChosen, this,
            [this](const Site& site) { static_cast<void>(choose(site)); });
    connect(m_siteButton, &SiteButton::nameRefused, m_answers, &AnswerBar::warn);
    connect(m_takeBacks, &TakeBacks::tried, this, &TodayPage::display);
    connect(m_activity, &ActivityFlow::wanted, this, &TodayPage::giveWay);
    connect(m_activity, &ActivityFlow::turned, this, &TodayPage::display);
}

void TodayPage::connectRequests() {
    Requests& requests = m_services.requests;
    connect(m_signs, &QPushButton::clicked, &requests, &Requests::signsWanted);
    connect(&requests, &Requests::startWanted, this, [this](Modality modality) {
        if (comesForward())
            start(modality);
    });
    connect(&requests, &Requests::plannedStartWanted, this, &TodayPage::startPlanned);
    connect(&requests, &Requests::stopWanted, this, &TodayPage::stopFromElsewhere);
    connect(&requests, &Requests::unblocked, this, &TodayPage::comeUp);
    connect(&requests, &Requests::refusedWordsWanted, this, [this](QStringList& reasons) {
        const ClosingFlow* closing = m_closing.ifBuilt();
        if (closing != nullptr && !closing->fault().isEmpty())
            reasons.append(closing->fault());
    });
}

void TodayPage::see(const Event& event) {
    std::visit(
        Overloaded{[this](const SessionStopped& told) { m_closing.get().begin(told.session); },
                   [this](const SessionConfirmed& told) { m_closing.get().begin(told.session); },
                   [](const auto&) {}},
        event);
}

// The page after a session is shown again that was there when the program ended: for its minute,
// and as long as the skin is asked about.
void TodayPage::showLast() {
    m_hasBegun = true; // from now on somebody has caused what comes
    const Status& status = m_bridge.status();
    const std::optional<Session>& last = status.takeBack ? status.takeBack : status.skinOpen;
    if (isClosing() || !last)
        return;
    m_closing.get().begin(*last);
    display();
}

bool TodayPage::isClosing() const {
    const ClosingFlow* closing = m_closing.ifBuilt();
    return closing != nullptr && closing->isOpen();
}

void TodayPage::comeUp() {
    emit m_services.requests.pageWanted(id());
}

void TodayPage::start(Modality modality) {
    if (isFreeToStart())
        m_start->start(modality);
}

// The card beside the start shows what rests there, so the part of the body is chosen first.
void TodayPage::startPlanned(const PlannedSession& session) {
    if (!comesForward() || !isFreeToStart())
        return;
    const Status& status = m_bridge.status();
    if (status.running || status.site == session.site || choose(session.site))
        m_start->startPlanned(session);
}

bool TodayPage::isFreeToStart() {
    if (m_services.delayed.waiting()) {
        emit m_services.requests.timeWanted();
        return false;
    }
    giveWay();
    return !isClosing();
}

bool TodayPage::choose(const Site& site) {
    m_start->resetLengths();
    return m_answers->submit(ChooseSite{site});
}

void TodayPage::giveWay() {
    comeUp();
    m_answers->clear();
    if (isClosing())
        m_closing.get().finish(); // what was entered about the last session is kept
}

// For a start that was asked for outside of the window; false where something else has to be
// answered first.
bool TodayPage::comesForward() {
    Requests& requests = m_services.requests;
    emit requests.forwardWanted();
    if (!Sheet::mayAsk(requests, *this))
        return false;
    emit requests.usualViewWanted();
    comeUp();
    return true;
}

void TodayPage::stopFromElsewhere() {
    if (m_bridge.status().running)
        m_answers->submit(Stop{});
    emit m_services.requests.forwardWanted();
}

void TodayPage::display() {
    const Status& status = m_bridge.status();
    const bool delayed = m_services.delayed.waiting().has_value();
    if (status.running) {
        m_answers->forgetBefore(status.running->session.id);
        if (ClosingFlow* closing = m_closing.ifBuilt())
            closing->giveUp();
        m_running.get().display(*status.running);
        showFlow(&m_running.get());
    } else {
        m_start->display();
        showFlow(delayed                ? m_start
                 : isClosing()          ? static_cast<QWidget*>(&m_closing.get())
                 : m_activity->isOpen() ? static_cast<QWidget*>(m_activity)
                                        : m_start);
    }
    if (status.running || delayed)
        m_activity->giveWay();
    displayHeader();
    if (ClosingFlow* closing = m_closing.ifBuilt())
        closing->display();
    m_takeBacks->display(isClosing());
    m_warnings->display(status);
    if (m_day.isValid() && toDateTime(status.now.wallSecond()).date() != m_day)
        readDay();
    displayNow();
}

// What runs, waits or was closed just now has a heading of its own.
void TodayPage::displayHeader() {
    const Status& status = m_bridge.status();
    const bool busy = status.running || m_services.delayed.waiting();
    const bool idle = !busy && !isClosing() && !m_activity->isOpen();
    const bool rests = cardView(status, Modality::Ice).hasRing;
    m_header->setVisible(!busy);
    m_greeting->setVisible(idle && !rests);
    m_title->setVisible(idle && rests);
    m_siteButton->setVisible(idle);
    m_more->setVisible(idle);
    m_besideTitle->setVisible(!m_greeting->isVisibleTo(this));
    m_dayCard->setVisible(idle);
    m_painCard->setVisible(idle);
    m_bouts->display(idle);
    m_trialLine->display(idle);
    const auto put = [](QLabel& label, const QString& text) {
        if (label.text() != text)
            label.setText(text);
    };
    put(*m_greeting, greetingText(status));
    put(*m_title, siteText(status.site));
    m_siteButton->display(status.site, !rests);
}

// Not a stack: that would make room for the largest of them, also while it is hidden.
void TodayPage::showFlow(QWidget* flow) {
    const bool isNew = flow->isHidden();
    const bool takesFocus = isNew && m_hasBegun && hasFocusHere();
    if (isNew)
        ClickGuard::raise(*this); // the second click of two must not mean what stands there now
    for (QWidget* other : m_flows)
        other->setVisible(other == flow);
    if (isNew)
        showFromTheTop(*this); // wherever the one before had been scrolled to
    if (takesFocus)            // where nothing is to be done next, no part has it
        (flow == m_start ? window() : flow)->setFocus(Qt::OtherFocusReason);
}

// Nobody is busy with another part of the window.
bool TodayPage::hasFocusHere() const {
    const QWidget* focus = window()->focusWidget();
    return isVisible() && (focus == nullptr || focus == window() || isAncestorOf(focus));
}

// A note that is typed and the skin are on no strip and in no sum.
void TodayPage::refresh(const Touched& touched) {
    static const FieldSet shown =
        FieldSet::of(&Session::modality, &Session::site, &Session::start, &Session::end,
                     &Session::painBefore, &Session::painAfter);
    if (touched.choices || touched.sessionFields.hasAnyOf(shown) || !touched.diary.empty())
        readDay();
}

void TodayPage::readDay() {
    const Status& status = m_bridge.status();
    m_day = toDateTime(status.now.wallSecond()).date();
    DayView day;
    const LogTrouble trouble = logTroubleOf([&] {
        if (!m_reader)
            m_reader = m_services.openHistoryAtOnce();
        day = dayView(*m_reader, status);
        m_pain = painToday(*m_reader, status);
        m_bouts->read(*m_reader);
        m_resting = m_bridge.restingElsewhere();
        m_siteButton->setLast(sitesUsedLast(*m_reader));
    });
    if (trouble.isBusy) {
        m_readDayAgain.start(); // the window does not stand still for it
        return;
    }
    if (!trouble.text.isEmpty()) {
        m_answers->warn(trouble.text);
        return;
    }
    m_dayCard->display(day);
    m_siteButton->setResting(m_resting);
    m_painCard->display(m_pain);
    displayHeader();
    displayNow();
}

void TodayPage::displayNow() {
    const Status& status = m_bridge.status();
    m_dayCard->displayNow(toDateTime(status.now.wallSecond()),
                          restsElsewhere(m_resting, status.now));
}

} // namespace coolwarm
