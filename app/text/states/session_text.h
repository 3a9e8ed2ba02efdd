// SPDX-License-Identifier: MIT
// Puts one session and what was changed of it into words.
#pragma once

#include "core/domain/session.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/past.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace coolwarm {

/// "Timed by Coolwarm · planned 20 min · Stopped early".
[[nodiscard]] QString sessionSummary(const Session& session);

/// Which session was logged by hand.
[[nodiscard]] QString addedText(const Session& session, const QDate& today);

/// Which session the lines below it are about.
[[nodiscard]] QString sessionHeading(const Session& session, const QDate& today);

/// Which session was deleted, and that the rest of a timed one stays while it lasts.
[[nodiscard]] QString deletedText(const Session& session, const Status& status);

/// Every value that became another, old and new: "Site Neck, now Lower back; Note nothing, now x".
[[nodiscard]] QString differencesText(const Session& before, const Session& after);

/// The same for what an edit would have made of a session; empty for one without a base.
[[nodiscard]] QString typedText(const EditSession& edit);

/// All that was typed of a session that was to be logged: each field and its value.
[[nodiscard]] QString typedText(const LogPast& past);

/// What was changed of a session, newest first: each with its moment, what was done, and every
/// value that became another: "Sun 22 Nov 2026 14:12 · Edited: Site Neck, now Lower back".
[[nodiscard]] QStringList changeLines(const std::vector<SessionChange>& changes,
                                      const Session& present);

} // namespace coolwarm
