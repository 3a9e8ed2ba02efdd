// SPDX-License-Identifier: MIT
// Makes the sentences from the status alone.
#include "app/text/states/spoken_states.h"

#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "app/text/spoken_text.h"
#include "app/text/states/running_view.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/engine/status.h"
#include "core/log/ports/store.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::minutes;

struct SpokenStatesText {
    Q_DECLARE_TR_FUNCTIONS(SpokenStates)
};

constexpr minutes justBegun{1};

QString leftOf(const RunningStatus& running) {
    return spokenSpan(std::max(Millis{0}, running.remaining));
}

QString spokenCard(const CardStatus& card, std::chrono::sys_seconds now) {
    const bool ice = card.modality == Modality::Ice;
    if (card.skinHurt)
        return skinHurtText();
    if (card.opensAt)
        //: %1 is a time of day or a day and a time, %2 a length in words.
        return (ice ? SpokenStatesText::tr("Ice again from %1, in %2.")
                    : SpokenStatesText::tr("Heat again from %1, in %2."))
            .arg(timeText(*card.opensAt, now), spokenSpan(card.remaining));
    if (card.asksSkinUntil)
        return ice ? SpokenStatesText::tr("You can use ice if the skin feels normal again.")
                   : SpokenStatesText::tr("You can use heat if the skin feels normal again.");
    return ice ? SpokenStatesText::tr("You can use ice.")
               : SpokenStatesText::tr("You can use heat.");
}

} // namespace

QString spokenBeginning(const RunningStatus& running, const Status& status) {
    const Session& session = running.session;
    const bool ice = session.modality == Modality::Ice;
    const bool isNew = running.elapsed < Millis{justBegun};
    //: %1 is a part of the body, %2 a length in words, %3 a time of day.
    return (isNew ? (ice ? SpokenStatesText::tr("Ice on, %1, %2, until %3.")
                         : SpokenStatesText::tr("Heat on, %1, %2, until %3."))
                  : (ice ? SpokenStatesText::tr("Ice is on, %1, %2 left, until %3.")
                         : SpokenStatesText::tr("Heat is on, %1, %2 left, until %3.")))
        .arg(siteInSentence(session.site),
             isNew ? spokenSpan(Millis{*session.planned}) : leftOf(running),
             timeText(running.endsAt, status.now.wallSecond()));
}

QString spokenTimeLeft(const RunningStatus& running, const Status& status) {
    if (running.alarm)
        return spokenAlarm(running);
    //: %1 is a part of the body, %2 a length in words, %3 a time of day.
    return (running.session.modality == Modality::Ice
                ? SpokenStatesText::tr("Ice, %1: %2 left, until %3.")
                : SpokenStatesText::tr("Heat, %1: %2 left, until %3."))
        .arg(siteInSentence(running.session.site), leftOf(running),
             timeText(running.endsAt, status.now.wallSecond()));
}

QString spokenAlarm(const RunningStatus& running) {
    const bool ice = running.session.modality == Modality::Ice;
    const QString site = siteInSentence(running.session.site);
    const Millis late = -running.remaining;
    if (late < Millis{minutes{1}})
        //: %1 is a part of the body.
        return (ice ? SpokenStatesText::tr("Take the pack off. Ice, %1.")
                    : SpokenStatesText::tr("Take the pack off. Heat, %1."))
            .arg(site);
    //: %1 is a part of the body, %2 a length in words.
    return (ice ? SpokenStatesText::tr("Take the pack off. Ice, %1, time was up %2 ago.")
                : SpokenStatesText::tr("Take the pack off. Heat, %1, time was up %2 ago."))
        .arg(site, spokenSpan(Millis{std::chrono::floor<minutes>(late)}));
}

QString spokenLateQuestion(const RunningStatus& running) {
    return running.session.modality == Modality::Ice
               ? SpokenStatesText::tr(
                     "When did the ice pack come off? Just now, when it rang, or at another "
                     "time.")
               : SpokenStatesText::tr(
                     "When did the heat pack come off? Just now, when it rang, or at another "
                     "time.");
}

QString spokenEnd(const Session& session, const Status& status) {
    const QString length = spokenDuration(session.duration());
    const Outcome outcome = session.outcome.value_or(Outcome::Completed);
    const QString next = closedView(session, status).detail;
    if (outcome == Outcome::StoppedEarly)
        return SpokenStatesText::tr("Stopped after %1. You can undo the stop for 60 seconds.")
            .arg(length);
    if (outcome == Outcome::Overran)
        //: Two lengths in words.
        return (session.modality == Modality::Ice
                    ? SpokenStatesText::tr(
                          "The ice was on for %1, %2 too long. Look at the skin now.")
                    : SpokenStatesText::tr(
                          "The heat was on for %1, %2 too long. Look at the skin now."))
            .arg(length, spokenDuration(session.duration() -
                                        status.cards[session.modality].regimen.window.most));
    const QString done = SpokenStatesText::tr("Done: %1.").arg(length);
    //: Two sentences, such as "Done: 20 minutes." and when ice can be used again.
    return next.isEmpty() ? done : SpokenStatesText::tr("%1 %2").arg(done, next);
}

QString spokenSite(const Status& status) {
    const auto now = status.now.wallSecond();
    QStringList sentences;
    //: A part of the body as a sentence of its own.
    sentences.append(SpokenStatesText::tr("%1.").arg(siteText(status.site)));
    for (const Modality modality : bothModalities)
        sentences.append(spokenCard(status.cards[modality], now));
    sentences.removeDuplicates(); // both may wait for the same
    return sentences.join(u' ');
}

} // namespace coolwarm
