// SPDX-License-Identifier: MIT
// Words a trial plainly: it promises knowledge, not relief.
#include "app/text/states/trial_text.h"

#include "app/text/format.h"
#include "core/domain/diary/trial_order.h"
#include "core/report/trends/statistics.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace coolwarm {

namespace {

struct TrialText {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

int countOf(std::size_t blocks) {
    return static_cast<int>(blocks);
}

QString points(double value) {
    return oneDecimal(std::abs(value));
}

QString intervalText(const MeanInterval& interval) {
    //: Two numbers of points with their signs.
    return TrialText::tr("The 95 % range goes from %1 to %2; above 0 stands for ice.")
        .arg(signedDecimal(interval.low), signedDecimal(interval.high));
}

} // namespace

QStringList trialExplanation() {
    return {
        TrialText::tr("A trial shows whether ice or heat helps you more: each block is one ice and "
                      "one heat session, and chance draws which of the two comes first."),
        TrialText::tr("You say beforehand how many blocks there will be; the order is drawn and "
                      "kept then, so that nobody can choose it later."),
        TrialText::tr(
            "When the rules allow it, Today proposes what comes next, and you can decline: "
            "the block then counts as declined."),
        TrialText::tr("Tell your pain before and after each session; at the end you learn the "
                      "difference, or that the trial cannot tell.")};
}

QString trialProposalText(Modality modality) {
    return modality == Modality::Ice ? TrialText::tr("Your trial proposes ice now.")
                                     : TrialText::tr("Your trial proposes heat now.");
}

QString trialBlocksText(const TrialResult& result) {
    const std::array<QString, 5> counts{
        result.done > 0 ? TrialText::tr("%Ln done", "blocks of a trial", countOf(result.done))
                        : QString(),
        result.declined > 0
            ? TrialText::tr("%Ln declined", "blocks of a trial", countOf(result.declined))
            : QString(),
        result.unrated > 0
            ? TrialText::tr("%Ln without all scores", "blocks of a trial", countOf(result.unrated))
            : QString(),
        result.undone > 0 ? TrialText::tr("%Ln with a deleted session", "blocks of a trial",
                                          countOf(result.undone))
                          : QString(),
        result.notReached > 0
            ? TrialText::tr("%Ln not finished", "blocks of a trial", countOf(result.notReached))
            : QString()};
    QStringList said;
    for (const QString& count : counts)
        if (!count.isEmpty())
            said << count;
    //: How many blocks a trial has; what has become of them, as "3 done, 1 declined".
    return TrialText::tr("%1: %2.").arg(
        TrialText::tr("%Ln block(s)", "of a trial", countOf(result.blocks)),
        said.join(TrialText::tr(", ", "between two counts")));
}

QString trialVerdictText(const TrialResult& result) {
    switch (result.verdict) {
    case TrialVerdict::UnderWay:
        return TrialText::tr(
            "What it shows is told at the end, so that nobody stops at a good moment.");
    case TrialVerdict::TooFew:
        return TrialText::tr("It cannot tell: that takes at least %Ln finished block(s).", "",
                             countOf(TrialOrder::fewestBlocks));
    case TrialVerdict::CannotTell:
        return TrialText::tr("It cannot tell whether ice or heat helps you more.") +
               QLatin1Char(' ') + intervalText(*result.difference);
    case TrialVerdict::Ice:
        return TrialText::tr("Ice took away %1 points more than heat.")
                   .arg(points(result.difference->mean)) +
               QLatin1Char(' ') + intervalText(*result.difference);
    case TrialVerdict::Heat:
        break;
    }
    return TrialText::tr("Heat took away %1 points more than ice.")
               .arg(points(result.difference->mean)) +
           QLatin1Char(' ') + intervalText(*result.difference);
}

} // namespace coolwarm
