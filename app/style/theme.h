// SPDX-License-Identifier: MIT
// The look of the whole program: style and palette, by the user's choice or the desktop's.
#pragma once

#include "app/style/colours.h"

#include <QObject>

#include <optional>

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusMessage> // D-Bus finds the slot only when its type is complete
#else
class QDBusMessage;
#endif

namespace coolwarm {

enum class ThemeChoice { System, Light, Dark, HighContrast };

class Theme : public QObject {
    Q_OBJECT

public:
    /// Sets style and colours and keeps following the desktop. `lastSystemDark` is what
    /// systemIsDarkChanged() told last: it saves a flash of the wrong look until the desktop has
    /// answered.
    explicit Theme(ThemeChoice choice = ThemeChoice::System,
                   std::optional<bool> lastSystemDark = {}, QObject* parent = nullptr);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// The look in force.
    [[nodiscard]] Scheme scheme() const;

signals:
    /// The desktop told another preference; worth remembering for the next start.
    void systemIsDarkChanged(bool dark);

private slots:
    /// The desktop portal tells that a setting changed: group, key, value.
    void portalSettingChanged(const QDBusMessage& message);

private:
    void followDesktop();
    void askPortal();
    void setSystemDark(bool dark);
    void apply();
    void applyIfChanged(Scheme before);

    ThemeChoice m_choice;
    bool m_systemDark = false;
};

} // namespace coolwarm
