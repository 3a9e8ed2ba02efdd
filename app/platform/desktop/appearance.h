// SPDX-License-Identifier: MIT
// Asks the desktop how it would like its programs to look, and hears when that changes.
#pragma once

#include "app/style/desktop_wish.h"

#include <QObject>

#include <optional>

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusMessage> // D-Bus finds the slot only when its type is complete
#else
class QDBusMessage;
#endif

namespace coolwarm {

/// Through Qt where that knows, else through the desktop portal; neither is waited for.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// `last` is what wishChanged() told last: until the desktop has answered it is taken for its
    /// wish, which saves a flash of the wrong look. Without it the platform's palette tells whether
    /// it is dark, so this comes before that is replaced.
    explicit Appearance(const std::optional<DesktopWish>& last, QObject* parent = nullptr);

    [[nodiscard]] const DesktopWish& wish() const { return m_wish; }

signals:
    /// The desktop told another preference; worth remembering for the next start.
    void wishChanged(const coolwarm::DesktopWish& wish);

private slots:
    /// The desktop portal tells that a setting changed: group, key, value.
    void portalSettingChanged(const QDBusMessage& message);

private:
    void askPortal();
    void take(const DesktopWish& wish);

    DesktopWish m_wish;
    bool m_qtTellsScheme = false;
};

} // namespace coolwarm
