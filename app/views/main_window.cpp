// SPDX-License-Identifier: MIT
// Joins the pages and decides which of them is seen.
#include "app/views/main_window.h"

#include "app/bridge/alarm_controller.h"
#include "app/text/format.h"
#include "app/views/alarm_page.h"
#include "app/views/briefing_dialog.h"
#include "app/views/far_mode.h"
#include "app/views/history_page.h"
#include "app/views/key_guard.h"
#include "app/views/scrolled.h"
#include "app/views/settings_page.h"
#include "app/views/today_page.h"
#include "app/views/window_place.h"
#include "app/widgets/nav_bar.h"
#include "app/widgets/notice_bar.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace coolwarm {

namespace {

constexpr int pageMargin = 24;

} // namespace

MainWindow::MainWindow(EngineBridge& bridge, AlarmController& alarm,
                       const HistoryReaderFactory& makeReader, Background& background,
                       QSettings& looks, Coming coming, QWidget* parent)
    : PlacedWindow(QStringLiteral("Coolwarm"), looks, coming, parent),
      m_bridge(bridge),
      m_ringer(alarm),
      m_makeReader(makeReader),
      m_background(background),
      m_delayed(bridge),
      m_nav(new NavBar(QStringLiteral("Coolwarm"))),
      m_outer(new QStackedWidget),
      m_pages(new QStackedWidget),
      m_today(new TodayPage(bridge, m_delayed, makeReader)),
      m_history([this] { return buildHistory(); }),
      m_settings(new SettingsPage(bridge, looks)),
      m_alarm([this] { return buildAlarm(); }),
      m_far(new FarMode(*this, *m_outer, bridge, m_delayed)),
      m_trouble(new NoticeBar),
      m_clock(new NoticeBar),
      m_told(new NoticeBar),
      m_kept(new NoticeBar),
      m_guard(new KeyGuard(this)) {
    m_outer->addWidget(buildPages());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_trouble);
    whole->addWidget(m_outer, 1);
    connect(m_clock, &NoticeBar::actionTriggered, this, [this] { (void)m_bridge.submit(TrustClock{}); });
    addShortcuts();

    connect(m_nav, &NavBar::pageChosen, this, &MainWindow::showPage);
    connect(&alarm, &AlarmController::windowWanted, this, &MainWindow::raiseAlarm);
    alarm.follow(this, [this] { displayAlarm(); });
    connect(&bridge, &EngineBridge::statusChanged, this, &MainWindow::display);
    connect(&bridge, &EngineBridge::factsChanged, this, [this] {
        if (HistoryPage* page = m_history.ifBuilt())
            page->refresh(m_bridge.sites());
    });
    connect(&bridge, &EngineBridge::troubleChanged, this, &MainWindow::displayTrouble);
    connect(&bridge, &EngineBridge::noticed, this,
            [this](const QString& text) { tell(text, false); });
    connect(&bridge, &EngineBridge::givenUp, this,
            [this](const QString& text) {
                tell(text, true);
                m_toldOfStart = text;
            });
    connect(&bridge, &EngineBridge::happened, this, [this](const Change& change) {
        if (change.kind == ChangeKind::Started)
            m_told->hideNotice(); // what it said of another start is over
    });
    connect(m_told, &NoticeBar::actionTriggered, this, [this] {
        m_told->hideNotice();
        if (m_offer)
            m_offer();
    });
    connect(m_kept, &NoticeBar::actionTriggered, this, &MainWindow::goOnTyping);
    connect(m_today, &TodayPage::farViewWanted, m_far, &FarMode::toggle);
    connect(m_today, &TodayPage::signsWanted, this, &MainWindow::showSigns);
    connect(m_today, &TodayPage::toneTestWanted, this, &MainWindow::toneTestWanted);
    connect(m_today, &TodayPage::skinWanted, this, [this] { m_alarm.get().askSkinAgain(); });
    connect(m_today, &TodayPage::keysUnwanted, this, [this] {
        m_guard->raise();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_far, &FarMode::signsWanted, this, &MainWindow::showSigns);
    connect(m_today, &TodayPage::failed, m_today, &TodayPage::tell);

    qApp->installEventFilter(this);

    // Queued: the window system may see to it by itself first.
    connect(qApp, &QGuiApplication::screenRemoved, this, &MainWindow::moveOntoAScreen,
            Qt::QueuedConnection);

    setFocus(Qt::OtherFocusReason); // no part is marked before the user has chosen one
}

