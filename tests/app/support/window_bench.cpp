// SPDX-License-Identifier: MIT
// Finding the parts of the window and driving its dialogs.
#include "tests/app/support/window_bench.h"

#include "app/dialogs/sheet.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/painted/countdown_ring.h"
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTextDocumentFragment>
#include <QTimer>

#include <algorithm>
#include <exception>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text) {
    return text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
}

// Whoever has asked for something answers what comes up before anything else is done.
struct Answering {
    std::vector<QPointer<QWidget>> now;
};

Answering& answering() {
    static Answering all;
    return all;
}

/// The question or dialog that has the keys; null without one.
QWidget* asked() {
    QWidget* modal = QApplication::activeModalWidget();
    for (QWidget* window : modal != nullptr ? QWidgetList{modal} : QApplication::topLevelWidgets())
        if (Sheet* sheet = Sheet::seenIn(*window); sheet != nullptr && sheet->isVisible())
            return sheet;
    return modal;
}

bool isBeingAnswered(const QWidget* part) {
    const auto& now = answering().now;
    return std::find(now.begin(), now.end(), part) != now.end();
}

QString toQString(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

} // namespace

Dialogs::Dialogs() {
    QTimer::singleShot(1, this, &Dialogs::look);
}

Dialogs::~Dialogs() {
    EXPECT_TRUE(m_answers.empty()) << m_answers.size() << " dialogs never came up";
}

void Dialogs::expectAndClick(const QString& button) {
    expect([button](QWidget& dialog) { clickIn(dialog, button); });
}

void Dialogs::expectBriefing() {
    expect([](QWidget& dialog) {
        for (const QString& answer : {u"Next"_s, u"Next"_s, u"I have read this"_s})
            clickIn(dialog, answer);
    });
}

void Dialogs::look() {
    QTimer::singleShot(1, this, &Dialogs::look); // goes on in the event loops of dialogs
    QWidget* dialog = asked();
    if (dialog == nullptr || !dialog->isVisible() || isBeingAnswered(dialog))
        return;
    if (m_answers.empty()) {
        const auto* sheet = qobject_cast<Sheet*>(dialog);
        ADD_FAILURE()
            << "unexpected dialog: "
            << (sheet != nullptr ? sheet->question().title : dialog->windowTitle()).toStdString();
        giveUp(*dialog);
        return;
    }
    const Answer answer = std::move(firstOf(m_answers));
    m_answers.erase(m_answers.begin());
    answering().now.emplace_back(dialog);
    try {
        answer(*dialog);
    } catch (const std::exception& error) { // may not fly through the loop of events
        ADD_FAILURE() << error.what();
        giveUp(*there(lastOf(answering().now).data()));
    }
    answering().now.pop_back();
}

void Dialogs::giveUp(QWidget& dialog) {
    if (auto* sheet = qobject_cast<Sheet*>(&dialog))
        sheet->withdraw();
    else
        dialog.close();
}

void letItBeAnswered() {
    EXPECT_TRUE(QTest::qWaitFor([] {
        const QWidget* part = asked();
        return part == nullptr || !part->isVisible() || isBeingAnswered(part);
    }));
}

void logOut(MainWindow& window) {
    QEvent quit(QEvent::Quit); // not sent: the application would end, and the tests with it
    window.leaving().eventFilter(qApp, &quit);
}

void clickIn(QWidget& dialog, const QString& text) {
    for (auto* each : dialog.findChildren<QAbstractButton*>()) {
        if (each->isVisible() && plain(each->text()) == text) {
            EXPECT_TRUE(each->isEnabled()) << text.toStdString();
            WindowBench::mouseClick(*each);
            return;
        }
    }
    ADD_FAILURE() << "the dialog has no button " << text.toStdString();
    Dialogs::giveUp(dialog);
}

WindowBench::WindowBench(sys_seconds start, const char* zoneRule, FakeZone where)
    : BridgeBench(start, zoneRule, std::move(where)),
      looks(toQString(home / "looks.ini"), QSettings::IniFormat),
      maintenance(
          home.path(), [this] { return std::make_unique<SqliteMaintenance>(home.path()); }, clock,
          background),
      services{
          bridge,
          alarm,
          delayed,
          activity,
          background,
          [this] { return openHistory(home.path(), std::chrono::seconds{5}); },
          [this](const ImportRequest& request, ImportView& view, const ImportProgress& progress) {
              SqliteStore ownStore(home.path(), std::chrono::seconds{5});
              Engine ownEngine(ownStore, zone);
              return importCsv(ownEngine, request, zone, clock.now(), progress, view);
          },
          allExporters(),
          maintenance,
          computer,
          requests,
          looks,
          home.path() / "drafts.json",
          [this] {
              return openHistoryAtOnce(home.path(), [this] { return store.patience.next(); });
          },
          questions,
          trials} {}

