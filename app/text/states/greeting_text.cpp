// SPDX-License-Identifier: MIT
// Whole sentences: a language may greet and tell in another order.
#include "app/text/states/greeting_text.h"

#include "app/text/format.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QTime>

namespace coolwarm {

namespace {

struct GreetingText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::GreetingText)
};

enum class Hour { Night, Morning, Afternoon, Evening };

Hour hourOf(const QTime& time) {
    if (time.hour() < 5 || time.hour() >= 23)
        return Hour::Night;
    if (time.hour() < 12)
        return Hour::Morning;
    return time.hour() < 18 ? Hour::Afternoon : Hour::Evening;
}

QString readyText(Hour hour) {
    switch (hour) {
    case Hour::Morning:
        return GreetingText::tr("Good morning. Ice or heat may go on now.");
    case Hour::Afternoon:
        return GreetingText::tr("Good afternoon. Ice or heat may go on now.");
    case Hour::Evening:
        return GreetingText::tr("Good evening. Ice or heat may go on now.");
    case Hour::Night:
        break;
    }
    return GreetingText::tr("Ice or heat may go on now.");
}

QString hurtText(Hour hour) {
    switch (hour) {
    case Hour::Morning:
        return GreetingText::tr(
            "Good morning. No ice and no heat before the skin is normal again.");
    case Hour::Afternoon:
        return GreetingText::tr(
            "Good afternoon. No ice and no heat before the skin is normal again.");
    case Hour::Evening:
        return GreetingText::tr(
            "Good evening. No ice and no heat before the skin is normal again.");
    case Hour::Night:
        break;
    }
    return GreetingText::tr("No ice and no heat before the skin is normal again.");
}

} // namespace

QString greetingText(const Status& status) {
    const Hour hour = hourOf(toDateTime(status.now.wallSecond()).time());
    return status.cards.ice.skinHurt ? hurtText(hour) : readyText(hour);
}

} // namespace coolwarm
