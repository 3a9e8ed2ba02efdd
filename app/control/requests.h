// SPDX-License-Identifier: MIT
// What pages, tray and notifications ask of the window and of one another.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/modality.h"
#include "core/domain/plan/planned_session.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace coolwarm {

/// Whoever asks knows nobody: the window, a page or the alarm answers. Nothing is queued; when a
/// signal returns it has been answered.
class Requests : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether an alarm, or what follows it, fills the window and has to be answered first.
    [[nodiscard]] bool isBlocked() const { return m_isBlocked; }
    void setBlocked(bool blocked) {
        if (std::exchange(m_isBlocked, blocked) && !blocked)
            emit unblocked();
    }

signals:
    void unblocked();

    /// The page of that name is to be seen, once nothing else fills the window.
    void pageWanted(const QString& id);
    /// The window comes to the front, whatever it was before.
    void forwardWanted();
    /// Nobody can reach the window any more: if it is hidden it has to be seen, without taking the
    /// keyboard from anybody; quietly it is only minimized.
    void reachWanted(bool quietly);
    /// Into the far view, or back from it.
    void farViewWanted();
    void usualViewWanted();
    void signsWanted();
    /// That file is to be looked at, and imported if the user likes what is seen.
    void importWanted(const QString& file);

    /// A session is to begin, after the window has come to the front with what has to be asked.
    void startWanted(coolwarm::Modality modality);
    /// The same of a session of today's plan, at its part of the body and with its length.
    void plannedStartWanted(const coolwarm::PlannedSession& session);
    /// The session is to be stopped, and the window comes to the front with the questions after it.
    void stopWanted();
    /// Somebody has said outside of the window that the pack is off.
    void packOffWanted();
    /// One of the activities is to be guided, or logged where there is nothing to guide.
    void activityWanted(coolwarm::ActivityKind what);
    /// The form for a new bout of pain is to be seen, or the list of all bouts.
    void boutWanted();
    void boutsWanted();
    /// No part keeps the focus: the next key was meant for one that is gone.
    void focusUnwanted();
    /// Somebody wants to say how the skin looks after a session that was too long.
    void skinWanted();

    /// One line about what was noticed and seen to, or what went wrong beside the log.
    void told(const QString& text, bool trouble);
    /// The same with a button for what can be done about it; without `action` there is none.
    void offered(const QString& text, const QString& action, const std::function<void()>& act);
    /// What was told or offered by that line is over.
    void toldIsOver(const QString& text);
    /// The log could not be read.
    void failed(const QString& trouble);

    /// Stands somewhere on the window, for whoever hears it instead.
    void said(const QString& sentence);
    /// The time that is left, or what may be started, is to be said.
    void timeWanted();

    /// The program may end any moment: whoever has something half typed hands it over now.
    void keepingWanted();
    /// The program is to end: whoever shows words that were refused, and stand nowhere else, adds
    /// what was wrong with them.
    void refusedWordsWanted(QStringList& reasons);
    /// Words were refused and stand nowhere else now: they are shown until somebody closes that,
    /// also after a restart.
    void wordsRefused(const QString& text);
    /// Something was typed into a form, or it is finished.
    void formChanged();
    /// It is to end, after what has to be asked first.
    void quitWanted();
    /// The window was closed and lives on in the tray alone.
    void wentToTray();

private:
    bool m_isBlocked = false;
};

} // namespace coolwarm
