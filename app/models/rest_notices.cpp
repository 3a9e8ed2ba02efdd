// SPDX-License-Identifier: MIT
// From two states to one sentence.
#include "app/models/rest_notices.h"

#include "app/bridge/ticker.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RestNotices)
};

sys_seconds wallOf(const Status& status) {
    return std::chrono::floor<std::chrono::seconds>(status.now.wall);
}

QString openText(Modality modality) {
    return modality == Modality::Ice ? Text::tr("Ice is open again")
                                     : Text::tr("Heat is open again");
}

QString withSite(const Status& status, const QString& more) {
    const QString site = siteText(status.site);
    return more.isEmpty() ? site : site + QStringLiteral(" · ") + more;
}

QString bestByText(const CardStatus& card, sys_seconds now) {
    return card.bestBy ? Text::tr("best by %1").arg(timeText(*card.bestBy, now)) : QString();
}

} // namespace

std::optional<RestNotice> RestNotices::look(const Status& status) {
    if (status.running) {
        m_seen = {}; // a rest that ended meanwhile is no news afterwards
        return std::nullopt;
    }
    const bool known = m_site == status.site;
    m_site = status.site;
    const sys_seconds now = wallOf(status);
    QStringList opened;
    QString details;
    bool near = false;
    for (const Modality modality : bothModalities) {
        const CardStatus& card = status.card(modality);
        Seen& seen = m_seen.at(modality == Modality::Ice ? 0 : 1);
        const Seen before = std::exchange(
            seen, {card.remaining > Millis{0}, card.bestByRemaining > Millis{bestByNear}});
        if (!known || card.remaining > Millis{0})
            continue;
        if (before.resting) {
            opened.append(openText(modality));
            details = bestByText(card, now);
        } else if (before.bestByFar && card.bestBy && !seen.bestByFar) {
            near = true;
            details = bestByText(card, now);
        }
    }
    if (opened.size() == 2)
        return RestNotice{Text::tr("Ice and heat are open again"), withSite(status, details)};
    if (opened.size() == 1)
        return RestNotice{opened.front(), withSite(status, details)};
    if (near)
        return RestNotice{Text::tr("The best time for ice ends soon"), withSite(status, details)};
    return std::nullopt;
}

} // namespace coolwarm