void WindowBench::openUnbriefed() {
    window.reset();
    window = std::make_unique<MainWindow>(services, pages);
    bridge.begin();
    bridge.readAnew();
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QCoreApplication::processEvents();
}

void WindowBench::advance(Millis by) {
    BridgeBench::advance(by);
    QCoreApplication::sendPostedEvents(&alarm, QEvent::MetaCall);
}

void WindowBench::showWindow() {
    EXPECT_TRUE(elsewhere(ConfirmBriefing{}).verdict.isAllowed());
    openUnbriefed();
}

SecondStart::SecondStart(WindowBench& bench)
    : engine(bench.store, bench.zone),
      bridge(engine, bench.clock),
      questions(bridge, bench.services.openHistoryAtOnce, bench.looks),
      trials(bridge, bench.services.openHistoryAtOnce),
      activity(bridge, delayed, bench.computer, bench.looks),
      services{bridge,
               alarm,
               delayed,
               activity,
               bench.background,
               bench.services.openHistory,
               bench.services.import,
               bench.services.exporters,
               bench.maintenance,
               bench.computer,
               bench.requests,
               bench.looks,
               {},
               bench.services.openHistoryAtOnce,
               questions,
               trials},
      window(services, bench.pages) {}

QPushButton* WindowBench::button(const QString& text) const {
    for (auto* each : window->findChildren<QPushButton*>())
        if (each->isVisible() && plain(each->text()).startsWith(text))
            return each;
    return nullptr;
}

void WindowBench::click(const QString& text) {
    QPushButton* found = button(text);
    ASSERT_NE(found, nullptr) << text.toStdString() << " is not among\n" << words().toStdString();
    ASSERT_TRUE(found->isEnabled()) << text.toStdString();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !found->testAttribute(Qt::WA_TransparentForMouseEvents); }));
    mouseClick(*found);
}

// Its middle is another one once all has been laid out.
void WindowBench::waitUntilStill(const QWidget& part) {
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !ClickGuard::ignores(part, part.mapToGlobal(part.rect().center())); }));
}

void WindowBench::mouseClick(QWidget& part) {
    waitUntilStill(part);
    QTest::mouseClick(&part, Qt::LeftButton);
    letItBeAnswered();
}

void WindowBench::mouseClick(QWidget& part, const QPoint& at) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ClickGuard::ignores(part, part.mapToGlobal(at)); }));
    QTest::mouseClick(&part, Qt::LeftButton, {}, at);
    letItBeAnswered();
}

void WindowBench::clickNamed(const char* objectName) {
    auto* found = there(window->findChild<QAbstractButton*>(QLatin1String(objectName)));
    ASSERT_NE(found, nullptr) << objectName;
    ASSERT_TRUE(found->isVisible() && found->isEnabled()) << objectName;
    mouseClick(*found);
}

void WindowBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
    letItBeAnswered();
}

bool WindowBench::closeWindow() const {
    const bool closed = window->close();
    letItBeAnswered();
    return closed;
}

void WindowBench::choose(const char* buttonName, const QString& action) const {
    QPushButton* found = nullptr;
    for (auto* each : window->findChildren<QPushButton*>(QLatin1String(buttonName)))
        if (found == nullptr && each->isVisible())
            found = each;
    ASSERT_NE(found, nullptr) << buttonName;
    QMenu* menu = found->menu();
    menu->popup(found->mapToGlobal(QPoint()));
    for (QAction* each : menu->actions()) {
        // Behind a tabulator stands what the entry says of itself.
        if (plain(each->text()).section(u'\t', 0, 0) == action) {
            // By keyboard: newer versions of Qt take a click for one that opened the menu.
            menu->setActiveAction(each);
            QTest::keyClick(menu, Qt::Key_Return);
            letItBeAnswered();
            return;
        }
    }
    menu->close();
    ADD_FAILURE() << "the menu has no " << action.toStdString();
}

QString WindowBench::words() const {
    QStringList lines;
    for (QWidget* each : window->findChildren<QWidget*>()) {
        if (!each->isVisible())
            continue;
        if (const auto* label = qobject_cast<QLabel*>(each))
            lines << (label->textFormat() == Qt::RichText
                          ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                      : label->buddy() != nullptr ? plain(label->text())
                                                  : label->text());
        else if (const auto* made = qobject_cast<QAbstractButton*>(each))
            lines << plain(made->text());
        else if (const auto* ring = qobject_cast<CountdownRing*>(each))
            lines << ring->centreText() << ring->subText();
    }
    return lines.join(u'\n');
}

} // namespace coolwarm::test
