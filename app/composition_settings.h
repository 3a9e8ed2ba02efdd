// SPDX-License-Identifier: MIT
// The part of composition that carries out what the settings ask of the system.
#pragma once

#include "app/bridge/log_desk.h"
#include "app/platform/autostart.h"
#include "app/platform/theme.h"

#include <QString>

class QSettings;

namespace coolwarm {

class SettingsPage;

/// Theme, start with the session, and the care of the log, for the page of the settings.
class SettingsWays {
public:
    /// Keeps references. `dataDir` is the folder that was chosen on the command line, if any: a
    /// program that is started at log-in gets it too.
    SettingsWays(SettingsPage& page, QSettings& looks, Theme& theme, LogDesk& desk,
                 const std::optional<QString>& dataDir);

private:
    void connectStart();
    void showStart(const QString& fault = {});

    SettingsPage& m_page;
    QSettings& m_looks;
    Autostart m_autostart;
};

/// The theme that the INI file names.
[[nodiscard]] ThemeChoice themeChoice(const QSettings& looks);

} // namespace coolwarm
