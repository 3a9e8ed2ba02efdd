// SPDX-License-Identifier: MIT
// Makes the texts of a start that waits for its moment.
#include "app/pages/today/delay_view.h"

#include "app/text/format.h"
#include "app/text/short_name.h"
#include "app/text/spoken_text.h"
#include "app/text/states/position_text.h"
#include "core/domain/modality.h"
#include "core/rules/start_rules.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace coolwarm {

namespace {

struct DelayText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::DelayView)
};

} // namespace

DelayView delayView(const DelayedStart& delayed) {
    const StartRequest& request = delayed.waiting()->request;
    const bool ice = request.modality == Modality::Ice;
    const Millis left = std::max(Millis{0}, delayed.remaining());
    DelayView view;
    view.modality = request.modality;
    view.title =
        DelayText::tr("%1 · %2").arg(modalityText(request.modality), shortSiteText(request.site));
    view.progress = 1.0 - double(left.count()) / double(Millis{delayed.delay()}.count());
    view.big = countdownText(left);
    const PositionText position = positionText(request.modality, request.site);
    view.hint = QStringList{position.headline, position.detail,
                            DelayText::tr("Nothing has begun yet; the time counts from the start.")}
                    .join(u'\n');
    view.small = ice ? DelayText::tr("until the ice session begins")
                     : DelayText::tr("until the heat session begins");
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    const QString span = minutes > std::chrono::minutes{1} ? spokenSpan(Millis{minutes})
                                                           : DelayText::tr("less than a minute");
    view.spoken = ice ? DelayText::tr("The ice session begins in %1").arg(span)
                      : DelayText::tr("The heat session begins in %1").arg(span);
    return view;
}

QString delayText(std::chrono::seconds delay) {
    const bool plain = delay < std::chrono::minutes{1} ||
                       delay % std::chrono::minutes{1} == std::chrono::seconds{0};
    return plain ? spanText(Millis{delay})
                 : DelayText::tr("%1 min", "minutes and seconds").arg(countdownText(Millis{delay}));
}

QString givenUpText(DelayedStart::GivenUp reason) {
    return reason == DelayedStart::GivenUp::TooLate
               ? DelayText::tr(
                     "The computer was asleep at the start time, so the session was not started.")
               : DelayText::tr("Another session has begun meanwhile, so yours was not started.");
}

} // namespace coolwarm
