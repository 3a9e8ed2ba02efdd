// SPDX-License-Identifier: MIT
// Chooses a length in whole minutes: a label, a slider with its ends written below, and the value.
#pragma once

#include "app/style/colours.h"

#include <QWidget>

#include <chrono>

class QLabel;

namespace coolwarm {

class AccentSlider;

class LengthSlider : public QWidget {
    Q_OBJECT

public:
    explicit LengthSlider(Accent accent, QWidget* parent = nullptr);

    void setAccent(Accent accent);
    /// The shortest and the longest that can be chosen (0 <= first <= last). The value is kept
    /// inside, without a signal.
    void setRange(std::chrono::minutes first, std::chrono::minutes last);
    /// Shows a value, kept inside the range, without a signal.
    void setLength(std::chrono::minutes length);
    [[nodiscard]] std::chrono::minutes length() const;

signals:
    /// The user chose another length.
    void lengthChanged(std::chrono::minutes length);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showValue();

    QLabel* m_label;
    AccentSlider* m_slider;
    QLabel* m_value;
    QLabel* m_first;
    QLabel* m_last;
};

} // namespace coolwarm
