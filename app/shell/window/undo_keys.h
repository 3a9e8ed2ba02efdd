// SPDX-License-Identifier: MIT
// Takes the newest step of the log back and makes it again, by keys on every page.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/pages/services.h"
#include "core/engine/command.h"
#include "core/engine/event.h"

#include <QObject>
#include <QWidget>

#include <optional>

namespace coolwarm {

class AnswerBar;

/// Whatever kind of record it was, and whoever made it. A bar says what was undone or made again,
/// by these keys or otherwise in this window, and offers the way back.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    /// Keeps the references.
    UndoKeys(QWidget& window, const Services& services);

    /// For the window to place.
    [[nodiscard]] AnswerBar* bar() const { return m_bar; }

private:
    template <typename Step>
    void stepNewest();
    void see(const Event& event);
    [[nodiscard]] std::optional<Command> wayBackFrom(const Event& event) const;
    void forgetWhatIsOver();
    [[nodiscard]] static QString notSavedText();

    EngineBridge& m_bridge;
    AnswerBar* m_bar;
    std::optional<Command> m_wayBack; ///< what the button of the bar does
};

} // namespace coolwarm
