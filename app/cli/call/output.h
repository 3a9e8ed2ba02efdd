// SPDX-License-Identifier: MIT
// The two streams: answers on one, single lines of complaint on the other.
#pragma once

#include "app/cli/call/cli_context.h"
#include "core/engine/engine.h"
#include "core/rules/verdict.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QString>

#include <exception>
#include <string_view>

namespace coolwarm {

/// The answer cannot be written, for example because its reader has gone. Caught in runCli().
class OutputError : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "output cannot be written"; }
};

/// Writes "coolwarm: …" to the error stream, on one line whatever the text holds.
void complain(CliContext& context, const QString& text);
/// Says why a rule refuses, and what to add where the refusal is a question.
[[nodiscard]] ExitCode refuse(CliContext& context, const Refusal& refusal, const Reading& now);

/// Says so where a session is kept with another offset than the zone has, which no log can keep.
void complainOfZone(CliContext& context, const Moment& kept);

/// Adds a line to the answer; what could act on the terminal in it is shown escaped.
void say(CliContext& context, const QString& line);
/// Adds bytes to the answer as they are. Throws OutputError.
void sayBytes(CliContext& context, std::string_view bytes);
/// Hands out what has been said so far. Throws OutputError.
void finishSaying(CliContext& context);

/// From now on a write to a closed pipe fails instead of ending the program. For good, because the
/// streams write once more when they are closed at the very end.
void letBrokenPipesFail();

} // namespace coolwarm
