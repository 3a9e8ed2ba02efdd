// SPDX-License-Identifier: MIT
// The verbs of the command line: their words, options and help, and what carries them out.
#pragma once

#include "app/cli/cli_context.h"

#include <QString>

#include <span>

namespace coolwarm {

class Arguments;

/// An option of a verb. Without a placeholder it is a flag and takes no value.
struct OptionSpec {
    const char* name;        ///< "minutes", without dashes
    const char* placeholder; ///< "N", null for a flag
    const char* help;        ///< English, to be translated in the context "Cli"

    [[nodiscard]] constexpr bool takesValue() const { return placeholder != nullptr; }
};

/// A verb. `run` throws UsageError, StoreError, FileError and OutputError.
struct VerbSpec {
    const char* name;
    const char* synopsis; ///< what follows the name
    const char* help;     ///< English, to be translated in the context "Cli"
    int positionals;      ///< how many arguments that are no options it needs
    std::span<const OptionSpec> options;
    ExitCode (*run)(const Arguments& arguments, CliContext& context);
};

/// All verbs in the order in which help lists them.
[[nodiscard]] std::span<const VerbSpec> allVerbs();
/// The verb of that name, null for any other text.
[[nodiscard]] const VerbSpec* verbCalled(const QString& name);
/// "There is no command …" with those there are, on one line.
[[nodiscard]] QString unknownVerbText(const QString& name);

} // namespace coolwarm
