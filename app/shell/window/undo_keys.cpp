// SPDX-License-Identifier: MIT
// Asks for the newest step, and says what has become of it.
#include "app/shell/window/undo_keys.h"

#include "app/control/unless_alarm.h"
#include "app/pages/answer_bar.h"
#include "app/text/format.h"
#include "app/text/states/history_text.h"
#include "app/widgets/keys/shortcut.h"
#include "core/engine/commands/journal.h"
#include "core/engine/status.h"

#include <type_traits>
#include <variant>

namespace coolwarm {

UndoKeys::UndoKeys(QWidget& window, const Services& services)
    : QObject(&window), m_bridge(services.bridge), m_bar(new AnswerBar(services.bridge)) {
    addShortcut(window, Qt::CTRL | Qt::Key_Z, tr("Undo"),
                unlessAlarm(services.requests, [this] { stepNewest<Undo>(); }));
    for (const auto keys : {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y})
        addShortcut(window, keys, tr("Redo"),
                    unlessAlarm(services.requests, [this] { stepNewest<Redo>(); }));
    connect(m_bar, &NoticeBar::actionTriggered, this, [this] {
        if (m_wayBack)
            m_bar->submit(*m_wayBack);
    });
    connect(&m_bridge, &EngineBridge::happened, this, &UndoKeys::see);
    // Another file may call another step by that name.
    connect(&m_bridge, &EngineBridge::fileChanged, m_bar, &AnswerBar::clear);
    connect(&m_bridge, &EngineBridge::statusChanged, this, &UndoKeys::forgetWhatIsOver);
    connect(&m_bridge, &EngineBridge::troubleChanged, this, &UndoKeys::forgetWhatIsOver);
}

// What still waits for the log is newer than any step that is known: none of those is meant.
// (lupdate takes "class" for one.)
template <typename Step>
void UndoKeys::stepNewest() {
    constexpr bool undoes = std::is_same_v<Step, Undo>;
    if (!m_bridge.save())
        m_bar->inform(notSavedText());
    else if (const auto newest = undoes ? m_bridge.undoable() : m_bridge.redoable())
        m_bar->submit(Step{*newest});
    else
        m_bar->inform(undoes ? tr("Nothing to undo.") : tr("Nothing to redo."));
}

std::optional<Command> UndoKeys::wayBackFrom(const Event& event) const {
    if (std::holds_alternative<StepUndone>(event) || std::holds_alternative<ImportUndone>(event)) {
        if (const auto newest = m_bridge.redoable())
            return Redo{*newest};
    } else if (const auto newest = m_bridge.undoable()) {
        return Undo{*newest};
    }
    return std::nullopt;
}

// What the bar told of is over with the next thing that happens.
void UndoKeys::see(const Event& event) {
    m_bar->clear();
    const QString text = stepText(event, toDateTime(m_bridge.status().now.wallSecond()).date());
    if (text.isEmpty()) // no step
        return;
    m_wayBack = wayBackFrom(event);
    const bool again = m_wayBack && std::holds_alternative<Redo>(*m_wayBack);
    m_bar->inform(text, !m_wayBack ? QString() : again ? tr("Redo") : tr("Undo"));
}

// What a bar says of a state goes with the state.
void UndoKeys::forgetWhatIsOver() {
    if (m_bridge.troubleText().isEmpty())
        m_bar->withdraw(notSavedText());
}

QString UndoKeys::notSavedText() {
    return tr("What you did last is not saved yet. Try again when it is.");
}

} // namespace coolwarm
