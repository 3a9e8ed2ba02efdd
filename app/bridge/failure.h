// SPDX-License-Identifier: MIT
// The one place of the window where a failure of log or file becomes words.
#pragma once

#include <QString>

#include <functional>

namespace coolwarm {

/// Does the work; what went wrong in words, empty when nothing did.
[[nodiscard]] QString failureOf(const std::function<void()>& work);

} // namespace coolwarm
