// SPDX-License-Identifier: MIT
// Words tones, volumes and delays.
#include "app/text/preference_text.h"

#include "app/text/format.h"
#include "app/text/text_context.h"
#include "core/time/reading.h"

#include <QLocale>

namespace coolwarm {

QString ringToneText(RingTone tone) {
    switch (tone) {
    case RingTone::Wood:
        return Text::tr("Wood", "a tone of the alarm");
    case RingTone::Pulse:
        return Text::tr("Pulse", "a tone of the alarm");
    case RingTone::Bells:
        break;
    }
    return Text::tr("Bells", "a tone of the alarm");
}

QString percentText(int percent) {
    //: %1 is a number of percent; some languages write no space
    return Text::tr("%1 %").arg(QLocale().toString(percent));
}

QString startDelayText(StartDelay delay) {
    if (delay == StartDelay::none())
        return Text::tr("None: begin at once");
    return spanText(Millis{delay.length()});
}

} // namespace coolwarm
