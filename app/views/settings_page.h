// SPDX-License-Identifier: MIT
// The settings: sections in one column. Built when it is first seen, since most starts of the
// program do without it.
#pragma once

#include "app/bridge/engine_bridge.h"
#include "app/models/program_start.h"

#include <QWidget>

#include <optional>

class QSettings;
class QVBoxLayout;

namespace coolwarm {

class LogDesk;
class SettingsAlarm;
class SettingsData;
class SettingsLooks;
class SettingsProgram;
class SettingsReminders;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// Keeps references.
    SettingsPage(EngineBridge& bridge, QSettings& looks, QWidget* parent = nullptr);

    /// Through whom the section about the data works; without one there is none. To be called
    /// before the page is first seen.
    void setLogDesk(LogDesk& desk) { m_desk = &desk; }
    /// Whether there is a loudspeaker, once that is known.
    void setAudible(bool audible);
    /// Whether the computer can speak; it can until told otherwise.
    void setSpeechAvailable(bool available);
    /// How the program starts, as the system says.
    void displayStart(const ProgramStart& start);

signals:
    /// The page is seen: what the system says is to be read anew.
    void opened();
    /// The alarm is to be heard once, as it is set.
    void toneTestWanted();
    void startWanted(bool starts, bool minimized);
    /// The INI file says another theme now.
    void themeChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addSections(QVBoxLayout* column);

    EngineBridge& m_bridge;
    QSettings& m_looksFile;
    LogDesk* m_desk = nullptr;
    SettingsAlarm* m_alarm = nullptr; ///< null, as the others, until the page is built
    SettingsReminders* m_reminders = nullptr;
    SettingsProgram* m_program = nullptr;
    SettingsLooks* m_looks = nullptr;
    SettingsData* m_data = nullptr;
    std::optional<bool> m_audible;
    bool m_speech = true;
    ProgramStart m_start;
};

} // namespace coolwarm
