// SPDX-License-Identifier: MIT
// Words the answers of the rules, calm and short: what is so, why, and what to do now.
#include "app/text/verdict_text.h"

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/skin_text.h"
#include "app/text/text_context.h"
#include "core/domain/fields.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/text/note.h"
#include "core/text/text_fault.h"

#include <QLocale>

namespace coolwarm {

namespace {

QString fieldNames(const FieldSet& fields) {
    QStringList names;
    const auto add = [&](auto field, const QString& name) {
        if (fields.has(field))
            names.append(name);
    };
    add(&Session::modality, Text::tr("Ice or heat", "name of a field"));
    add(&Session::site, Text::tr("Part of the body", "name of a field"));
    add(&Session::start, Text::tr("Start", "name of a field"));
    add(&Session::end, Text::tr("End", "name of a field"));
    add(&Session::painBefore, Text::tr("Pain before", "name of a field"));
    add(&Session::painAfter, Text::tr("Pain after", "name of a field"));
    add(&Session::note, Text::tr("Note", "name of a field"));
    add(&Session::skin, Text::tr("Skin", "name of a field"));
    return names.join(QStringLiteral(", "));
}

/// One refusal and the sentences it may need, by what they are about.
class Wording {
public:
    Wording(const Refusal& refusal, std::chrono::sys_seconds now)
        : m_refusal(refusal), m_now(now), m_ice(refusal.modality == Modality::Ice) {}

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString aboutStart() const;
    [[nodiscard]] QString aboutRest() const;
    [[nodiscard]] QString aboutPackAlreadyOn() const;
    [[nodiscard]] QString aboutOther() const;
    [[nodiscard]] QString aboutRunning() const;
    [[nodiscard]] QString aboutTimes() const;
    [[nodiscard]] QString aboutChanges() const;

    [[nodiscard]] QString opens() const {
        return timeText(m_refusal.opensAt.value_or(m_now), m_now);
    }
    [[nodiscard]] QString otherSite() const {
        return m_refusal.other ? siteInSentence(m_refusal.other->site) : QString();
    }
    [[nodiscard]] QString otherStart() const {
        return timeText(m_refusal.other ? m_refusal.other->start.utc : m_now, m_now);
    }
    [[nodiscard]] QString otherSpan() const;

