// SPDX-License-Identifier: MIT
// From two states to one sentence.
#include "app/models/rest_notices.h"

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
    return modality == Modality::Ice ? Text::tr("You can use ice again")
                                     : Text::tr("You can use heat again");
}

QString fullRestText(const CardStatus& card, sys_seconds now) {
    return card.fullRestAt
               ? Text::tr("a full rest lasts until %1").arg(timeText(*card.fullRestAt, now))
               : QString();
}

} // namespace

bool RestNotices::hasOpened(const CardStatus& card, bool known) {
    bool& resting = m_resting.at(indexOf(card.modality));
    const bool before = std::exchange(resting, card.remaining > Millis{0});
    return known && before && !resting;
}

std::optional<RestNotice> RestNotices::noticeOf(const Status& status,
                                                const std::array<bool, 2>& opened) {
    QStringList titles;
    QStringList details(siteInSentence(status.site));
    for (const Modality modality : bothModalities) {
        if (!opened.at(indexOf(modality)))
            continue;
        titles.append(openText(modality));
        const QString more = fullRestText(status.card(modality), wallOf(status));
        if (!more.isEmpty())
            details.append(more);
    }
    if (titles.isEmpty())
        return std::nullopt;
    return RestNotice{titles.size() == 2 ? Text::tr("You can use ice and heat again")
                                         : titles.front(),
                      details.join(QStringLiteral(" · "))};
}

bool RestNotices::holdsBack() const {
    return m_untold.front() || m_untold.back();
}

std::optional<RestNotice> RestNotices::look(const Status& status, const Preferences& preferences) {
    if (status.running) {
        m_resting = {}; // a rest that ended meanwhile is no news afterwards
        m_untold = {};
        return std::nullopt;
    }
    const bool known = m_site == status.site;
    m_site = status.site;
    for (const Modality modality : bothModalities) {
        const CardStatus& card = status.card(modality);
        const bool opened = hasOpened(card, known);
        const bool wanted =
            modality == Modality::Ice ? preferences.tellsIceOpen : preferences.tellsHeatOpen;
        bool& untold = m_untold.at(indexOf(modality));
        // What holds no longer is no news any more, and what is switched off was none.
        untold = (opened || (known && untold)) && wanted && card.remaining == Millis{0};
    }
    if (isQuiet(preferences, wallOf(status)))
        return std::nullopt;
    return noticeOf(status, std::exchange(m_untold, {}));
}

} // namespace coolwarm
