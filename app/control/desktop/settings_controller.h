// SPDX-License-Identifier: MIT
// Carries out what the settings ask of the computer: theme, size of the letters, start at log-in.
#pragma once

#include "app/control/computer.h"
#include "app/platform/desktop/autostart.h"
#include "app/style/lettering.h"
#include "app/style/theme.h"

#include <QString>

class QSettings;

namespace coolwarm {

/// Theme, letters and start with the session, as the computer is asked for them.
class SettingsController {
public:
    /// Keeps references. `dataDir` is the folder that was chosen on the command line, if any: a
    /// program that is started at log-in gets it too.
    SettingsController(Computer& computer, QSettings& looks, Theme& theme, Lettering& lettering,
                       const std::optional<QString>& dataDir);

private:
    void connectLetters(Lettering& lettering);
    void connectStart();
    void showStart(const QString& fault = {});

    Computer& m_computer;
    QSettings& m_looks;
    Autostart m_autostart;
};

/// The theme that the INI file names.
[[nodiscard]] ThemeChoice themeChoice(const QSettings& looks);
/// The size of the letters that it names, in per cent.
[[nodiscard]] int zoomChoice(const QSettings& looks);

} // namespace coolwarm
