// SPDX-License-Identifier: MIT
// What is to be known of a verb of the command line: its words, its options and what carries it
// out.
#pragma once

#include "app/cli/call/cli_context.h"

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
    bool setsType = false; ///< works with fonts, for which it needs more of Qt
};

} // namespace coolwarm
