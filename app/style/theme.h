// SPDX-License-Identifier: MIT
// The look of the whole program: style and palette, by the user's choice or the desktop's wish.
#pragma once

#include "app/style/desktop_wish.h"
#include "app/style/palette/colours.h"

#include <QObject>
#include <QPointer>

namespace coolwarm {

class CoolwarmStyle;

enum class ThemeChoice { System, Light, Dark, HighContrastDark, HighContrastLight };

class Theme : public QObject {
    Q_OBJECT

public:
    /// Sets style and colours.
    explicit Theme(ThemeChoice choice = ThemeChoice::System, const DesktopWish& wish = {},
                   QObject* parent = nullptr);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// What the desktop would like now. Its accent colour and its wish for less motion count
    /// whatever look is chosen.
    void setWish(const DesktopWish& wish);
    /// The look in force.
    [[nodiscard]] Scheme scheme() const;

private:
    void apply();

    QPointer<CoolwarmStyle> m_style; ///< the application's
    ThemeChoice m_choice;
    DesktopWish m_wish;
};

} // namespace coolwarm
