// SPDX-License-Identifier: MIT
// The look of the whole program: style, palette and style sheet, by the user's choice or the
// desktop's.
#pragma once

#include "app/style/colours.h"

#include <QObject>
#include <QString>

#include <optional>
#include <span>

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusMessage> // D-Bus finds the slot only when its type is complete
#else
class QDBusMessage;
#endif

class QApplication;

namespace coolwarm {

enum class ThemeChoice { System, Light, Dark, HighContrast };

class Theme : public QObject {
    Q_OBJECT

public:
    /// Sets style and colours and keeps following the desktop. `lastSystemDark` is what
    /// systemIsDark() said last time: it saves a flash of the wrong look until the desktop has
    /// answered.
    explicit Theme(QApplication& application, ThemeChoice choice = ThemeChoice::System,
                   std::optional<bool> lastSystemDark = {}, QObject* parent = nullptr);

    /// The classes that the style sheet dresses, as it names them: with a dot the class alone,
    /// without one its heirs too.
    [[nodiscard]] static std::span<const char* const> dressedClasses();
    /// Puts the style sheet on from now on. Comes by itself with the first widget of one of
    /// dressedClasses(): the first page has none, and to do without takes 10 ms off a start and 1
    /// MB off the memory.
    void dress();

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// The look in force.
    [[nodiscard]] Scheme scheme() const;
    /// Whether the desktop prefers dark; light while it is not known.
    [[nodiscard]] bool systemIsDark() const { return m_systemDark; }

signals:
    /// The look in force became another one.
    void schemeChanged(coolwarm::Scheme scheme);
    /// The desktop told another preference; worth remembering for the next start.
    void systemIsDarkChanged(bool dark);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    /// The desktop portal tells that a setting changed: group, key, value.
    void portalSettingChanged(const QDBusMessage& message);

private:
    void followDesktop();
    void askPortal();
    void setSystemDark(bool dark);
    void apply();
    void dressFor(const QObject& widget);
    void applyIfChanged(Scheme before);

    QApplication& m_application;
    ThemeChoice m_choice;
    bool m_systemDark = false;
    QString m_sheet; ///< empty before dress()
};

} // namespace coolwarm
