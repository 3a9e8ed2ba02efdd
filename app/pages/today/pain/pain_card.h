// SPDX-License-Identifier: MIT
// The question "How is the pain now?", which one press answers.
#pragma once

#include "app/pages/today/pain/pain_today.h"
#include "app/widgets/card.h"
#include "core/domain/pain.h"
#include "core/domain/session_id.h"
#include "core/engine/command.h"

#include <optional>

class QLabel;

namespace coolwarm {

class ActionButton;
class EngineBridge;
class PainPicker;
class SideBySide;

class PainCard : public Card {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit PainCard(EngineBridge& bridge, QWidget* parent = nullptr);

    void display(const PainToday& today);

    /// A digit tells the pain wherever the keyboard is in the window, while nothing else takes it.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// A score is to be written down, or the one that is shown as the last taken out again.
    void wanted(const coolwarm::Command& command);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tell(PainScore score);
    void takeBack();

    EngineBridge& m_bridge;
    std::optional<SessionId> m_shown; ///< the entry that is shown as the last one
    PainPicker* m_picker;
    QLabel* m_last;
    ActionButton* m_takeBack;
};

} // namespace coolwarm
