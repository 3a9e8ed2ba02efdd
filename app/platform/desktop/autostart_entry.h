// SPDX-License-Identifier: MIT
// The text of an autostart entry, as the Desktop Entry Specification has it.
#pragma once

#include <QString>
#include <QStringList>

namespace coolwarm {

/// What an entry says about starting.
struct AutostartEntry {
    bool enabled = false; ///< neither hidden nor switched off
    QStringList command;  ///< the program and its arguments
};

/// Nothing is enabled in a text that is no entry.
[[nodiscard]] AutostartEntry readAutostartEntry(const QByteArray& text);
[[nodiscard]] QByteArray autostartEntryText(const QStringList& command);

} // namespace coolwarm