    const Refusal& m_refusal;
    std::chrono::sys_seconds m_now;
    bool m_ice;
};

// "Fri 20 Nov, 14:12 – 14:32", as the history shows it; open-ended while that session runs.
QString Wording::otherSpan() const {
    if (!m_refusal.other || !m_refusal.other->end)
        return otherStart();
    const std::chrono::sys_seconds start = m_refusal.other->start.utc;
    //: From one moment to another: "Fri 20 Nov, 14:12 – 14:32".
    return Text::tr("%1 – %2").arg(timeText(start, m_now),
                                   timeText(m_refusal.other->end->utc, start));
}

QString Wording::aboutStart() const {
    switch (m_refusal.reason) {
    case Reason::LengthOutsideWindow:
        return (m_ice ? Text::tr("An ice session lasts %1: shorter does little, longer can harm "
                                 "the skin. Choose a length within that.")
                      : Text::tr("A heat session lasts %1: shorter does little, longer can harm "
                                 "the skin. Choose a length within that."))
            .arg(windowText(m_refusal.window));
    case Reason::Resting:
        return aboutRest().arg(opens());
    case Reason::SkinQuestion:
        if (m_refusal.other && m_refusal.other->skin)
            //: %1 is "Lower back: the skin was numb after the last session."
            return Text::tr("%1 Is it normal again?").arg(skinWasText(*m_refusal.other));
        return Text::tr("Does the skin feel normal again?");
    default:
        return {};
    }
}

// What may be done now, as the rules answered it when they were asked.
QString Wording::aboutRest() const {
    if (!m_refusal.otherMay)
        return m_ice
                   ? Text::tr("The skin rests from ice until %1, so that it recovers. Wait until "
                              "then.")
                   : Text::tr("The skin rests from heat until %1, so that it recovers. Wait until "
                              "then.");
    if (m_refusal.otherAsksSkin)
        return m_ice ? Text::tr("The skin rests from ice until %1, so that it recovers. You can "
                                "use heat once the skin feels normal again, or wait until %1.")
                     : Text::tr("The skin rests from heat until %1, so that it recovers. You can "
                                "use ice once the skin feels normal again, or wait until %1.");
    return m_ice ? Text::tr("The skin rests from ice until %1, so that it recovers. You can use "
                            "heat now, or wait until %1.")
                 : Text::tr("The skin rests from heat until %1, so that it recovers. You can use "
                            "ice now, or wait until %1.");
}

QString Wording::aboutPackAlreadyOn() const {
    switch (m_refusal.reason) {
    case Reason::AgoTooLong:
        return Text::tr("A pack that has been on for %1 has had its full time. Take it off and log "
                        "the session afterwards.")
            .arg(spanText(m_refusal.window.most));
    case Reason::AgoInsideRest:
        return (m_ice ? Text::tr("Your skin rested from ice until %1, so a session cannot be timed "
                                 "from before "
                                 "that. Give a shorter time, or log the session afterwards.")
                      : Text::tr("Your skin rested from heat until %1, so a session cannot be "
                                 "timed from before "
                                 "that. Give a shorter time, or log the session afterwards."))
            .arg(opens());
    case Reason::AgoInsideSession:
        return Text::tr(
            "At that time another session was still on at this part of the body. Give a shorter "
            "time.");
    default:
        return {};
    }
}

QString Wording::aboutOther() const {
    const bool ice = m_refusal.other && m_refusal.other->modality == Modality::Ice;
    switch (m_refusal.reason) {
    case Reason::SessionRunning:
        return (ice ? Text::tr("Ice is already on (%2, since %1), and one session runs at a time. "
                               "Stop it or let it end, then start.")
                    : Text::tr("Heat is already on (%2, since %1), and one session runs at a time. "
                               "Stop it or let it end, then start."))
            .arg(otherStart(), otherSite());
    case Reason::AlarmWaiting:
        return (ice ? Text::tr("The ice from %1 (%2) has had its time, and one session runs at a "
                               "time. Confirm that the pack is off, then start.")
                    : Text::tr("The heat from %1 (%2) has had its time, and one session runs at a "
                               "time. Confirm that the pack is off, then start."))
            .arg(otherStart(), otherSite());
    case Reason::Overlaps:
        return (ice ? Text::tr(
                          "Ice is already in the log for this part of the body at that time (%1). "
                          "Check the times.")
                    : Text::tr(
                          "Heat is already in the log for this part of the body at that time (%1). "
                          "Check the times."))
            .arg(otherSpan());
    default:
        return {};
    }
}

QString Wording::aboutRunning() const {
    switch (m_refusal.reason) {
    case Reason::NothingRunning:
        return Text::tr("No session is running, so there is nothing to end or change. Start one "
                        "first.");
    case Reason::AlarmNotDue:
        return Text::tr("The session runs until %1. Stop it if the pack comes off before then.")
            .arg(opens());
    case Reason::AlarmDue:
        return Text::tr("The session has reached its end. Confirm that the pack is off.");
    case Reason::TooLateToDiscard:
        return (m_refusal.other && m_refusal.other->end && m_refusal.other->outcome
                    ? Text::tr("A start by mistake can be forgotten for one minute, here until %1. "
                               "The session stays in the log.")
                    : Text::tr("A start by mistake can be forgotten for one minute, here until %1. "
                               "Stop the session instead; it is logged with its time."))
            .arg(opens());
    case Reason::ShorterThanElapsed:
        return Text::tr("The pack has already been on for longer than that. Choose a longer time, "
                        "or stop the session.");
    case Reason::NothingToTakeBack:
        return Text::tr("Nothing was ended within the last minute, so nothing can be taken back. "
                        "The log stays as it is.");
    case Reason::RemovedOutsideSession:
        return Text::tr("The pack came off between %1, when it went on, and now. Check the time.")
            .arg(otherStart());
    case Reason::RemovedBeforeWindow:
        return Text::tr("The pack would then have been on for less than %n minute(s), and the rest "
                        "counts from that time. Is that right?",
                        nullptr, static_cast<int>(m_refusal.window.least.count()));
    default:
        return {};
    }
}

QString Wording::aboutTimes() const {
    switch (m_refusal.reason) {
    case Reason::EndNotAfterStart:
        return Text::tr("A session ends after it starts. Check both times.");
    case Reason::InTheFuture:
        return Text::tr("A session can be logged once it is over, and this one would end in the "
                        "future. Check both times.");
    case Reason::BeforeTheLog:
        return Text::tr("The log reaches back to 1970, and this is earlier. Check the date.");
    case Reason::LongerThanADay:
        return Text::tr("This session would be longer than a day. Check "
                        "both times.");
    default:
        return {};
    }
}

QString Wording::aboutChanges() const {
    switch (m_refusal.reason) {
    case Reason::HeldByRest:
        return Text::tr(
                   "The skin rests after this session until %1, so until then its end can only "
                   "move later and its part of the body stays. Pain and note can be changed now.")
            .arg(opens());
    case Reason::StillOpen:
        return Text::tr("This session is not over yet. Stop it or confirm that the pack is off, "
                        "then change it.");
    case Reason::NoSuchSession:
        return Text::tr("This session is no longer in the log, so it cannot be changed. It may "
                        "have been deleted elsewhere.");
    case Reason::ChangedMeanwhile:
        //: Names of fields, as "Note, Pain after".
        return Text::tr(
                   "Changed elsewhere meanwhile: %1. What you have typed is still here and has "
                   "not been saved.")
            .arg(fieldNames(m_refusal.fields));
    case Reason::NothingToUndo:
        return Text::tr("That change cannot be undone any more: it has been undone already, what "
                        "it is about was changed again after it, or the log's file has been "
                        "replaced by another one.");
    case Reason::NothingToRedo:
        return Text::tr(
            "That change cannot be made again any more: it has been made again already, "
            "something else was changed after it was undone, or the log's file has "
            "been replaced by another one.");
    case Reason::ProtocolWidens:
        return Text::tr("A plan of your own may limit the length of %1 and lengthen the rest, so "
                        "that the skin stays safe. Choose figures within that.")
            .arg(windowText(m_refusal.window));
    case Reason::PlanHeldByRest:
        return (m_ice
                    ? Text::tr("The skin rests from ice under the present plan until %1, and a "
                               "rest that runs is never shortened. Choose the shorter rest then.")
                    : Text::tr("The skin rests from heat under the present plan until %1, and a "
                               "rest that runs is never shortened. Choose the shorter rest then."))
            .arg(opens());
    default:
        return {};
    }
}

// Names every reason, so that the compiler misses one that is added.
QString Wording::text() const {
    switch (m_refusal.reason) {
    case Reason::LengthOutsideWindow:
    case Reason::Resting:
    case Reason::SkinQuestion:
        return aboutStart();
    case Reason::AgoTooLong:
    case Reason::AgoInsideRest:
    case Reason::AgoInsideSession:
        return aboutPackAlreadyOn();
    case Reason::SessionRunning:
    case Reason::AlarmWaiting:
    case Reason::Overlaps:
        return aboutOther();
    case Reason::NothingRunning:
    case Reason::AlarmNotDue:
    case Reason::AlarmDue:
    case Reason::TooLateToDiscard:
    case Reason::ShorterThanElapsed:
    case Reason::NothingToTakeBack:
    case Reason::RemovedOutsideSession:
    case Reason::RemovedBeforeWindow:
        return aboutRunning();
    case Reason::EndNotAfterStart:
    case Reason::InTheFuture:
    case Reason::BeforeTheLog:
    case Reason::LongerThanADay:
        return aboutTimes();
    case Reason::HeldByRest:
    case Reason::StillOpen:
    case Reason::NoSuchSession:
    case Reason::ChangedMeanwhile:
    case Reason::NothingToUndo:
    case Reason::NothingToRedo:
    case Reason::ProtocolWidens:
    case Reason::PlanHeldByRest:
        return aboutChanges();
    case Reason::LiesAhead:
    case Reason::LiesTooFarBack:
    case Reason::NoSuchRecord:
    case Reason::RecordChanged:
    case Reason::BoutIsOpen:
    case Reason::BoutsOverlap:
    case Reason::BoutEndsTooEarly:
    case Reason::BoutsApart:
    case Reason::OutsideBout:
    case Reason::TooMuchToJoin:
    case Reason::ActivityLength:
    case Reason::TrialIsOpen:
    case Reason::TrialBlocks:
        return diaryVerdictText(m_refusal, m_now);
    case Reason::NoDayPlan:
        return Text::tr("There is no plan for the day.");
    case Reason::NotInDayPlan:
        return Text::tr("The plan has no such session any more.");
    case Reason::NoPlaceInDayPlan:
        return Text::tr("The session cannot be at that time: a rest, another session or a time "
                        "that is not free is in the way. Choose another time.");
    }
    return {};
}

} // namespace

QString verdictText(const Refusal& refusal, std::chrono::sys_seconds now) {
    return Wording(refusal, now).text();
}

QString skinTestText() {
    return Text::tr("Numb skin does not feel it when it burns. Press the place with a finger and "
                    "compare it with the other side: it should feel the same.");
}

QString siteFaultText(TextFault fault) {
    switch (fault) {
    case TextFault::Empty:
        return Text::tr("A part of the body needs a name. Type one, for example \"Left "
                        "heel\".");
    case TextFault::TooLong:
        return Text::tr("The name of a part of the body has at most %Ln character(s), so that it "
                        "fits the lists. Shorten it.",
                        nullptr, static_cast<int>(Site::longest));
    case TextFault::ControlCharacter:
        return Text::tr("The name of a part of the body is one line without line breaks, tabs and "
                        "hidden characters that turn the direction of writing. Type it again.");
    case TextFault::NotUtf8:
        break;
    }
    return Text::tr("This name has characters that cannot be read. Type it again.");
}

QString noteFaultText(TextFault fault, qsizetype length) {
    switch (fault) {
    case TextFault::TooLong:
        return Text::tr("The note has %Ln character(s), and %1 fit. Shorten it.", nullptr,
                        forPlural(length))
            .arg(QLocale().toString(static_cast<qulonglong>(Note::longest)));
    case TextFault::Empty:
    case TextFault::ControlCharacter:
        return Text::tr("The note has a character that cannot be kept. Take it out.");
    case TextFault::NotUtf8:
        break;
    }
    return Text::tr("The note has characters that cannot be read. Type it again.");
}

qsizetype longestNote() {
    return static_cast<qsizetype>(Note::longest);
}

QString notePasteText(qsizetype characters) {
    return Text::tr("What you wanted to paste has %Ln character(s), and a note can have %1. "
                    "Nothing was pasted.",
                    nullptr, forPlural(characters))
        .arg(QLocale().toString(longestNote()));
}

} // namespace coolwarm
