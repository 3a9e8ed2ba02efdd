// SPDX-License-Identifier: MIT
// What the program knows of the computer it runs on, and what its pages ask of that.
#pragma once

#include "app/control/program_start.h"
#include "core/domain/guide_tone.h"

#include <QObject>

#include <optional>

namespace coolwarm {

/// Controllers write down here what they find and carry out what is asked; pages show the one and
/// ask the other. Neither side knows who is on the other.
class Computer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is a loudspeaker, once that is known.
    [[nodiscard]] std::optional<bool> isAudible() const { return m_audible; }
    /// Whether it can speak; it can until told otherwise.
    [[nodiscard]] bool canSpeak() const { return m_speaks; }
    /// How the program starts, as the system says.
    [[nodiscard]] const ProgramStart& programStart() const { return m_start; }
    /// Whether there is a tray in which the window may hide.
    [[nodiscard]] bool hasTray() const { return m_hasTray; }

    void setAudible(bool audible);
    void setCanSpeak(bool speaks);
    void setProgramStart(const ProgramStart& start);
    void setHasTray(bool there) { m_hasTray = there; }

signals:
    void audibleChanged(bool audible);
    void canSpeakChanged(bool speaks);
    void programStartChanged();

    /// The alarm is to be heard once, as it is set.
    void toneTestWanted();
    /// What guides somebody through an activity is to be heard now, instead of what was heard until
    /// then; never over the alarm.
    void guideToneWanted(coolwarm::GuideTone tone);
    /// Somebody looks at how the program starts: what the system says is to be read anew.
    void programStartLookedAt();
    /// The program is to start with the session, or no longer; then without its window or with it.
    void programStartWanted(bool starts, bool minimized);
    /// The settings of the looks say another theme now.
    void themeChosen();
    /// And another language.
    void languageChosen();
    /// And another size of the letters.
    void zoomChosen();
    /// The letters are to become larger or smaller by so many steps; by none, as large as usual.
    void zoomWanted(int steps);

private:
    std::optional<bool> m_audible;
    bool m_speaks = true;
    bool m_hasTray = false;
    ProgramStart m_start;
};

} // namespace coolwarm
