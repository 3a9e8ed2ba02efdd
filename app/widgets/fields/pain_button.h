// SPDX-License-Identifier: MIT
// One button of the pain picker: a number in a small rounded box, filled when it is the chosen one.
#pragma once

#include "app/style/palette/colours.h"

#include <QAbstractButton>

namespace coolwarm {

/// Checkable; a click only reports, the picker decides what becomes checked.
class PainButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PainButton(int value, QWidget* parent = nullptr);

    [[nodiscard]] int value() const { return m_value; }
    /// The colour when chosen.
    void setAccent(Accent accent);

    [[nodiscard]] QSize sizeHint() const override;
    /// A row that lacks a little room has narrower ones before it becomes two rows.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {}
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QSize sizeAt(qreal width) const; ///< em

    int m_value;
    Accent m_accent = Accent::Ice;
};

} // namespace coolwarm
