// SPDX-License-Identifier: MIT
// What the verbs of the command line work with; built by composition, or by a test.
#pragma once

#include "app/models/history_source.h"
#include "app/text/moment_parser.h"
#include "core/engine/engine.h"
#include "core/store/log_care.h"
#include "core/time/clock.h"

#include <QTextStream>

#include <filesystem>
#include <functional>
#include <memory>

namespace coolwarm {

/// Exit status of the program, as the manual page promises.
enum class ExitCode { Done = 0, Usage = 2, Refused = 3, LogTrouble = 4, BadInput = 5 };

/// The log as a verb needs it. Owned by composition.
struct CliLog {
    virtual ~CliLog() = default;
    virtual Engine& engine() = 0;
    /// A reader of its own connection.
    virtual std::unique_ptr<HistoryReader> history() = 0;
};

/// The window of the same log, whether it is running or not.
struct WindowLink {
    virtual ~WindowLink() = default;
    /// Tells a running window to read the log anew; false when there is none.
    virtual bool poke() = 0;
    /// Opens a window in the background (minimised) and waits until it answers; false when none
    /// came up within a few seconds or there is no display.
    virtual bool open() = 0;
};

struct CliContext {
    const Clock& clock;
    const Zone& zone;
    WindowLink& window;
    /// Opens the log at the first call; throws StoreError.
    std::function<CliLog&()> log;
    /// What keeps the log whole; does not open it.
    std::function<LogCare&()> care;
    QTextStream& out;
    QTextStream& err;

    /// By what a typed day or time is read.
    [[nodiscard]] MomentSetting typing() const {
        return {zone, std::chrono::floor<std::chrono::seconds>(clock.now().wall), {}, {}, QLocale()};
    }
};

} // namespace coolwarm
