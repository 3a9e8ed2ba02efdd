// SPDX-License-Identifier: MIT
// The rounded panel on which everything on a page stands.
#pragma once

#include "app/style/palette/colours.h"

#include <QWidget>

#include <optional>

class QBrush;

namespace coolwarm {

/// An empty panel; give it a layout without margins of its own: the card's content margins are the
/// room between border and content, and grow with the font. With an accessible name it is a group
/// to a screen reader.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// What stands on it has to be seen first: a border in the colour of a warning.
    void setUrgent();
    /// A breath of that colour from above; nothing: none.
    void setGlow(std::optional<Accent> accent);
    /// Where there is little room its border is close to what it holds.
    void setClose(bool close);
    /// It holds one row: its border is close above and below, and beside it as on other cards.
    void setLow();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyMargins();
    [[nodiscard]] QBrush ground(const Colours& colours) const;

    bool m_isUrgent = false;
    bool m_isClose = false;
    bool m_isLow = false;
    std::optional<Accent> m_glow;
};

} // namespace coolwarm
