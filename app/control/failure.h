// SPDX-License-Identifier: MIT
// The one place of the window where a failure of log or file becomes words.
#pragma once

#include <QString>

#include <functional>

namespace coolwarm {

/// What went wrong with the log in words, and whether a repair may help.
struct LogTrouble {
    QString text;   ///< empty when nothing did
    QString reason; ///< the storage's own words
    bool wantsRepair = false;
    bool isBusy = false;  ///< another program has the log locked at present
    bool mayPass = false; ///< waiting helps
    bool isMoved = false; ///< the log's file was taken away
};

/// Does the work and tells what went wrong.
[[nodiscard]] LogTrouble logTroubleOf(const std::function<void()>& work);

/// Does the work; what went wrong in words, empty when nothing did.
[[nodiscard]] QString failureOf(const std::function<void()>& work);

} // namespace coolwarm
