// SPDX-License-Identifier: MIT
// The push buttons of the pages: one that stands out in a signal colour, and plain ones.
#pragma once

#include "app/widgets/colours.h"

#include <QPushButton>

class QMenu;

namespace coolwarm {

class ActionButton : public QPushButton {
    Q_OBJECT

public:
    /// Primary: filled with the accent. Secondary: outlined, tall. Compact: outlined, as low as a
    /// text line.
    /// Alarm: a primary one that can be hit without aiming.
    enum class Kind { Primary, Secondary, Compact, Alarm };

    ActionButton(Kind kind, const QString& text, QWidget* parent = nullptr);

    /// The colour of a primary button; ice until set.
    void setAccent(Accent accent);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Makes the button open a menu and leaves room for the arrow that says so. To be called before
    /// it shows.
    void attachMenu(QMenu* menu);

    /// A button of the arrow alone is a square.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintArrow();
    [[nodiscard]] bool isFilled() const { return m_kind == Kind::Primary || m_kind == Kind::Alarm; }

    Kind m_kind;
};

} // namespace coolwarm
