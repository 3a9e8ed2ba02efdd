// SPDX-License-Identifier: MIT
// What a notification of each kind is to the desktop: its buttons, its hints and how long it lasts.
#pragma once

#include "app/platform/desktop/notifier.h"
#include "core/domain/pain.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace coolwarm {

/// Whether the service of that name leaves most of eleven buttons away without a word: their scores
/// would be the lowest ones.
[[nodiscard]] bool isOfFewButtons(const QString& serviceName);

/// Keys and words, one after the other, as org.freedesktop.Notifications takes them; a click on the
/// notification itself among them. A question has eleven, or one where there are `few`.
[[nodiscard]] QStringList noticeButtons(NoticeKind kind, bool few);
/// What the button of that key is for: a score of pain, or an action.
[[nodiscard]] std::optional<PainScore> scoreOfButton(const QString& key);
[[nodiscard]] NoticeAction actionOfButton(const QString& key);

/// `ownSound`: the service has sounds, of which the alarm asks for one.
[[nodiscard]] QVariantMap noticeHints(NoticeKind kind, bool ownSound);

/// In milliseconds: 0 for never, -1 for as long as the desktop likes.
[[nodiscard]] int noticeExpiry(NoticeKind kind, const Notice& notice);

} // namespace coolwarm
