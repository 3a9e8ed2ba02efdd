// SPDX-License-Identifier: MIT
// Sets style and palette of the application.
#include "app/style/theme.h"

#include "app/style/coolwarm_style.h"

#include <QApplication>
#include <QPalette>

namespace coolwarm {

Theme::Theme(ThemeChoice choice, const DesktopWish& wish, QObject* parent)
    : QObject(parent), m_style(new CoolwarmStyle), m_choice(choice), m_wish(wish) {
    m_style->setLessMotion(wish.lessMotion);
    QApplication::setStyle(m_style);
    apply();
}

Scheme Theme::scheme() const {
    switch (m_choice) {
    case ThemeChoice::System:
        if (m_wish.highContrast)
            return m_wish.dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
        return m_wish.dark ? Scheme::Dark : Scheme::Light;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrastDark:
        return Scheme::HighContrastDark;
    case ThemeChoice::HighContrastLight:
        return Scheme::HighContrastLight;
    }
    return Scheme::Light;
}

void Theme::setChoice(ThemeChoice choice) {
    if (m_choice != choice) {
        const Scheme before = scheme();
        m_choice = choice;
        if (scheme() != before)
            apply();
    }
}

void Theme::setWish(const DesktopWish& wish) {
    const Scheme before = scheme();
    const bool isTintedAnew = wish.accent != m_wish.accent;
    m_wish = wish;
    if (m_style != nullptr)
        m_style->setLessMotion(wish.lessMotion);
    if (isTintedAnew || scheme() != before)
        apply();
}

void Theme::apply() {
    QApplication::setPalette(paletteOf(scheme(), m_wish.accent));
}

} // namespace coolwarm
