// SPDX-License-Identifier: MIT
// From two states to one sentence.
#include "app/models/rest_notices.h"

#include "app/bridge/ticker.h"
#include "app/models/quiet_time.h"
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

std::size_t indexOf(Modality modality) {
    return modality == Modality::Ice ? 0 : 1;
}

QString openText(Modality modality) {
    return modality == Modality::Ice ? Text::tr("Ice is open again")
                                     : Text::tr("Heat is open again");
}

QString withSite(const Status& status, const QString& more) {
    const QString site = siteInSentence(status.site);
    return more.isEmpty() ? site : site + QStringLiteral(" · ") + more;
}

QString bestByText(const CardStatus& card, sys_seconds now) {
    return card.bestBy ? Text::tr("best by %1").arg(timeText(*card.bestBy, now)) : QString();
}

} // namespace

RestNotices::News RestNotices::newsOf(const CardStatus& card, bool known) {
    Seen& seen = m_seen.at(indexOf(card.modality));
    const Seen before = std::exchange(
        seen, {card.remaining > Millis{0}, card.bestByRemaining > Millis{bestByNear}});
    if (!known || card.remaining > Millis{0})
        return {};
    return {before.resting, !before.resting && before.bestByFar && card.bestBy && !seen.bestByFar};
}

// What holds no longer is no news any more, and what is switched off was none.
RestNotices::News RestNotices::stillTrue(const News& news, const CardStatus& card,
                                         const Preferences& preferences) {
    if (card.remaining > Millis{0})
        return {};
    const bool tellsOpen =
        card.modality == Modality::Ice ? preferences.tellsIceOpen : preferences.tellsHeatOpen;
    return {news.opened && tellsOpen,
            news.nearBestBy && preferences.tellsBestBy && card.bestBy.has_value()};
}

std::optional<RestNotice> RestNotices::noticeOf(const Status& status,
                                                const std::array<News, 2>& news) {
    QStringList opened;
    QString details;
    for (const Modality modality : bothModalities) {
        const News& each = news.at(indexOf(modality));
        if (each.opened)
            opened.append(openText(modality));
        if (details.isEmpty() && (each.opened || each.nearBestBy))
            details = bestByText(status.card(modality), wallOf(status));
    }
    if (opened.size() == 2)
        return RestNotice{Text::tr("Ice and heat are open again"), withSite(status, details)};
    if (opened.size() == 1)
        return RestNotice{opened.front(), withSite(status, details)};
    if (news.front().nearBestBy)
        return RestNotice{Text::tr("The best time for ice ends soon"), withSite(status, details)};
    return std::nullopt;
}

bool RestNotices::holdsBack() const {
    return m_untold.front() != News{} || m_untold.back() != News{};
}

std::optional<RestNotice> RestNotices::look(const Status& status, const Preferences& preferences) {
    if (status.running) {
        m_seen = {}; // a rest that ended meanwhile is no news afterwards
        m_untold = {};
        return std::nullopt;
    }
    const bool known = m_site == status.site;
    m_site = status.site;
    for (const Modality modality : bothModalities) {
        const CardStatus& card = status.card(modality);
        const News fresh = newsOf(card, known);
        News& untold = m_untold.at(indexOf(modality));
        if (!known)
            untold = {};
        untold = stillTrue({untold.opened || fresh.opened, untold.nearBestBy || fresh.nearBestBy},
                           card, preferences);
    }
    if (isQuiet(preferences, wallOf(status)))
        return std::nullopt;
    return noticeOf(status, std::exchange(m_untold, {}));
}

} // namespace coolwarm
