// SPDX-License-Identifier: MIT
// The choice of a length in whole minutes: a label, a slider with its ends written below, and the
// value.
#pragma once

#include "app/style/colours.h"

#include <QWidget>

class QLabel;

namespace coolwarm {

class AccentSlider;

class LengthSlider : public QWidget {
    Q_OBJECT

public:
    explicit LengthSlider(Accent accent, QWidget* parent = nullptr);

    void setAccent(Accent accent);
    /// The first and the last minute that can be chosen (0 <= first <= last). The value is kept
    /// inside, without a signal.
    void setRange(int first, int last);
    /// Shows a value, kept inside the range, without a signal.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const;
    [[nodiscard]] int first() const;
    [[nodiscard]] int last() const;

signals:
    /// The user chose another length.
    void minutesChanged(int minutes);

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
