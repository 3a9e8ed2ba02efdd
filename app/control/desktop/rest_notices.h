// SPDX-License-Identifier: MIT
// What is worth a quiet notification: a rest that is over.
#pragma once

#include "app/control/desktop/rest_watch.h"
#include "app/platform/desktop/notifier.h"
#include "core/domain/per_modality.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace coolwarm {

/// Compares each look with the last one. However much time lies between two looks there is one
/// notice at most: after a sleep what counts is how things stand now. What is switched off is not
/// told. In quiet hours nothing is; what was missed is told once when they end, as far as it still
/// holds.
class RestNotices {
public:
    /// Nothing while a session runs: that is not to be disturbed.
    [[nodiscard]] std::optional<Notice> look(const Status& status, const Preferences& preferences);
    /// Whether the end of the quiet hours has something to tell.
    [[nodiscard]] bool holdsBack() const;

private:
    [[nodiscard]] static std::optional<Notice> noticeOf(const Status& status,
                                                        const PerModality<bool>& opened);

    RestWatch m_rests;
    PerModality<bool> m_untold; ///< in quiet hours: what their end has to tell
};

} // namespace coolwarm
