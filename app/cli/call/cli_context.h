// SPDX-License-Identifier: MIT
// What the verbs of the command line work with; built by the program, or by a test.
#pragma once

#include "app/control/upkeep/exporter.h"
#include "app/text/typing/moment_parser.h"
#include "core/engine/engine.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/time/clock.h"

#include <QTextStream>

#include <filesystem>
#include <functional>
#include <memory>

namespace coolwarm {

/// Exit status of the program, as the manual page promises.
enum class ExitCode {
    Done = 0,
    Usage = 2,
    Refused = 3,
    LogTrouble = 4,
    BadInput = 5,
    NoDisplay = 6
};

/// The log as a verb needs it. Owned by composition.
struct CliLog {
    virtual ~CliLog() = default;
    virtual Engine& engine() = 0;
    /// A reader of its own connection.
    virtual std::unique_ptr<HistoryReader> history() = 0;
};

/// The log for verbs that only read. Everything throws StoreError: NoLog where there is none.
struct ReadableLog {
    virtual ~ReadableLog() = default;
    /// Opens it at the first call, or a recovered copy.
    virtual CliLog& log() = 0;
    virtual Maintenance& care() = 0;
    /// The care of a recovered copy, where `reason` kept from reading the log itself; throws it
    /// where a copy is no help.
    virtual Maintenance& careOfCopy(const StoreError& reason) = 0;
};

/// Whether the log may be readable as a copy: it is there but must not be written.
[[nodiscard]] inline bool keepsFromReading(const StoreError& error) {
    using Kind = StoreError::Kind;
    return error.kind() == Kind::ReadOnly || error.kind() == Kind::CannotOpen ||
           error.kind() == Kind::FolderUnwritable;
}

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
    ReadableLog& readable;
    /// What keeps the log whole; does not open it.
    std::function<Maintenance&()> care;
    /// The kinds of file as which the log can be written; one at least.
    std::vector<Exporter> exporters;
    QTextStream& out;
    QTextStream& err;

    /// By what a typed day or time is read.
    [[nodiscard]] MomentSetting typing() const {
        return {zone, clock.now().wallSecond(), {}, {}, QLocale()};
    }
};

} // namespace coolwarm
