// SPDX-License-Identifier: MIT
// Eleven small buttons, 0 to 10, of which one or none is chosen: the pain score.
#pragma once

#include "app/style/palette/colours.h"
#include "app/widgets/layout/keep_height.h"
#include "core/domain/pain.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTimer>

#include <optional>

class QBoxLayout;
class QKeyEvent;
class QLabel;

namespace coolwarm {

class PainButton;

/// One stop of the Tab key: arrows, Home and End move the choice, digits type it (1 then 0 is 10),
/// Delete and Backspace clear it, as does a click on the chosen button. The buttons wrap into more
/// rows when narrow. Where each press counts by itself, the keys that move the choice move the
/// keyboard alone.
class PainPicker : public KeepsHeight {
    Q_OBJECT

public:
    enum class Use {
        Choice, ///< one or none is chosen, until another is
        Press,  ///< each press tells a score; none is seen as chosen
    };
    /// `label` is shown above the buttons ("Pain before"), or beside them where each press counts,
    /// and may carry a mnemonic.
    explicit PainPicker(const QString& label, Use use = Use::Choice, QWidget* parent = nullptr);

    /// What is asked, as the constructor takes it.
    void setLabel(const QString& label);
    /// The colour of the chosen button.
    void setAccent(Accent accent);
    /// Takes a digit that was typed anywhere on the page; false when the key is none.
    bool takeDigit(const QKeyEvent& event);
    /// Shows a score, or none, without a signal.
    void setPain(std::optional<PainScore> pain);
    [[nodiscard]] std::optional<PainScore> pain() const { return m_pain; }
    /// Whether the label stands above the buttons although each press counts: in little room.
    void setStacked(bool stacked);

signals:
    /// A score was told, where each press counts.
    void pressed(coolwarm::PainScore pain);
    /// The user chose another score, or none.
    void painChanged(std::optional<coolwarm::PainScore> pain);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButtons();
    void addEnds();
    void retranslate();
    bool handleKey(const QKeyEvent& event);
    bool moveKeyboard(int key);
    /// How far a key leads along the numbers; 0 for one that leads nowhere.
    [[nodiscard]] int stepOf(int key) const;
    void press(int value);
    [[nodiscard]] std::optional<PainScore> steppedBy(int step) const;
    [[nodiscard]] bool shows(int value) const;
    void typeDigit(int digit);
    void choose(std::optional<PainScore> pain);

    const Use m_use;
    QLabel* m_label;
    QBoxLayout* m_parts; ///< label and buttons
    QTimer m_one;        ///< runs after a typed 1 that is a press, unless a 0 follows it
    QList<PainButton*> m_buttons;
    std::optional<PainScore> m_pain;
    QElapsedTimer m_sinceOne; ///< runs after a typed 1, so that a 0 may follow it
};

} // namespace coolwarm
