// SPDX-License-Identifier: MIT
// What is worth a quiet notification: a rest that is over, a "best by" that is near.
#pragma once

#include "app/bridge/engine_bridge.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace coolwarm {

struct RestNotice {
    QString title; ///< "Ice is open again"
    QString text;  ///< "Lower back · best by 16:26"
};

/// Compares each look with the last one. However much time lies between two looks there is one
/// notice at most: after a sleep what counts is how things stand now. What is switched off is not
/// told. In quiet hours nothing is; what was missed is told once when they end, as far as it still
/// holds.
class RestNotices {
public:
    /// Nothing while a session runs: that is not to be disturbed.
    [[nodiscard]] std::optional<RestNotice> look(const Status& status,
                                                 const Preferences& preferences);
    /// Whether the end of the quiet hours has something to tell.
    [[nodiscard]] bool holdsBack() const;

private:
    /// What the last look saw of one modality.
    struct Seen {
        bool resting = false;
        bool bestByFar = false;
    };
    /// What there is to tell of one modality.
    struct News {
        bool opened = false;
        bool nearBestBy = false;

        bool operator==(const News&) const = default;
    };

    [[nodiscard]] News newsOf(const CardStatus& card, bool known);
    [[nodiscard]] static News stillTrue(const News& news, const CardStatus& card,
                                        const Preferences& preferences);
    [[nodiscard]] static std::optional<RestNotice> noticeOf(const Status& status,
                                                            const std::array<News, 2>& news);

    std::optional<Site> m_site;
    std::array<Seen, 2> m_seen;
    std::array<News, 2> m_untold; ///< in quiet hours: what their end has to tell
};

} // namespace coolwarm
