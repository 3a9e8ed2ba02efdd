// SPDX-License-Identifier: MIT
#include "app/cli/verbs/written_file.h"

#include "app/cli/call/arguments.h"
#include "app/cli/call/cli_text.h"
#include "app/text/safe_text.h"
#include "core/report/target_file.h"

namespace coolwarm {

void refuseDatabase(const std::filesystem::path& target) {
    if (isDatabase(target))
        throw UsageError(Cli::tr("The file %1 is a database, perhaps the log itself, and stays as "
                                 "it is. Write to another name.")
                             .arg(pathText(target)));
}

} // namespace coolwarm
