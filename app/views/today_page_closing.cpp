// SPDX-License-Identifier: MIT
// What Today asks after a session: shown, saved as it is typed, and left only when it is saved.
#include "app/bridge/failure.h"
#include "app/models/session_text.h"
#include "app/text/format.h"
#include "app/text/pain_values.h"
#include "app/text/verdict_text.h"
#include "app/views/closing_page.h"
#include "app/views/today_page.h"
#include "app/widgets/notice_bar.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::seconds undoPatience{60}; // as for a stop

QString notCountedText() {
    return TodayPage::tr("Not counted: no entry, no rest.");
}

// The form that it was typed into is closed by now: it stands nowhere else.
QString withWhatWasTyped(const QString& refusal, const Command& command) {
    QString typed;
    if (const auto* edit = std::get_if<EditSession>(&command))
        typed = typedText(*edit);
    else if (const auto* past = std::get_if<LogPast>(&command))
        typed = fromUtf8(past->note.text());
    return typed.isEmpty() ? refusal : refusal + QLatin1Char('\n') + typed;
}

} // namespace

void TodayPage::showClosing(const Change& change) {
    if (change.kind == ChangeKind::Discarded) {
        m_closed.reset();
        m_forgotten = change.forgotten;
        m_notice->showNotice(NoticeBar::Kind::Info, notCountedText(), tr("Undo"));
        m_undoUntil = m_bridge.status().now.sinceBoot + undoPatience;
        m_bridge.beatAlsoAt(this, m_undoUntil + Millis{1});
        m_holdsTyped = false;
    }
    if (change.kind == ChangeKind::BroughtBack) {
        m_ran = change.session->id;
        inform(tr("The session is back."));
    }
    if (change.kind == ChangeKind::Stopped || change.kind == ChangeKind::Confirmed)
        openClosing(*change.session);
}

void TodayPage::openClosing(const Session& session) {
    m_closed = session;
    m_hasSaved = false;
    m_isUnsaved = false;
    m_closing.get().begin(closedView(session, m_bridge.status()), pickedPain(session.painBefore),
                          {pickedPain(session.painAfter), fromUtf8(session.note.text())});
}

void TodayPage::showLast() {
    const Status& status = m_bridge.status();
    const std::optional<Session>& last = status.takeBack ? status.takeBack : status.skinOpen;
    if (m_closed || !last)
        return;
    openClosing(*last);
    display();
}

// The session would go on as if the pack had been on all the time: later that is another session.
void TodayPage::withdrawUndo() {
    if (!m_forgotten || m_bridge.status().now.sinceBoot <= m_undoUntil)
        return;
    m_forgotten.reset();
    if (m_notice->text() == notCountedText())
        m_notice->hideNotice();
}

void TodayPage::bringBackForgotten() {
    m_bridge.beat(); // the computer may have slept since the offer was seen
    const auto forgotten = std::exchange(m_forgotten, std::nullopt);
    if (forgotten)
        submit(BringBack{*forgotten});
    else
        tell(tr("That was more than a minute ago, so it cannot be undone any more. Start again, or "
                "add the session to the history."));
}

void TodayPage::keepTyped() {
    if (m_closed)
        m_closing.get().keep();
}

// A session has begun elsewhere and the page goes: what was refused stands nowhere else then.
void TodayPage::giveUpClosing() {
    keepTyped();
    if (m_closed && m_isUnsaved) {
        tell(tr("This could not be kept with the last session: %1")
                 .arg(m_closing.get().answers().note));
        m_holdsTyped = true;
    }
    m_closed.reset();
}

// Only pain and note: whatever else of the session has been changed meanwhile stays.
void TodayPage::saveTyped(const std::optional<int>& painAfter, const QString& note) {
    if (!m_closed)
        return;
    ClosingPage& page = m_closing.get();
    const std::string text = note.toStdString();
    m_isUnsaved = true;
    m_isGone = false;
    if (const auto fault = Note::faultOf(text)) {
        page.displayFault(noteFaultText(*fault, note.toUcs4().size()));
        return;
    }
    Session wanted = *m_closed;
    wanted.painAfter = painScoreOf(painAfter);
    wanted.note = *Note::of(text);
    const Submission answer = m_bridge.submit(editOf(*m_closed, wanted, m_hasSaved));
    if (answer.refusal) {
        QString fault = verdictText(
            *answer.refusal, std::chrono::floor<std::chrono::seconds>(m_bridge.status().now.wall));
        m_isGone = answer.refusal->reason == Reason::NoSuchSession;
        if (answer.refusal->reason == Reason::ChangedMeanwhile && m_closed) {
            fault += QLatin1Char('\n') + differencesText(*m_closed, *answer.refusal->other);
            m_closed = answer.refusal->other; // whoever has read that may save after all
        }
        page.displayFault(fault);
        return;
    }
    m_isUnsaved = false;
    m_hasSaved = true;
    page.displayFault({});
    if (m_closed)
        m_closed = wanted;
}

// What was refused stays on the screen, and the next press tries it once more.
void TodayPage::leaveClosing() {
    ClosingPage& page = m_closing.get();
    const bool told = m_isUnsaved;
    page.keep();
    if (told && m_isUnsaved)
        saveTyped(page.answers().painAfter, page.answers().note);
    if (m_isUnsaved && !(told && m_isGone))
        return;
    m_closed.reset();
    display();
}

// A start that waited for the log is judged like any other: the skin may have to be asked for.
void TodayPage::tellRefusedLater(const Command& command, const Refusal& refusal) {
    const auto* start = std::get_if<Start>(&command);
    if (start == nullptr || refusal.reason != Reason::SkinQuestion) {
        tell(withWhatWasTyped(verdictText(refusal, std::chrono::floor<std::chrono::seconds>(
                                                       m_bridge.status().now.wall)),
                              command));
        m_holdsTyped = start == nullptr;
        return;
    }
    if (!askSkin(refusal))
        return;
    Start again = *start;
    again.request.skinFeelsNormal = true;
    submitStart(again);
}

} // namespace coolwarm
