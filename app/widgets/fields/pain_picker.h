// SPDX-License-Identifier: MIT
// Eleven small buttons, 0 to 10, of which one or none is chosen: the pain score.
#pragma once

#include "app/style/colours.h"
#include "core/domain/pain.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QLabel;

namespace coolwarm {

class PainButton;

/// One stop of the Tab key: arrows, Home and End move the choice, digits type it (1 then 0 is 10),
/// Delete and Backspace clear it, as does a click on the chosen button. The buttons wrap into more
/// rows when narrow.
class PainPicker : public QWidget {
    Q_OBJECT

public:
    /// `label` is shown above the buttons ("Pain before") and may carry a mnemonic.
    explicit PainPicker(const QString& label, QWidget* parent = nullptr);

    /// The colour of the chosen button.
    void setAccent(Accent accent);
    /// Takes a digit that was typed anywhere on the page; false when the key is none.
    bool takeDigit(const QKeyEvent& event);
    /// Shows a score, or none, without a signal.
    void setPain(std::optional<PainScore> pain);
    [[nodiscard]] std::optional<PainScore> pain() const { return m_pain; }

signals:
    /// The user chose another score, or none.
    void painChanged(std::optional<coolwarm::PainScore> pain);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButtons();
    void addEnds();
    void retranslate();
    bool handleKey(const QKeyEvent& event);
    [[nodiscard]] std::optional<PainScore> steppedBy(int step) const;
    [[nodiscard]] bool shows(int value) const;
    void typeDigit(int digit);
    void choose(std::optional<PainScore> pain);

    QLabel* m_label;
    QList<PainButton*> m_buttons;
    std::optional<PainScore> m_pain;
    QElapsedTimer m_sinceOne; ///< runs after a typed 1, so that a 0 may follow it
};

} // namespace coolwarm
