// SPDX-License-Identifier: MIT
// The whole window on the test bench: clicked, typed into and read as a person would.
#pragma once

#include "app/shell/window/leaving.h"
#include "app/shell/window/main_window.h"
#include "tests/app/support/bridge_bench.h"

#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace coolwarm::test {

/// Answers dialogs and questions as they come up. One that nobody expected fails the test and is
/// closed.
class Dialogs : public QObject {
public:
    using Answer = std::function<void(QWidget& dialog)>;

    Dialogs();
    ~Dialogs() override;

    /// The next dialog that comes up is answered so.
    void expect(Answer answer) { m_answers.push_back(std::move(answer)); }
    /// The next dialog is answered by a click on the button with this text.
    void expectAndClick(const QString& button);
    /// The next dialog is the card before the first start, and is read to its end.
    void expectBriefing();
    /// Closes it unanswered.
    static void giveUp(QWidget& dialog);

private:
    void look();

    std::vector<Answer> m_answers;
};

struct WindowBench : BridgeBench {
    explicit WindowBench(sys_seconds start = utc("2026-03-02 08:00:00"),
                         const char* zoneRule = "UTC0", FakeZone where = FakeZone());

    /// Time goes by, the heart beats once, and the window follows the alarm.
    void advance(Millis by);
    /// Builds the window, which finds the briefing confirmed already, and shows it.
    void showWindow();
    void openUnbriefed();

    /// The visible button whose text begins so; null when there is none.
    [[nodiscard]] QPushButton* button(const QString& text) const;
    /// Clicks on it, which has to be visible and enabled.
    void click(const QString& text);
    void clickNamed(const char* objectName);
    /// The same once a click on it counts: parts that have moved are left alone for a moment.
    static void mouseClick(QWidget& part);
    /// Waits for that moment alone, before something that is timed itself.
    static void waitUntilStill(const QWidget& part);
    static void mouseClick(QWidget& part, const QPoint& at);
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Closes the window by its frame, and answers what is asked then; whether it was closed at
    /// once.
    bool closeWindow() const;
    /// Opens the menu of a button and clicks on the action with this text.
    void choose(const char* buttonName, const QString& action) const;
    /// All words on the window, of labels, buttons and rings, each on a line.
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool says(const QString& text) const { return words().contains(text); }

    /// The visible part of that kind; the first of several.
    template <class Part>
    [[nodiscard]] Part* part() const {
        for (Part* each : window->findChildren<Part*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }

    AlarmController alarm{bridge};
    QSettings looks;
    DelayedStart delayed{bridge};
    Computer computer;
    GuidedActivity activity{bridge, delayed, computer, looks};
    MaintenanceService maintenance;
    Requests requests;
    PainQuestions questions{
        bridge,
        [this] { return openHistoryAtOnce(home.path(), [this] { return store.patience.next(); }); },
        looks};
    TrialService trials{bridge, [this] {
                            return openHistoryAtOnce(home.path(),
                                                     [this] { return store.patience.next(); });
                        }};
    Services services;
    std::vector<PageSpec> pages = allPages();
    std::unique_ptr<MainWindow> window;
    Dialogs dialogs;
};

/// The program started again on the same log: an engine, what listens to it, and a window.
struct SecondStart {
    explicit SecondStart(WindowBench& bench);

    Engine engine;
    EngineBridge bridge;
    AlarmController alarm{bridge};
    DelayedStart delayed{bridge};
    PainQuestions questions;
    TrialService trials;
    GuidedActivity activity;
    Services services;
    MainWindow window;
};

/// Waits until everything has been answered that has come up, but for what is being answered now.
void letItBeAnswered();

/// The session manager ends the program: the event that closes all windows afterwards.
void logOut(MainWindow& window);

/// Clicks on the button of a dialog or question whose text is this, mnemonics aside, and lets what
/// is asked then be answered.
void clickIn(QWidget& dialog, const QString& text);

} // namespace coolwarm::test
