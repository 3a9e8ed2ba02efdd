// SPDX-License-Identifier: MIT
// Joins navigation, pages and alarm, and comes forward when it is called.
#include "app/shell/window/main_window.h"

#include "app/accessible/announcement.h"
#include "app/control/unless_alarm.h"
#include "app/dialogs/keys_dialog.h"
#include "app/dialogs/sheet.h"
#include "app/pages/answer_bar.h"
#include "app/pages/far/far_mode.h"
#include "app/pages/guide/signs_walk.h"
#include "app/shell/window/alarm_display.h"
#include "app/shell/window/bar_area.h"
#include "app/shell/window/field_keys.h"
#include "app/shell/window/file_drop.h"
#include "app/shell/window/kept_forms.h"
#include "app/shell/window/leaving.h"
#include "app/shell/window/page_stack.h"
#include "app/shell/window/refused_words.h"
#include "app/shell/window/undo_keys.h"
#include "app/shell/window/window_notices.h"
#include "app/shell/window/window_place.h"
#include "app/shell/window/window_title.h"
#include "app/widgets/keys/shortcut.h"
#include "app/widgets/keys/tab_order.h"
#include "app/widgets/notices/notice_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

namespace {

void open(QDialog& dialog) {
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

} // namespace

MainWindow::MainWindow(const Services& services, std::vector<PageSpec> pages, QWidget* parent)
    : PlacedWindow(QStringLiteral("Coolwarm"), services.looks, parent),
      m_services(services),
      m_outer(new QStackedWidget),
      m_notices(new WindowNotices(services, this)),
      m_refused(new RefusedWords(services, this)),
      m_forms(new KeptForms(*this, services.drafts, services.background, *m_refused,
                            [this](const QJsonObject& draft) { return m_pages->takeUp(draft); })),
      m_undo(new UndoKeys(*this, services)),
      m_bars(new BarArea(*this, {m_notices->trouble()})),
      m_pages(new PageStack(
          services, std::move(pages),
          m_notices->overPages() << m_refused->bar() << m_forms->bar() << m_undo->bar(), *m_bars)),
      m_far(new FarMode(*this, *m_outer, services.bridge, services.delayed)),
      m_leaving(new Leaving(*this, services, *m_forms)) {
    m_outer->addWidget(m_pages);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_outer, 1);
    m_bars->raise();
    connect(m_outer, &QStackedWidget::currentChanged, m_bars, &BarArea::placeSoon);
    connect(&services.bridge, &EngineBridge::statusChanged, m_bars, &BarArea::placeSoon);
    new AlarmDisplay(*this, *m_outer, services, *m_far, *m_forms);
    addShortcuts();
    new FieldKeys(*this);
    new FileDrop(*this, services.requests);
    new WindowTitle(*this, services, *m_pages);
    connectRequests();
    connect(m_leaving, &Leaving::goes, this, [this] {
        m_far->leave(); // what comes back, and the next start, is not in full screen
        rememberPlace();
    });
    // Queued: the window system may see to it by itself first.
    connect(qApp, &QGuiApplication::screenRemoved, this, &MainWindow::moveOntoAScreen,
            Qt::QueuedConnection);

    setFocus(Qt::OtherFocusReason); // no part is marked before the user has chosen one
}

void MainWindow::connectRequests() {
    const Requests& requests = m_services.requests;
    connect(&requests, &Requests::pageWanted, this,
            [this](const QString& id) { m_pages->show(id); });
    connect(&requests, &Requests::forwardWanted, this, &MainWindow::comeForward);
    connect(&requests, &Requests::reachWanted, this, &MainWindow::stayReachable);
    connect(&requests, &Requests::farViewWanted, m_far, &FarMode::toggle);
    connect(&requests, &Requests::usualViewWanted, m_far, &FarMode::leave);
    connect(&requests, &Requests::signsWanted, this, &MainWindow::showSigns);
    connect(m_far, &FarMode::signsWanted, this, &MainWindow::showSigns);
}

// The first picture of a window that has come at once is of the whole, and nothing moves after it.
void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, const QString& what, auto&& action) {
        addShortcut(*this, keys, what, action);
    };
    const Requests& requests = m_services.requests;
    for (const PageSpec& spec : m_pages->specs()) {
        const auto go = [this, &spec]() -> QWidget& {
            m_far->leave();
            return m_pages->show(spec);
        };
        for (const QKeySequence& keys : {spec.keys, spec.otherKeys})
            if (!keys.isEmpty())
                add(keys, tr("Go to the page %1").arg(spec.title),
                    unlessAlarm(requests, [go] { go(); }));
        for (const PageShortcut& shortcut : spec.shortcuts)
            add(shortcut.keys, shortcut.what,
                unlessAlarm(requests, [go, &shortcut] { shortcut.run(go()); }));
    }
    add(Qt::CTRL | Qt::Key_T, tr("Say how much time is left, or what you can use now"),
        [this] { emit m_services.requests.timeWanted(); });
    add(Qt::Key_F11, tr("Large clock"), unlessAlarm(requests, [this] { m_far->toggle(); }));
    addZoomKeys();
    add(Qt::Key_F2, tr("Warning signs"), [this] { showSigns(); });
    for (const QKeySequence& keys :
         {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)})
        add(keys, tr("This list"), [this] { showKeys(); });
    add(QKeySequence::Close, tr("Close the window"), [this] { close(); });
    add(Qt::CTRL | Qt::Key_Q, tr("Quit"), [this] { m_leaving->quit(); });
}

void MainWindow::addZoomKeys() {
    const auto add = [this](Qt::Key key, const QString& what, int step) {
        addShortcut(*this, Qt::CTRL | key, what,
                    [this, step] { emit m_services.computer.zoomWanted(step); });
    };
    // The key of the plus needs Shift on some keyboards and not on others.
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal})
        add(key, tr("Everything larger"), 1);
    add(Qt::Key_Minus, tr("Everything smaller"), -1);
    add(Qt::Key_0, tr("As large as usual"), 0);
}

void MainWindow::showKeys() {
    if (Sheet::isAnythingAsked(*this))
        return;
    m_pages->buildAll(); // each may have keys of its own
    open(*new KeysDialog(*this));
}

void MainWindow::showSigns() {
    if (!Sheet::isAnythingAsked(*this))
        open(*new SignsWalk(m_services.bridge, this));
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

void MainWindow::stayReachable(bool quietly) {
    if (isVisible())
        return;
    if (quietly) {
        showMinimized();
        return;
    }
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void MainWindow::tellVisibility() {
    m_services.bridge.setVisible(isVisible() && !isMinimized());
}

bool MainWindow::event(QEvent* event) {
    if (event->type() != AnnouncementEvent::kind())
        return PlacedWindow::event(event);
    emit m_services.requests.said(static_cast<AnnouncementEvent&>(*event).sentence());
    event->accept();
    return true;
}

// Wherever the focus is: a part that has no use for the key lets it through.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !NoticeBar::closeFirstIn(*this))
        PlacedWindow::keyPressEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next) {
    return focusNextAsRead(*this, next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(m_leaving->close());
}

void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tellVisibility();
    // What is painted first stays: parts that wrap have asked for more room meanwhile.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
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
