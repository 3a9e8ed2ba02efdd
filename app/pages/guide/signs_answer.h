// SPDX-License-Identifier: MIT
// The end of the walk through the warning signs: what to do, and what may be kept of it.
#pragma once

#include "app/text/guide/warning_signs.h"
#include "core/domain/pain.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QLabel;

namespace coolwarm {

class ActionButton;
class EngineBridge;
class PainPicker;

/// Nothing is kept unless somebody asks for it. Then the answer becomes the note of a pain entry of
/// now: of the records that the log has that one has a moment, a part of the body and a note, and
/// by these it belongs to the bout that is open.
class SignsAnswer : public QWidget {
    Q_OBJECT

public:
    /// Keeps the reference. `found` is the most urgent sign that is there.
    SignsAnswer(EngineBridge& bridge, const std::optional<WarningSign>& found,
                QWidget* parent = nullptr);

    /// A digit that tells the pain while that is asked; false when it is none.
    [[nodiscard]] bool takeDigit(const QKeyEvent& event);
    /// What to do, as it stands there.
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QWidget* buildSentence();
    [[nodiscard]] QWidget* buildKeeping();
    void ask();
    void keep(PainScore score);
    void say(const QString& text);

    EngineBridge& m_bridge;
    const std::optional<WarningSign> m_found;
    ActionButton* m_keep;
    QLabel* m_said; ///< what is asked, and what has become of it
    PainPicker* m_pain;
};

} // namespace coolwarm
