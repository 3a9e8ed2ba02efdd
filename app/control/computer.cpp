// SPDX-License-Identifier: MIT
// Holds what is known of the computer, and tells pages when it changes.
#include "app/control/computer.h"

namespace coolwarm {

void Computer::setAudible(bool audible) {
    m_audible = audible;
    emit audibleChanged(audible);
}

void Computer::setCanSpeak(bool speaks) {
    m_speaks = speaks;
    emit canSpeakChanged(speaks);
}

void Computer::setProgramStart(const ProgramStart& start) {
    m_start = start;
    emit programStartChanged();
}

} // namespace coolwarm