void MainWindow::becomeReady() {
    m_today->showLast();
    if (!isVisible())
        return;
    tellVisibility(); // when it came there was nobody to tell it to
    m_outer->show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QWidget* MainWindow::buildPages() {
    m_nav->addPage(tr("Today"),
                   QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText));
    m_nav->addPage(tr("History"),
                   QKeySequence(Qt::CTRL | Qt::Key_2).toString(QKeySequence::NativeText));
    m_nav->addPage(tr("Settings"),
                   QKeySequence(Qt::CTRL | Qt::Key_3).toString(QKeySequence::NativeText));
    m_pages->addWidget(scrolled(m_today));
    m_pages->addWidget(new QWidget); // in whose place the history comes
    m_pages->addWidget(m_settings);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    right->setSpacing(pageMargin / 2);
    right->addWidget(m_clock);
    right->addWidget(m_told);
    right->addWidget(m_kept);
    right->addWidget(m_pages, 1);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addLayout(right, 1);
    return page;
}

HistoryPage* MainWindow::buildHistory() {
    auto* page = new HistoryPage(m_bridge, m_makeReader, m_background);
    page->setImporter(m_importer);
    page->setToday(today());
    page->refresh(m_bridge.sites());
    connect(page, &HistoryPage::failed, this,
            [this](const QString& text) { m_trouble->showNotice(NoticeBar::Kind::Error, text); });
    connect(page, &HistoryPage::formChanged, this, [this] { (void)saveDrafts(); });
    const std::unique_ptr<QWidget> empty(m_pages->widget(historyIndex));
    m_pages->insertWidget(historyIndex, scrolled(page));
    m_pages->removeWidget(empty.get());
    return page;
}

AlarmPage* MainWindow::buildAlarm() {
    auto* page = new AlarmPage(m_bridge, m_ringer);
    page->displayHeard(m_isHeard);
    m_outer->addWidget(page);
    connect(page, &AlarmPage::changed, this, &MainWindow::displayAlarm);
    connect(page, &AlarmPage::signsWanted, this, &MainWindow::showSigns);
    return page;
}

void MainWindow::setImporter(Importer importer) {
    m_importer = std::move(importer);
    if (HistoryPage* page = m_history.ifBuilt())
        page->setImporter(m_importer);
}

