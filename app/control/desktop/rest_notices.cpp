// SPDX-License-Identifier: MIT
// Finds by comparing two states which rests have ended, and says so in a sentence.
#include "app/control/desktop/rest_notices.h"

#include "app/control/desktop/quiet_time.h"
#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/domain/per_modality.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

struct RestNoticesText {
    Q_DECLARE_TR_FUNCTIONS(RestNotices)
};

QString openText(Modality modality) {
    return modality == Modality::Ice ? RestNoticesText::tr("You can use ice again")
                                     : RestNoticesText::tr("You can use heat again");
}

QString fullRestText(const CardStatus& card, sys_seconds now) {
    return card.fullRestAt ? RestNoticesText::tr("a full rest lasts until %1")
                                 .arg(timeText(*card.fullRestAt, now))
                           : QString();
}

} // namespace

std::optional<Notice> RestNotices::noticeOf(const Status& status, const PerModality<bool>& opened) {
    QStringList titles;
    QStringList details(siteInSentence(status.site));
    for (const Modality modality : bothModalities) {
        if (!opened[modality])
            continue;
        titles.append(openText(modality));
        const QString more = fullRestText(status.cards[modality], status.now.wallSecond());
        if (!more.isEmpty())
            details.append(more);
    }
    if (titles.isEmpty())
        return std::nullopt;
    return Notice{titles.size() == 2 ? RestNoticesText::tr("You can use ice and heat again")
                                     : titles.front(),
                  details.join(QStringLiteral(" · "))};
}

bool RestNotices::holdsBack() const {
    return m_untold.ice || m_untold.heat;
}

std::optional<Notice> RestNotices::look(const Status& status, const Preferences& preferences) {
    const RestWatch::Look rests = m_rests.look(status);
    if (status.running) {
        m_untold = {};
        return std::nullopt;
    }
    for (const Modality modality : bothModalities) {
        const CardStatus& card = status.cards[modality];
        const bool wanted = preferences.tellsOpen[modality];
        bool& untold = m_untold[modality];
        // What holds no longer is no news any more, and what is switched off was none.
        untold = (rests.ended[modality] || (rests.isKnown && untold)) && wanted &&
                 card.remaining == Millis{0} && !status.skinHurt;
    }
    if (isQuiet(preferences, status.now.wallSecond()))
        return std::nullopt;
    return noticeOf(status, std::exchange(m_untold, {}));
}

} // namespace coolwarm
