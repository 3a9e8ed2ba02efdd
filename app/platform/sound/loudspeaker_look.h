// SPDX-License-Identifier: MIT
// Finds out before a session whether there is a loudspeaker, by a process that ends again.
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace coolwarm {

/// Calls `told` once when it is known, as long as `context` lives; never when it cannot be known.
using LoudspeakerLook = std::function<void(QObject* context, std::function<void(bool there)> told)>;

/// Asks this program in a process of its own, since the sound plugin once loaded stays and costs an
/// idle window half its memory. Never waits.
[[nodiscard]] LoudspeakerLook loudspeakerLook();

/// For main(): what that process does. Its exit status; nothing when it is not the one.
[[nodiscard]] std::optional<int> answerLoudspeakerLook(int argc, char** argv);

} // namespace coolwarm
