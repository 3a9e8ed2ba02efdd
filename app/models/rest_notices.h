// SPDX-License-Identifier: MIT
// What is worth a quiet notification: a rest that is over, a "best by" that is near.
#pragma once

#include "app/bridge/engine_bridge.h"

#include <QString>

#include <array>
#include <optional>

namespace coolwarm {

struct RestNotice {
    QString title; ///< "Ice is open again"
    QString text;  ///< "Lower back · best by 16:26"
};

/// Compares each look with the last one. However much time lies between two looks there is one
/// notice at most: after a sleep what counts is how things stand now.
class RestNotices {
public:
    /// Nothing while a session runs: that is not to be disturbed.
    [[nodiscard]] std::optional<RestNotice> look(const Status& status);

private:
    /// What the last look saw of one modality.
    struct Seen {
        bool resting = false;
        bool bestByFar = false;
    };

    std::optional<Site> m_site;
    std::array<Seen, 2> m_seen;
};

} // namespace coolwarm
