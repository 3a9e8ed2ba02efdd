// SPDX-License-Identifier: MIT
// Carries out what the settings ask of the computer: the theme, and the start at log-in.
#pragma once

#include "app/control/computer.h"
#include "app/platform/desktop/autostart.h"
#include "app/style/theme.h"

#include <QString>

class QSettings;

namespace coolwarm {

/// Theme and start with the session, as the computer is asked for them.
class SettingsController {
public:
    /// Keeps references. `dataDir` is the folder that was chosen on the command line, if any: a
    /// program that is started at log-in gets it too.
    SettingsController(Computer& computer, QSettings& looks, Theme& theme,
                       const std::optional<QString>& dataDir);

private:
    void connectStart();
    void showStart(const QString& fault = {});

    Computer& m_computer;
    QSettings& m_looks;
    Autostart m_autostart;
};

/// The theme that the INI file names.
[[nodiscard]] ThemeChoice themeChoice(const QSettings& looks);

} // namespace coolwarm
