// SPDX-License-Identifier: MIT
// The walk through the warning signs: one question a page, the most urgent first.
#pragma once

#include "app/text/guide/warning_signs.h"
#include "app/widgets/layout/fitting_dialog.h"

#include <QPointer>

#include <cstddef>
#include <optional>
#include <vector>

class QPushButton;
class QScrollArea;

namespace coolwarm {

class ActionButton;
class EngineBridge;
class SignsAnswer;

/// The first yes ends it, since whatever comes later is less urgent; so does the last no. A letter
/// or a digit answers, Backspace goes back. Like every dialog it is closed for an alarm.
class SignsWalk : public FittingDialog {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit SignsWalk(EngineBridge& bridge, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget* buildBottom();
    [[nodiscard]] QWidget* buildQuestion() const;
    void answer(bool yes);
    void goBack();
    void showQuestion();
    void end(const std::optional<WarningSign>& found);
    void turnTo(QWidget* page, const QString& name, bool isQuestion);
    void showList();

    EngineBridge& m_bridge;
    const std::vector<WarningSign> m_signs;
    std::size_t m_at = 0; ///< the question that is asked, or was answered last
    QScrollArea* m_scroll;
    ActionButton* m_yes;
    ActionButton* m_no;
    QPushButton* m_back = nullptr;
    QPointer<SignsAnswer> m_answer; ///< once it has ended
};

} // namespace coolwarm
