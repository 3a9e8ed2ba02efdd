// SPDX-License-Identifier: MIT
// Hands commands about bouts to the log, and words what came of them.
#include "app/pages/bouts/bout_acts.h"

#include "app/control/failure.h"
#include "app/dialogs/form/draft_form.h"
#include "app/pages/bouts/bout_dialog.h"
#include "app/pages/bouts/split_dialog.h"
#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "app/text/states/history_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/overloaded.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/journal.h"
#include "core/engine/status.h"

#include <concepts>

namespace coolwarm {

namespace {

bool isAboutBout(const RecordRef& what) {
    return what.kind == Episode::kind;
}

// What an edit did, by the field that says most.
QString editedText(const EditBout& edit, const QString& bout) {
    const auto ended = edit.fields.get(&Episode::ended);
    if (!ended)
        //: %1 is a bout: "Lower back, since Fri 20 Nov 14:12".
        return BoutActs::tr("Changed: the bout %1.").arg(bout);
    return (*ended ? BoutActs::tr("Ended: the bout %1.") : BoutActs::tr("Open again: the bout %1."))
        .arg(bout);
}

// `bouts` are those that the command has changed, in words.
QString doneText(const Command& command, const QStringList& bouts) {
    const QString first = bouts.value(0);
    return std::visit(
        Overloaded{
            [&](const AddBout&) { return BoutActs::tr("Begun: the bout %1.").arg(first); },
            [&](const EditBout& edit) { return editedText(edit, first); },
            [&](const DeleteBout&) { return BoutActs::tr("Deleted: the bout %1.").arg(first); },
            [&](const MergeBouts&) {
                return BoutActs::tr("Joined: one bout now, %1.").arg(bouts.value(1, first));
            },
            [&](const SplitBout&) {
                //: Two bouts, each as "Lower back, since Fri 20 Nov 14:12".
                return BoutActs::tr("Split: two bouts now, %1; %2.").arg(first, bouts.value(1));
            },
            [](const auto&) { return QString(); }},
        command);
}

} // namespace

BoutActs::BoutActs(const Services& services, NoticeBar& notice, QWidget& page, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_bridge(services.bridge),
      m_notice(notice),
      m_page(page) {
    connect(&m_notice, &NoticeBar::actionTriggered, this, &BoutActs::undo);
    connect(&m_bridge, &EngineBridge::happened, this, &BoutActs::see);
    // Another file may call another step by that name.
    connect(&m_bridge, &EngineBridge::fileChanged, this, &BoutActs::forget);
}

QDate BoutActs::today() const {
    return toDateTime(m_bridge.status().now.wallSecond()).date();
}

void BoutActs::begin(const std::optional<std::chrono::sys_seconds>& at) {
    const Status& status = m_bridge.status();
    Episode proposed = Episode::blank(SessionId::random());
    proposed.site = status.site;
    proposed.began = momentOf(
        toDateTime(at.value_or(std::chrono::floor<std::chrono::minutes>(status.now.wallSecond()))));
    run(new BoutDialog(
        BoutDialog::New{proposed}, m_bridge,
        [this](const Command& command) { return submit(command); }, m_page.window()));
}

void BoutActs::open(const Episode& bout) {
    run(new BoutDialog(
        bout, m_bridge, [this](const Command& command) { return submit(command); },
        m_page.window()));
}

void BoutActs::run(BoutDialog* form) {
    forget();
    form->readWords(m_services.openHistory, m_services.background);
    runDraftForm(*form, m_services.requests);
}

bool BoutActs::openDraft(const QJsonObject& draft) {
    std::optional<DiaryRecord> found;
    const auto id = BoutDialog::recordOf(draft);
    const QString trouble = failureOf([&] {
        if (id)
            found = m_bridge.record({std::string(Episode::kind), *id});
    });
    if (!trouble.isEmpty()) {
        emit m_services.requests.failed(trouble);
        return false;
    }
    const auto handOver = [this](const Command& command) { return submit(command); };
    Episode proposed = Episode::blank(SessionId::random());
    proposed.began = momentOf(toDateTime(m_bridge.status().now.wallSecond()));
    auto* form =
        found ? new BoutDialog(std::get<Episode>(*found), m_bridge, handOver, m_page.window())
              : new BoutDialog(BoutDialog::New{proposed}, m_bridge, handOver, m_page.window());
    form->takeUp(draft);
    run(form);
    return true;
}

void BoutActs::end(const Episode& bout) {
    Episode ended = bout;
    ended.ended = momentOf(toDateTime(m_bridge.status().now.wallSecond()));
    act(editOf(bout, ended));
}

void BoutActs::reopen(const Episode& bout) {
    Episode open = bout;
    open.ended.reset();
    act(editOf(bout, open));
}

void BoutActs::remove(const Episode& bout) {
    act(DeleteBout{bout.id});
}

void BoutActs::join(const Episode& one, const Episode& other) {
    act(MergeBouts{one.id, other.id});
}

void BoutActs::split(const Episode& bout) {
    forget();
    auto* form = new SplitDialog(
        bout, m_bridge, [this](const Command& command) { return submit(command); },
        m_page.window());
    form->runForm();
}

void BoutActs::act(const Command& command) {
    const Submission answer = submit(command);
    if (answer.refusal)
        m_notice.showNotice(NoticeBar::Kind::Warning,
                            verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
}

// Whatever else comes of it than done, its form or the window says.
Submission BoutActs::submit(const Command& command) {
    forget();
    m_told.clear();
    m_steps.clear();
    m_canUndo = false;
    m_isAsking = true;
    const Submission answer = m_bridge.submit(command);
    m_isAsking = false;
    if (answer.done() && !m_told.isEmpty())
        tellDone(command);
    return answer;
}

void BoutActs::tellDone(const Command& command) {
    m_notice.showNotice(NoticeBar::Kind::Info, doneText(command, m_told),
                        m_canUndo ? tr("Undo") : QString());
}

void BoutActs::undo() {
    const RevisionId step = m_step;
    act(Undo{step});
    if (!m_steps.isEmpty())
        m_notice.showNotice(NoticeBar::Kind::Info, m_steps.join(QLatin1Char(' ')));
}

void BoutActs::forget() {
    m_notice.hideNotice();
}

void BoutActs::see(const Event& event) {
    if (!m_isAsking) {
        forget();
        return;
    }
    note(event);
    if (const QString step = stepText(event, today()); !step.isEmpty())
        m_steps.append(step);
}

// An edit does not say which step it was: it is the newest, if that is about the same bout.
void BoutActs::note(const Event& event) {
    const auto take = [this](const RecordEvent& told, const std::optional<RevisionId>& step) {
        if (!isAboutBout(told.what) || !told.record)
            return;
        m_told.append(boutSpan(std::get<Episode>(*told.record), today()));
        if (step && step->record == told.what.id.text()) {
            m_step = *step;
            m_canUndo = true;
        }
    };
    std::visit(Overloaded{[&](const RecordAdded& told) { take(told, told.revision); },
                          [&](const RecordDeleted& told) { take(told, told.revision); },
                          [&](const RecordEdited& told) { take(told, m_bridge.undoable()); },
                          [](const auto&) {}},
               event);
}

} // namespace coolwarm