QDate MainWindow::today() const {
    return toDateTime(std::chrono::floor<std::chrono::seconds>(m_bridge.status().now.wall)).date();
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    // An alarm has to be answered first.
    const auto unlessAlarm = [this](auto action) {
        return [this, action] {
            if (!m_alarmShown)
                action();
        };
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { start(Modality::Ice); });
    add(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { start(Modality::Heat); });
    const auto pageOf = [this, unlessAlarm](int index) {
        return unlessAlarm([this, index] {
            m_far->leave();
            showPage(index);
        });
    };
    add(Qt::Key_F11, unlessAlarm([this] { m_far->toggle(); }));
    add(QKeySequence(Qt::CTRL | Qt::Key_1), pageOf(0));
    add(QKeySequence(Qt::CTRL | Qt::Key_2), pageOf(historyIndex));
    add(QKeySequence(Qt::CTRL | Qt::Key_3), pageOf(2));
    add(QKeySequence(Qt::CTRL | Qt::Key_E), unlessAlarm([this] {
            m_far->leave();
            showPage(historyIndex);
            m_history.get().exportCsv();
        }));
    add(Qt::Key_F1, [this] { showSigns(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { quit(); });
    add(QKeySequence::Close, [this] { close(); });
}

void MainWindow::showPage(int index) {
    if (index == historyIndex)
        static_cast<void>(m_history.get());
    m_nav->setCurrentPage(index);
    m_pages->setCurrentIndex(index);
    // The focus follows within the navigation and never stays on a page that is hidden.
    const QWidget* focus = focusWidget();
    if (focus != nullptr && focus != this &&
        (m_nav->isAncestorOf(focus) || !focus->isVisibleTo(this)))
        m_nav->setFocus(Qt::OtherFocusReason);
}

void MainWindow::display() {
    const Status& status = m_bridge.status();
    if (HistoryPage* page = m_history.ifBuilt())
        page->setToday(today());
    displayAlarm();
    // Also one that was started by the command line: what runs is what matters now.
    if (status.running && !m_wasRunning) {
        showPage(0);
        untell(m_toldOfStart); // whoever was kept from starting has begun after all
    }
    m_wasRunning = status.running.has_value();
    if (status.clockLooksWrong)
        m_clock->showNotice(NoticeBar::Kind::Warning,
                            tr("The computer's clock stands before times that were recorded, so "
                               "nobody knows how long it was off. Until that is settled, only the "
                               "time it was on counts as rest. Set the clock, or say that it is "
                               "right."),
                            tr("The clock is right"), false);
    else
        m_clock->hideNotice();
}

void MainWindow::displayAlarm() {
    const Status& status = m_bridge.status();
    // From a session's start on: now, when there is time, and not when it rings.
    if (status.running || status.skinOpen)
        static_cast<void>(m_alarm.get());
    AlarmPage* page = m_alarm.ifBuilt();
    const bool shown = page != nullptr && page->display();
    if (shown) {
        m_far->giveWay(); // in full screen still, to be read from as far
        m_outer->setCurrentWidget(page);
    } else if (m_alarmShown) {
        m_outer->setCurrentIndex(0);
        m_far->leave();
        showPage(0);
    }
    if (m_rings && m_ringer.phase() == AlarmController::Phase::Over && !page->isAnswering()) {
        // Answered elsewhere: a key that was meant for the alarm must not mean something else now.
        m_guard->raise();
        setFocus(Qt::OtherFocusReason);
    }
    m_rings = m_ringer.phase() != AlarmController::Phase::Over;
    m_alarmShown = shown;
}

void MainWindow::showSigns() {
    if (QApplication::activeModalWidget() == nullptr)
        BriefingDialog(BriefingDialog::Purpose::LookUp, this).exec();
}

void MainWindow::displayAudible(bool audible) {
    m_settings->setAudible(audible);
    m_today->displayAudible(audible);
    m_isHeard = audible;
    if (AlarmPage* page = m_alarm.ifBuilt()) {
        page->displayHeard(audible);
        displayAlarm();
    }
}

void MainWindow::tell(const QString& text, bool trouble) {
    m_told->showNotice(trouble ? NoticeBar::Kind::Warning : NoticeBar::Kind::Info, text);
}

void MainWindow::untell(const QString& text) {
    if (m_told->text() == text)
        m_told->hideNotice();
}

void MainWindow::offer(const QString& text, const QString& action, std::function<void()> act) {
    m_offer = std::move(act);
    m_told->showNotice(NoticeBar::Kind::Warning, text, action);
}

void MainWindow::displayTrouble() {
    const QString trouble = m_bridge.troubleText();
    if (trouble.isEmpty()) {
        m_trouble->hideNotice();
        return;
    }
    const QString text =
        m_bridge.startWaits()
            ? tr("Nothing is started yet: another program is using the log. It is tried for a few "
                 "seconds.")
        : m_bridge.waits() ? tr("Not saved yet, trying again: %1").arg(trouble)
                           : trouble;
    m_trouble->showNotice(NoticeBar::Kind::Error, text, {}, false);
}

void MainWindow::raiseAlarm() {
    clearTheWay();
    m_guard->raise();
    comeForward();
    QApplication::alert(this);
    (void)saveDrafts(); // the alarm first, the disk after
}

void MainWindow::takePackOff() {
    if (m_ringer.phase() == AlarmController::Phase::Over)
        return;
    if (m_ringer.phase() == AlarmController::Phase::Rings)
        m_alarm.get().packOff();
    if (!m_alarmShown)
        return;
    m_guard->raise(); // it comes up by itself, with a question or with what to look for
    comeForward();
}

// Its screen may have been switched off or unplugged since.
void MainWindow::moveOntoAScreen() {
    QList<QRect> screens;
    for (const QScreen* each : QGuiApplication::screens())
        screens.append(each->availableGeometry());
    if (const auto place = placeOnScreens(frameGeometry(), screens))
        move(*place);
}

void MainWindow::comeForward() {
    moveOntoAScreen();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::start(Modality modality) {
    comeForward();
    // An alarm has to be answered first, and so has a dialog that is open.
    if (m_alarmShown || QApplication::activeModalWidget() != nullptr)
        return;
    m_far->leave();
    showPage(0);
    if (!m_bridge.status().running)
        m_today->start(modality);
}

void MainWindow::stop() {
    if (m_bridge.status().running)
        m_today->stop();
    comeForward();
}

void MainWindow::tellVisibility() {
    m_bridge.setVisible(isVisible() && !isMinimized());
}

void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tellVisibility();
}

void MainWindow::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    tellVisibility();
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        tellVisibility();
}

} // namespace coolwarm
