// SPDX-License-Identifier: MIT
// Tells once where others may read the log.
#pragma once

#include <QSettings>
#include <QString>

#include <filesystem>
#include <optional>

namespace coolwarm {

/// What there is to say about who may read the log in this folder.
struct PrivacyNotice {
    QString text;
    QString command; ///< what a user of the command line can do about it; empty: nothing
};

/// Nothing where the log is its owner's alone, or where this was told of the folder before;
/// `looks` remembers that.
[[nodiscard]] std::optional<PrivacyNotice> privacyNotice(const std::filesystem::path& folder,
                                                         QSettings& looks);

/// What the button says that mends it.
[[nodiscard]] QString closeToOthersText();

} // namespace coolwarm
