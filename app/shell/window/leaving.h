// SPDX-License-Identifier: MIT
// How the window is closed: hidden in the tray, or ended after what has to be asked first.
#pragma once

#include "app/dialogs/sheet.h"
#include "app/pages/services.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

class QWidget;

namespace coolwarm {

class KeptForms;

class Leaving : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    Leaving(QWidget& window, const Services& services, KeptForms& forms);

    /// Ends the program, asking once while a session runs.
    void quit();
    /// What it is to close the window: to hide it while there is a tray, else to quit. Whether it
    /// may close.
    [[nodiscard]] bool close();
    /// Leaves without a question, for an end that cannot be called off.
    void leaveAtOnce();
    /// The program may end or the computer fall asleep: all that was typed or waits is saved now.
    /// Returns whether nothing is left waiting.
    bool save();
    /// The window is gone, and what waits for the log may take its time; what the log refuses then
    /// is told by the next start.
    void finish();
    /// Notices that the session manager ends the program, which closes all windows.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The window goes away, for good or into the tray, as it stands now.
    void goes();

private:
    [[nodiscard]] bool hideInstead();
    [[nodiscard]] bool leave();
    void go();
    void ask(const Question& question);
    void lookAgain();
    /// What has to be asked before the program ends, as things stand; none where nothing is lost.
    [[nodiscard]] std::optional<Question> question() const;
    [[nodiscard]] Question aboutLoss(const QString& text, const QStringList& reasons) const;
    [[nodiscard]] Question aboutWork() const;
    [[nodiscard]] QStringList alsoOfASession() const;

    QWidget& m_window;
    const Services& m_services;
    KeptForms& m_forms;
    QPointer<Sheet> m_asked; ///< the question that is not answered yet
    bool m_isEnded = false; ///< while the session manager ends the program
};

} // namespace coolwarm
